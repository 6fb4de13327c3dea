import { describe, expect, test } from 'vitest';
import { changed, contentOf, english, type Files, facts, smallContent } from '../testing/small-content.ts';
import { entryOf } from './content.ts';
import { guideFor } from './guide.ts';
import { feesInWords, likelyTimeInWords, timeTotalInWords } from './guide-totals.ts';
import { interfaceWords } from './interface-words.ts';
import { resolvedPathway } from './open-data.ts';

const guide = (files: Files = smallContent, language: 'en' | 'ar' | 'uk' = 'en', today = '2026-11-22') => {
	const content = contentOf(files);
	return guideFor(content, 'germany/nurse', interfaceWords(content, language), today);
};
const say = interfaceWords(contentOf(smallContent), 'en');

describe('a guide', () => {
	test('joins facts and words: each step with its papers, its facts and their proof', () => {
		const [, apply] = guide().steps;
		expect(apply).toMatchObject({
			number: 2,
			words: { title: 'Apply', language: 'en' },
			authority: { name: 'Amt', language: 'de' },
			after: [{ id: 'collect', title: 'Collect your papers' }],
			documents: [{ name: 'Diploma', url: '/documents/diploma/' }],
		});
		expect(apply?.fee[0]).toMatchObject({
			words: '€100 – €200 per decision',
			note: { text: 'in one Land', language: 'en' },
			proof: {
				certainty: 'official',
				date: { date: '2025', kind: 'published' },
				pastReview: false,
				sources: [{ publisher: 'Ministry', number: 1 }],
			},
		});
		expect(apply?.gives[0]).toMatchObject({ validFor: { words: '2 years' }, neededAt: [{ id: 'licence' }] });
	});

	test('says "at least" and names the step whose fee or time nobody publishes', () => {
		const { totals } = guide();
		expect(totals.fees.missing).toEqual(['licence']);
		expect(feesInWords(totals.fees, say)).toEqual([{ total: 'At least €100', known: 'Known part: €100 – €200' }]);
		expect(timeTotalInWords(totals.time, say)).toEqual({ total: 'Total not known', known: 'Known part: up to 4 months' });
	});

	test('with every figure published, the totals are plain', () => {
		const known = changed(
			facts,
			'- { per: decision, source: law, certainty: not-published }',
			'- { min: 50, max: 50, currency: EUR, per: decision, source: law, certainty: official }',
		);
		expect(feesInWords(guide(known).totals.fees, say)).toEqual([{ total: '€150 – €250' }]);
	});

	test('shows first what a page says of the whole way', () => {
		const said = changed(
			facts,
			'authority: office\nroutes',
			'authority: office\nwholeWay:\n  - { min: 1, max: 2, unit: year, source: law, certainty: official }\nroutes',
		);
		const content = contentOf(said);
		expect(likelyTimeInWords(entryOf(content.pathways, 'germany/nurse'), say)).toEqual({ total: '12–24 months' });
	});

	test('a whole way of which only the lower end is said is "at least" that long', () => {
		const from = changed(
			facts,
			'authority: office\nroutes',
			'authority: office\nwholeWay:\n  - { min: 1, unit: year, source: law, certainty: official }\nroutes',
		);
		expect(guide(from).likelyTime.total).toBe('At least 12 months');
	});

	test('a fee of one way only says which way it is', () => {
		const ofWay = changed(
			facts,
			'per: decision, source: law, certainty: official',
			'per: decision, routes: [exam], source: law, certainty: official',
		);
		expect(guide(ofWay).steps[1]?.fee[0]?.onlyRoutes).toEqual([{ id: 'exam', title: 'By exam', language: 'en' }]);
		expect(guide().steps[1]?.fee[0]?.onlyRoutes).toBeUndefined();
	});

	test('is shown in a language without words under a title made from profession and region', () => {
		const ukrainian = guide(smallContent, 'uk');
		expect(ukrainian).toMatchObject({ title: 'Медсестра: Німеччина', isFallback: true, language: 'en', wordsIn: ['en', 'ar'] });
		expect(guide(smallContent, 'ar')).toMatchObject({ title: 'ممرّض في ألمانيا', isFallback: false, language: 'ar' });
	});

	test('marks a translated part whose English has changed, and no other', () => {
		const outdated = (files: Files) => guide(files, 'ar').steps.flatMap(({ id, words }) => (words.outdated ? [id] : []));
		expect(outdated(smallContent)).toEqual([]);
		expect(outdated(changed(english, 'It costs <Fee />.', 'Now it costs <Fee />.'))).toEqual(['apply']);
	});

	test('past its review date says so by itself, on the guide and on its facts', () => {
		const later = guide(smallContent, 'en', '2027-06-01');
		expect(later.review.isDue).toBe(true);
		expect(later.steps[1]?.fee[0]?.proof.pastReview).toBe(true);
		expect(guide().review.isDue).toBe(false);
	});

	test('says for whom a conditional step is, in words', () => {
		const conditional = changed(facts, '  - id: apply\n', '  - id: apply\n    when: { not: { trainedIn: [eea, CH] } }\n');
		expect(guide(conditional).steps[1]?.applies?.words).toBe('you did not train in the EU or EEA or Switzerland');
	});
});

test('open data holds each fact with its date, and sources, papers and authorities in place of their names', () => {
	const content = contentOf(smallContent);
	const data = JSON.parse(JSON.stringify(resolvedPathway(content, 'germany/nurse', '2026-11-22', (path) => `/base${path}`)));
	expect(data).toMatchObject({
		id: 'germany/nurse',
		url: '/base/germany/nurse/',
		languages: ['en', 'ar'],
		authority: { name: { text: 'Amt' } },
	});
	expect(data.steps[1]).toMatchObject({
		documents: [{ id: 'diploma', name: { en: 'Diploma' }, url: '/base/documents/diploma/' }],
		fee: [{ note: { en: 'in one Land' }, source: [{ url: 'https://law.example.org/act' }], date: { date: '2025' }, isPastReview: false }],
	});
	expect(data.totals.exam.fees).toEqual({ sums: [{ currency: 'EUR', min: 10_000, max: 20_000, incomplete: false }], missing: ['licence'] });
});
