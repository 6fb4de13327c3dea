import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intentOf, type Named } from './search-intent.ts';
import { foldedWords, ranked, wordsToAdd } from './search-words.ts';

describe('words are compared without what people write in more ways than one', () => {
	test.each([
		['يٰ ي ى ی ې ۍ', 'ي ي ي ي ي ي'],
		['پزشک', 'پزشك'],
		['أإآٱا', 'ااااا'],
		['مؤسسة', 'موسسه'],
		['طبيـــب', 'طبيب'],
		['مُمَرِّضَة', 'ممرضه'],
		['می\u200cشود', 'ميشود'],
		['ګډون گ', 'گدون گ'.replace('د', 'ډ')],
		["м'який м’який мʼякий", 'мякии мякии мякии'],
		['сестрё медсёстры', 'сестре медсестры'],
		['Ґанок ЇЖАК', 'ганок іжак'],
		['Ärztin ÉTRANGER İsveç ılık Straße Łódź Sjuksköterska', 'arztin etranger isvec ilik strasse lodz sjukskoterska'],
		["hollanda'da d’État", 'hollanda da d etat'],
		['١٢ ۳۴ 56', '12 34 56'],
		['  B2/C1 – §14  ', 'b2 c1 14'],
	])('%s', (written, words) => {
		expect(foldedWords(written).join(' ')).toBe(words);
	});

	test('folding what is folded changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const words = foldedWords(text);
				expect(foldedWords(words.join(' '))).toEqual(words);
			}),
		);
	});

	test('the index gets the spellings that the text has not, each once', () => {
		expect(wordsToAdd('پزشک در آلمان، پزشک')).toEqual(['پزشك', 'المان']);
		expect(wordsToAdd('plain words')).toEqual([]);
	});
});

describe('what a reader means', () => {
	const named: Named[] = [
		{ kind: 'profession', id: 'physician', names: ['doctor', 'arzt', 'лікар', 'tabib', 'general practitioner'] },
		{ kind: 'profession', id: 'nurse', names: ['nurse', 'hemsire', 'medsestra', 'rn'] },
		{ kind: 'region', id: 'germany', names: ['germany', 'almanya', 'німеччина'] },
		{ kind: 'region', id: 'united-states-new-york', names: ['new york', 'us'] },
		{ kind: 'guide', id: 'united-kingdom/physician', names: ['plab'] },
	];
	test.each([
		['arzt in almanya', ['physician'], ['germany'], []],
		['almanyada hemşirelik', ['nurse'], ['germany'], []],
		['як стати лікарем в Німеччині', ['physician'], [], []],
		['nurse New York', ['nurse'], ['united-states-new-york'], []],
		['york', [], [], []],
		['general practitioner', ['physician'], [], []],
		['PLAB 2', [], [], ['united-kingdom/physician']],
		// Short names are meant only where they stand whole.
		['russia', [], [], []],
		['', [], [], []],
	])('%s', (text, professions, regions, guides) => {
		expect(intentOf(text, named)).toEqual({ professions, regions, guides });
	});
});

describe('pages in order', () => {
	const hits = (...ids: string[]) => ids.map((id, index) => ({ id, score: ids.length - index }));

	test('all words before some, rare words before frequent ones', () => {
		const often = { weight: 1, hits: hits('a', 'b', 'c', 'd', 'e') };
		const rare = { weight: 1, hits: hits('e') };
		expect(ranked([often, rare], 100)[0]).toBe('e');
		expect(ranked([often, rare, { weight: 1, hits: [] }], 100)[0]).toBe('e');
	});

	test('what is meant comes before what is merely mentioned', () => {
		expect(
			ranked(
				[
					{ weight: 1, hits: hits('x', 'y') },
					{ weight: 3, hits: [{ id: 'guide', score: 1 }] },
				],
				100,
			)[0],
		).toBe('guide');
	});

	test('every page that was found is listed once', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'))), (lists) => {
				const asked = lists.map((ids) => ({ weight: 1, hits: ids.map((id) => ({ id, score: 1 })) }));
				expect(ranked(asked, 10).toSorted()).toEqual([...new Set(lists.flat())].toSorted());
			}),
		);
	});
});
