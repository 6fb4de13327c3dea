import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const emails = [
	'leyla@example.org',
	'Write to leyla.k+mentor@mail.example.co.uk please',
	'leyla @ example . org',
	'leyla＠example.org',
	'leyla(at)example.org',
	'leyla (at) example (dot) org',
	'leyla [at] example [dot] org',
	'leyla {at} example.org',
	'leyla at example dot org',
	'leyla <at> example.org',
	'LEYLA AT GMAIL.COM',
	'leyla at gmail',
	'leyla ät web.de',
	'leyla (ät) web punkt de',
	'leyla arroba gmail.com',
	'leyla (arobase) laposte.net',
	'l​eyla@exam­ple.org',
	'олена@приклад.укр',
	'олена собака ukr.net',
	'ليلى (آت) gmail.com',
	'mailto:leyla',
];

const telephones = [
	'+49 151 23456789',
	'+44 (0)20 7946 0018',
	'0049 151 2345 6789',
	'00 44 7700 900123',
	'0151 23456789',
	'0151/2345678',
	'0151-234-5678',
	'0 1 5 1 2 3 4 5 6 7 8',
	'0.1.5.1.2.3.4.5.6.7.8',
	'(416) 555-0199',
	'416 555 0199',
	'416.555.0199',
	'07700 900 123',
	'٠١٥١٢٣٤٥٦٧٨',
	'+٩٦٣ ٩٤٤ ١٢٣ ٤٥٦',
	'۰۹۱۲ ۳۴۵ ۶۷۸۹',
	'०१५१ २३४५६७८',
	'０１５１２３４５６７８',
	'0️⃣1️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣',
	'①⑤①②③④⑤⑥⑦',
	'zero one five one two three four five six',
	'null eins fünf eins zwei drei vier fünf sechs sieben',
	'нуль шість сім один два три чотири п’ять шість сім',
	'صفر خمسة واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية',
	'Tel. 55 12 34',
	'call me: 555 0143',
	'هاتف ٥٥١٢٣٤',
	'тел. 123-45-67',
	'+380 (67) 123-45-67',
	'+1-416-555-0199',
	'+33 6.12.34.56.78',
	'0​151​2345​678',
	'0151_234_5678',
	'+46 70‑123 45 67',
	'tel:5551234',
];

const messengers = [
	'https://t.me/leyla',
	't.me/leyla',
	't dot me slash leyla',
	'wa.me/4915123456',
	'https://wa.me/qr/ABC123',
	'chat.whatsapp.com/AbCdEf',
	'signal.me/#p/abc',
	'm.me/leyla',
	'viber://chat?number=123',
	'discord.gg/abcdef',
	'leyla#1234',
	'@leyla_k',
	'write to @ leyla_k',
	'Telegram: leyla_k',
	'Telegram id = leyla',
	'my whatsapp is leyla.k',
	'on Signal as leyla.07',
	'Instagram: leyla.k',
	'instagram.com/leyla',
	'www.facebook.com/leyla.k',
	'linkedin.com/in/leyla',
	'تلغرام: leyla',
	'واتساب: ليلى',
	'телеграм: olena_k',
	'вайбер = olena',
	'skype:leyla?call',
	'vk.com/leyla',
];

const harmless = [
	'The office answers within 3 months.',
	'Checked on 2026-11-21.',
	'Open 21.11.2026 to 05.12.2026',
	'5/11/2026',
	'from 1 May 2024 to 30 June 2025',
	'Apply between 2024-05-31 and 2024-06-30',
	'2019-2024',
	'In the school year 2025/2026',
	'Monday to Friday 08:00-17:30',
	'Tuesdays 9.30 - 12.00',
	'It costs 1,250.00 EUR.',
	'Up to €26,000 a year',
	'26.000,00 EUR',
	'1 250 000 people',
	'between 100 and 600 EUR',
	'SEK 45 000',
	'about 10,000 nurses',
	'Directive 2005/36/EC',
	'Regulation (EU) 2016/679',
	'EU 2016/679 and EU 2013/55',
	'SFS 2010:659',
	'ISO 3166-1 and ISO 4217',
	'ISCO-08 2221',
	'ISBN 978-3-16-148410-0',
	'§ 81a AufenthG',
	'Germany (DE), Ukraine (UA), Syria (SY)',
	'Turmstraße 21, 10559 Berlin',
	'Postfach 10 01 41, 20001 Hamburg',
	'350 Euston Road, London NW1 3JN',
	'89 Washington Avenue, Albany, NY 12234-1000',
	'101 Davenport Road, Toronto, Ontario M5R 3P1',
	'75185 Paris Cedex 14',
	'106 30 Stockholm',
	'2500 EH Den Haag',
	'GPO Box 9958, Melbourne VIC 3001',
	'IELTS 7.0 overall, 6.5 in writing',
	'OET 350 in each part, or 300 in writing',
	'German at B2, English at C1',
	'CLB 7 to CLB 9',
	'60 to 90 minutes, every 2-4 weeks',
	'24/7',
	'P6M and P1Y',
	'Version 2.0.1',
	'Step 2 CK and Step 3',
	'two or three meetings a month',
	'I can help on one, two or three evenings.',
	'One, two, three: then rest.',
	'Contact goes through the programme.',
	'Apply on the page of the organisation.',
	'See https://www.gmc-uk.org/registration/2026/00491512345678',
	'Meet at the library, at ten o’clock',
	'Look at anabin.kmk.org first.',
	'We never ask for your WhatsApp number.',
	'A group on Telegram or Signal can be set up by the programme.',
	'Ask which signal the examiner gives.',
	'Wire transfers are not accepted.',
	'Nurses at the university hospital',
	'The 5,000 CHF limit of 2018',
	'Anyone can join; 68 pairs since November 2023',
	'من 2024 إلى 2026، ثلاثة أشهر',
	'٣ أشهر، ١٢ أسبوعا',
	'З 1 березня 2025 року, 36 місяців',
	'п’ять або шість зустрічей',
	'Mo 9-12, Di 13-16, Do 9-12 Uhr',
	'Room 0.134, building 7',
	'Class of 2014, 2015 and 2016',
	'Case number of your file',
	'mathematics, physics & chemistry',
	'at least 1.5 hours, 2 times a month, for 6 months',
	'#way #licence',
];

describe('personal data is recognised in', () => {
	test('more than sixty spellings', () => expect(emails.length + telephones.length + messengers.length).toBeGreaterThanOrEqual(60));
	test.each(emails)('an e-mail address: %s', (text) => expect(personalDataIn(text)?.kind).toBe('email'));
	test.each(telephones)('a telephone number: %s', (text) => expect(personalDataIn(text)).toBeDefined());
	test.each(messengers)('a messenger: %s', (text) => expect(personalDataIn(text)).toBeDefined());
	test.each([...emails, ...telephones, ...messengers])('the middle of a sentence: %s', (text) => {
		expect(personalDataIn(`I can help with papers. Reach me here ${text}`)).toBeDefined();
	});
});

describe('harmless words pass', () => {
	test('more than sixty of them', () => expect(harmless.length).toBeGreaterThanOrEqual(60));
	test.each(harmless)('%s', (text) => expect(personalDataIn(text)).toBeUndefined());
});

test('an international number is found however its digits are parted', () => {
	const separator = fc.constantFrom('', ' ', '-', '.', '/', ' - ', '  ', '(', ')', '\u00A0', '\u200B', '_');
	const digit = fc.integer({ min: 0, max: 9 }).map(String);
	fc.assert(
		fc.property(fc.array(fc.tuple(digit, separator), { minLength: 9, maxLength: 12 }), (parts) => {
			const number = `+4${parts.map(([own, after]) => own + after).join('')}`;
			expect(personalDataIn(`Write ${number}`)).toBeDefined();
		}),
	);
});

test('words alone are never personal data', () => {
	const word = fc.constantFrom(
		'nurse',
		'help',
		'papers',
		'at',
		'the',
		'office',
		'exam',
		'in',
		'Berlin',
		'two',
		'hours',
		'dot',
		'a',
		'month',
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 12 }), (words) => {
			fc.pre(!words.includes('dot'));
			expect(personalDataIn(words.join(' '))).toBeUndefined();
		}),
	);
});
