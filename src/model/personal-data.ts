/** What a text gives away that belongs into no public file. */
export type PersonalDataKind = 'email' | 'telephone' | 'messenger';

/** A piece of personal data as it was recognised in a text. */
export interface PersonalData {
	kind: PersonalDataKind;
	/** The words that show it, spellings undone. */
	found: string;
}

/** The value of a digit of any script: `'٣' => '3'`. Digits of a script stand in a row of ten, in order. */
function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return String(value);
}

/** Signs that cannot be seen or only dress a letter: joiners, marks of direction, soft hyphens, frames of key caps. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;

const spelledDigits: Record<string, string> = {
	...digitWords('zero one two three four five six seven eight nine'),
	...digitWords('null eins zwei drei vier fünf sechs sieben acht neun'),
	...digitWords('zéro un deux trois quatre cinq six sept huit neuf'),
	...digitWords('cero uno dos tres cuatro cinco seis siete ocho nueve'),
	...digitWords('صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'),
	...digitWords('صفر یک دو سه چهار پنج شش هفت هشت نه'),
	...digitWords('нуль один два три чотири п’ять шість сім вісім дев’ять'),
	...digitWords('ноль один два три четыре пять шесть семь восемь девять'),
	oh: '0',
	zwo: '2',
};

function digitWords(words: string): Record<string, string> {
	return Object.fromEntries(words.split(' ').map((word, digit) => [word.replace('’', "'"), String(digit)]));
}

/** Five number words in a row or more are a number; fewer are counting. */
function withoutSpelledDigits(text: string): string {
	const word = String.raw`[\p{L}']+`;
	return text.replace(new RegExp(String.raw`${word}(?:[\s,.-]+${word})+`, 'gu'), (run) => {
		const parts = run.split(/([\s,.-]+)/);
		const digitAt = (index: number) => (Object.hasOwn(spelledDigits, parts[index] ?? '') ? spelledDigits[parts[index] ?? ''] : undefined);
		for (let start = 0; start < parts.length; start += 2) {
			let end = start;
			while (digitAt(end) !== undefined) end += 2;
			const length = (end - start) / 2;
			if (length < 5) continue;
			for (let index = start; index < end; index += 2) parts[index] = digitAt(index) ?? '';
		}
		return parts.join('');
	});
}

/** One plain spelling of a text: one form of letters, digits 0 to 9, nothing unseen, dots and slashes as signs. */
function plain(text: string): string {
	const signs = text
		.normalize('NFKC')
		.replace(unseen, '')
		.replace(/\p{Nd}/gu, plainDigit)
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/[•·∙。]/g, '.');
	return withoutSpelledDigits(signs)
		.replace(/(\S+)\s+(?:at|ät|arroba|собака|آت)\s+([\p{L}\p{N}-]+)\s+(?:dot|punkt|punto|крапка|точка|نقطة)\s+(\p{L}{2,})/gu, '$1@$2.$3')
		.replace(/\s*[([{<]\s*(?:at|ät|arroba|arobase|собака|آت|ات)\s*[)\]}>]\s*/g, '@')
		.replace(/\s*[([{<]\s*(?:dot|punkt|point|punto|крапка|точка|نقطة|نقطه)\s*[)\]}>]\s*/g, '.')
		.replace(/(?<=[\p{L}\p{N}])\s+(?:dot|punkt|крапка|точка|نقطة|نقطه)\s+(?=[\p{L}\p{N}])/gu, '.')
		.replace(/(?<=[\p{L}\p{N}])\s+(?:slash|forward slash)\s+(?=[\p{L}\p{N}])/gu, '/');
}

const mailHosts =
	'gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|pm|gmx|web|t-online|freenet|posteo|mailbox|zoho|yandex|mail|inbox|bk|list|rambler|ukr|i|meta|tutanota|tuta|fastmail|laposte|orange|free|wanadoo|ziggo|kpnmail|telia|hushmail|qq|163';

const emails = [
	// name@host, also with air around the sign or the dot
	/[\p{L}\p{N}._%+-]+\s*@\s*[\p{L}\p{N}-]+(?:\s*\.\s*[\p{L}\p{N}-]+)*\s*\.\s*\p{L}{2,}/u,
	// name at gmail.com, name at gmail
	new RegExp(String.raw`[\p{L}\p{N}._%+-]+\s+(?:at|ät|et|arroba|arobase|собака|آت|على)\s+(?:${mailHosts})\s*\.\s*\p{L}{2,}`, 'u'),
	/[\p{L}\p{N}._%+-]+\s+(?:at|ät|arroba|arobase|собака|آت|على)\s+(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|protonmail|gmx|ukrnet)\b/u,
	/mailto:/,
];

const messengerNames =
	'telegram|telegramm|tg|whatsapp|whats app|wa|signal|viber|instagram|insta|ig|skype|imo|wechat|weixin|line id|discord|snapchat|facebook|fb|messenger|threema|wire|session id|tiktok|twitter|botim|тг|телеграм|телеграмм|телега|вайбер|ватсап|вотсап|вацап|сигнал|інстаграм|инстаграм|скайп|تلغرام|تليجرام|تيليجرام|تلگرام|واتساب|واتس اب|واتس آب|واتساپ|فايبر|انستغرام|انستقرام|اینستاگرام|سكايب|فيسبوك|سيجنال|ایمو';

const messengers = [
	// links of messengers and of pages where people write to each other
	/(?<![\p{L}\p{N}.-])(?:t\.me|telegram\.(?:me|dog|org)|wa\.me|(?:api\.|chat\.|web\.)?whatsapp\.com|signal\.(?:me|group)|m\.me|(?:chat\.|invite\.)?viber\.com|line\.me|wechat\.com|weixin\.qq\.com|join\.skype\.com|skype\.com|imo\.im|discord\.(?:gg|com)|discordapp\.com|snapchat\.com|(?:www\.|m\.)?facebook\.com|fb\.(?:com|me)|(?:www\.)?instagram\.com|instagr\.am|(?:www\.|vm\.)?tiktok\.com|(?:www\.)?twitter\.com|(?:www\.)?x\.com|(?:www\.)?linkedin\.com|(?:www\.)?threads\.net|vk\.com|vk\.me|ok\.ru|matrix\.to|threema\.id|keybase\.io|zalo\.me|eitaa\.com|rubika\.ir)(?:[/?]\S*)?/u,
	/(?<![\p{L}\p{N}])(?:tg|viber|skype|whatsapp|sgnl|tel|sms|im|xmpp|sip|facetime):\/?\/?\S+/u,
	// @handle
	/(?<![\p{L}\p{N}_.])@\s?[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,}/u,
	// name#1234
	/[\p{L}_][\p{L}\p{N}_.]+#\d{4}(?!\d)/u,
	// Telegram: handle, WhatsApp = handle
	new RegExp(String.raw`(?<!\p{L})(?:${messengerNames})(?:\s+(?:name|id|handle|user|username|nick|account|me))?\s*[:=]\s*\S{3,}`, 'u'),
	// my Telegram is handle, on Telegram as handle
	new RegExp(
		String.raw`(?<!\p{L})(?:my|mein|mon|mi|мій|мой)\s+(?:${messengerNames})(?:\s+(?:name|id|handle))?\s+(?:is|ist|est|es|-)?\s*[\p{L}\p{N}_.-]{3,}`,
		'u',
	),
	new RegExp(String.raw`(?:on|auf|sur|via|over)\s+(?:${messengerNames})\s+(?:as|under|als|unter|sous|@)\s*[\p{L}\p{N}_.-]{3,}`, 'u'),
];

/** The numbers in the address of a page are its own. */
const addressOfPage = /https?:\/\/\S+/g;

/** Numbers that look long and are none of a telephone: taken out before numbers are judged. */
const harmlessNumbers = [
	addressOfPage,
	// days and times: 2026-11-21, 21.11.2026, 5/11/2026, 08:00-17:30
	/(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g,
	/(?<!\d)\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{4}(?!\d)/g,
	/(?<!\d)\d{1,2}[:.]\d{2}\s?-\s?\d{1,2}[:.]\d{2}(?!\d)/g,
	// spans of years: 2019-2024, 2019/2020
	/(?<!\d)(?:19|20)\d{2}\s?[-/]\s?(?:19|20)\d{2}(?!\d)/g,
	// numbers of laws and standards: 2005/36, 978-3-16-148410-0 after its name
	/(?:isbn|issn|doi|celex|iso|bgbl|sfs|eu|eg|ec)[\s:.-]*[\d][\dx\s./-]*/g,
	// postal codes of the United States: NY 12234-1000
	/(?<=[a-z]{2} )\d{5}-\d{4}(?!\d)/g,
	// amounts: 1,250.00, 26.000,00, 1 250 000, beside a currency or a share
	/(?<![\d+])\d{1,3}(?:[.,' \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?\s?(?:€|\$|£|%|eur|gbp|usd|cad|aud|sek|euros?|pounds?|dollars?|kronor|people|persons|nurses|doctors|members|hours|refugees|mentees)/g,
	/(?:€|\$|£|eur|gbp|usd|cad|aud|sek)\s?\d[\d.,' \u00A0\u202F]*/g,
	/(?<![\d+(-])[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?(?![\d-])/g,
	/(?<![\d+(-])[1-9]\d{0,2}(?:[.' ]000)+(?!\d)/g,
];

const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** A run of digits with the signs that people put between them. */
const digitRun = /(?:\+|\(\s*\+?)?\s*\d(?:(?:[\s()[\]._/*x~|-]|,(?!\s)){0,3}\d)+/g;

/** Ways to write a number that only telephones have: what comes before, how many digits are needed then. */
function telephoneIn(text: string): string | undefined {
	const named =
		/(?:tel|telefon|telephone|phone|mobile|mobil|cell|handy|call me|call us|ring me|text me|sms|whatsapp|viber|signal|téléphone|portable|téléfono|тел|телефон|моб|дзвоніть|звоните|هاتف|تلفون|موبايل|جوال|رقمي|تلفن|موبایل|شماره)[^\d]{0,20}(\+?\d(?:[\s()./-]{0,3}\d){4,})/u.exec(
			text,
		);
	if (named && !/^(?:19|20)\d{2}$/.test(named[1]?.trim() ?? '')) return named[0];
	const runs = (within: string) => (within.match(digitRun) ?? []).map((run) => run.trim());
	// Nothing but a telephone begins with a plus and goes on for seven digits.
	const international = runs(text.replace(addressOfPage, ' ; ')).find((run) => /^\(?\s*\+/.test(run) && digitsOf(run) >= 7);
	if (international !== undefined) return international;
	const numbers = harmlessNumbers.reduce((rest, harmless) => rest.replace(harmless, ' ; '), text);
	return runs(numbers).find((run) => {
		if (/^\(?00[1-9]/.test(run.replace(/\s/g, ''))) return digitsOf(run) >= 9;
		return digitsOf(run) >= (/^\(?0/.test(run) ? 8 : 9);
	});
}

/**
 * The first e-mail address, telephone number or messenger handle in a text, in any spelling that can be recognised: spelled signs, spaced
 * digits, digits of other scripts, number words, links. `undefined` if there is none. It errs on the side of people's safety: what looks
 * like a way to reach a private person is one.
 */
export function personalDataIn(text: string): PersonalData | undefined {
	const spelling = plain(text);
	for (const email of emails) {
		const found = email.exec(spelling)?.[0];
		if (found !== undefined) return { kind: 'email', found: found.trim() };
	}
	for (const messenger of messengers) {
		const found = messenger.exec(spelling)?.[0];
		if (found !== undefined) return { kind: 'messenger', found: found.trim() };
	}
	const telephone = telephoneIn(spelling);
	return telephone === undefined ? undefined : { kind: 'telephone', found: telephone.trim() };
}
