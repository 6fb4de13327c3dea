import { expect, test } from 'vitest';
import { contentOf, smallContent } from '../testing/small-content.ts';
import { interfaceWords } from './interface-words.ts';
import { levelInWords, ownSituationInWords } from './own-situation-words.ts';

const say = interfaceWords(contentOf(smallContent), 'en');

test('a reader’s answers stand as their form names them, with the levels of the languages asked for alone', () => {
	const own = { trainedIn: 'SY', papers: 'some', status: 'refugee', yearsSincePractice: 0, levels: { de: 'B1', fr: 'C1' } } as const;
	expect(ownSituationInWords(own, ['de', 'sv'], say)).toEqual([
		{ label: 'Country where I trained', value: 'Syria' },
		{ label: 'The papers of my training', value: 'partly lost' },
		{ label: 'My status here', value: 'recognised refugee' },
		{ label: 'My German today', value: 'B1' },
		{ label: 'Years since I last worked in my profession', value: '0' },
	]);
	expect(ownSituationInWords({}, ['de'], say)).toEqual([]);
});

test('the lowest level has words, and a language that nobody asked about has no level', () => {
	expect(levelInWords({ levels: { de: 'none' } }, 'de', say)).toEqual({ label: 'My German today', value: 'below A1' });
	expect(levelInWords({ levels: { de: 'B1' } }, 'constructor', say)).toBeUndefined();
});
