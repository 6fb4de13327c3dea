import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../languages.ts';
import { arabic, changed, contentOf, english, type Files, facts, smallContent } from '../testing/small-content.ts';
import { guideFor } from './guide.ts';
import { guideInComparison } from './guide-in-comparison.ts';
import { interfaceWords } from './interface-words.ts';

const compared = (files: Files = smallContent, language: LanguageCode = 'en') => {
	const content = contentOf(files);
	const say = interfaceWords(content, language);
	const guide = guideFor(content, 'germany/nurse', say, '2026-11-22');
	return guideInComparison(guide, say, { withBase: (path) => `/base${path}`, htmlOf: ({ id, language: own }) => `<p>${id} ${own}</p>` });
};

describe('a guide in a comparison', () => {
	test('names who decides in its own language, and what it is in the reader’s', () => {
		expect(compared().authority).toEqual({ name: 'Amt', language: 'de', url: '/base/authorities/office/', means: { name: 'The office' } });
	});

	test('brings topics as the site writes them, and of a topic that it lacks nothing', () => {
		expect(compared().topics).toEqual({ 'missing-papers': { title: 'If papers are missing', html: '<p>missing-papers en</p>' } });
	});

	test('says of words that fell back that they are English, part by part', () => {
		const half = { ...smallContent, [arabic]: smallContent[arabic]?.replace(/<Topic[\s\S]*<\/Topic>/, '') ?? '' };
		expect(compared(half, 'ar').topics['missing-papers']).toMatchObject({ title: 'If papers are missing', language: 'en' });
		expect(compared(smallContent, 'ar').topics['missing-papers']).not.toHaveProperty('language');
		expect(compared(smallContent, 'ar').authority.means).toEqual({ name: 'The office', language: 'en' });
	});

	test('says how long the whole way takes with its note, its proof and where its source stands', () => {
		const files: Files = {
			...changed(
				facts,
				'authority: office\nroutes',
				'authority: office\nwholeWay:\n  - { min: 1, max: 2, unit: year, source: law, certainty: official, note: fee-note }\nroutes',
			),
			[english]: smallContent[english] ?? '',
		};
		expect(compared(files, 'ar').wholeWay).toEqual([
			expect.objectContaining({ note: { name: 'in one Land', language: 'en' }, source: 'source-law' }),
		]);
		expect(compared(files).wholeWay).toEqual([
			{ words: '1–2 years', note: { name: 'in one Land' }, mark: 'official · 2025', past: false, source: 'source-law' },
		]);
	});

	test('counts how sure it is', () => {
		expect(compared().sureness).toEqual({ facts: 6, official: 4, notPublished: 2 });
	});
});
