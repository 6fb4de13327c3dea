/** Letters that readers write in more ways than one, beside those that Unicode takes apart by itself. */
const letters: Readonly<Record<string, string>> = {
	// Arabic, Persian and Pashto: one yeh, one kaf, one heh, one gaf, whatever the keyboard.
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ۍ: 'ي',
	ک: 'ك',
	ڪ: 'ك',
	ګ: 'گ',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ٱ: 'ا',
	// Cyrillic and Latin letters that are no base letter with a mark.
	ґ: 'г',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
};

const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** The digit that a digit of any script stands for; scripts keep theirs in a row of ten. */
const plainDigit = (digit: string): string => {
	const code = digit.codePointAt(0) ?? 0;
	for (const zero of [0x660, 0x6f0, 0x966, 0x9e6]) if (code >= zero && code < zero + 10) return String(code - zero);
	return digit;
};

/**
 * The words of a text as the search compares them: small letters without marks, one form for each letter, digits 0-9; vowel signs,
 * tatweel and the zero-width non-joiner left out, as are apostrophes inside Cyrillic words. `'ГЕРМАНІЯ, Łódź' => ['германия'…]`.
 * An apostrophe in a Latin word parts it: `"hollanda'da" => ['hollanda', 'da']`.
 */
export function foldedWords(text: string): string[] {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.replace(letterPattern, (letter) => letters[letter] ?? letter)
		.replace(/\p{Nd}/gu, plainDigit)
		.replace(/(?<=\p{Script=Cyrillic})['’ʼ`´ʹ](?=\p{Script=Cyrillic})/gu, '');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that differ from what stands in the text, each once: what the index has to hold beside the text. */
export function wordsToAdd(text: string): string[] {
	const written = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	return [...new Set(foldedWords(text))].filter((word) => !written.has(word));
}

/** One page that a word was found on, and how well, as the search engine weighs it. */
export interface Hit {
	id: string;
	score: number;
}

/** The hits of one thing that was asked for, and how much that thing counts. */
export interface Asked {
	hits: readonly Hit[];
	weight: number;
}

/** What the reader means counts more than any single word: it is what the whole question is about. */
export const meantWeight = 3;

/**
 * The pages in the order of how well they answer all that was asked for together: what is rare counts more than what is frequent
 * (inverse document frequency), pages with all of it more than pages with some. `pages` is the number of all pages.
 */
export function ranked(asked: readonly Asked[], pages: number): string[] {
	const answers = new Map<string, { score: number; answered: number }>();
	const known = asked.filter(({ hits }) => hits.length > 0);
	for (const { hits, weight } of known) {
		const rarity = weight * Math.log(1 + pages / hits.length);
		const best = Math.max(...hits.map(({ score }) => score));
		for (const { id, score } of hits) {
			const answer = answers.get(id) ?? { score: 0, answered: 0 };
			// Even a weak mention is a mention: half of the weight is for the word being there at all.
			answers.set(id, { score: answer.score + rarity * (0.5 + 0.5 * (score / best)), answered: answer.answered + weight });
		}
	}
	const whole = known.reduce((sum, { weight }) => sum + weight, 0);
	return [...answers]
		.map(([id, { score, answered }]) => ({ id, worth: (score * answered) / whole }))
		.sort((a, b) => b.worth - a.worth)
		.map(({ id }) => id);
}
