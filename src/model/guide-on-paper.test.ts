import { describe, expect, test } from 'vitest';
import { changed, contentOf, type Files, facts, smallContent } from '../testing/small-content.ts';
import { guideFor } from './guide.ts';
import { guideOnPaper, runsOf } from './guide-on-paper.ts';
import { interfaceWords } from './interface-words.ts';

const sheet = (files: Files = smallContent, today = '2026-11-22') => {
	const content = contentOf(files);
	const say = interfaceWords(content, 'en');
	return guideOnPaper(guideFor(content, 'germany/nurse', say, today), say);
};

/** The sheet of the small content as it is. */
const plain = sheet();

/** The small content with several pieces of its facts exchanged; fails if one is not there. */
function rewritten(pieces: [string, string][]): Files {
	let text = smallContent[facts] ?? '';
	for (const [from, to] of pieces) {
		if (!text.includes(from)) throw new Error(`There is no "${from}".`);
		text = text.replace(from, to);
	}
	return { ...smallContent, [facts]: text };
}

const another = `sources:
  page: { title: The page, publisher: Office, url: "https://office.example.org/page", language: de, official: true, published: 2026, checked: 2026-11-03 }
  other: { title: Another, publisher: Office, url: "https://office.example.org/other", language: de, official: false, checked: 2026-11-03 }`;

describe('a guide on paper', () => {
	test('has a row for each step with its number, values, papers and clock', () => {
		const [collect, apply] = plain.rows;
		expect(collect).toMatchObject({ number: 1, kind: 'evidence', documents: [{ id: 'diploma' }], values: [], gives: [] });
		expect(apply).toMatchObject({
			number: 2,
			authority: { name: 'Amt' },
			values: [
				{ label: 'Fee', facts: [{ words: '€100 – €200 per decision', note: { text: 'in one Land' }, sources: [1] }] },
				{ label: 'Time', facts: [{ words: 'up to 4 months' }] },
			],
			gives: [{ document: { id: 'diploma' }, validFor: { words: '2 years' }, neededAt: [3] }],
		});
	});

	test('holds no prose of the steps', () => {
		for (const { values } of plain.rows) expect(JSON.stringify(values)).not.toContain('It costs');
	});

	test('numbers sources in the order of their first use, and lists none that no row uses', () => {
		const used = rewritten([
			['sources:', another],
			['kind: evidence\n    documents: [diploma]\n    source: law', 'kind: evidence\n    documents: [diploma]\n    source: other'],
			['per: decision, source: law, certainty: official', 'per: decision, source: [law, other], certainty: official'],
			['{ id: missing-papers, source: law }', '{ id: missing-papers, source: page }'],
		]);
		const { rows, sources } = sheet(used);
		expect(sources.map(({ id, number }) => [id, number])).toEqual([
			['other', 1],
			['law', 2],
		]);
		expect(rows[0]?.sources).toEqual([1]);
		expect(rows[1]?.values[0]?.facts[0]?.sources).toEqual([1, 2]);
	});

	test('a row cites the sources of its step where it has no value with a source, and no row is without proof', () => {
		const { rows } = plain;
		expect(rows.map(({ sources }) => sources)).toEqual([[1], [], []]);
		for (const { sources, values, gives } of rows)
			expect([...sources, ...values.flatMap((value) => value.facts.flatMap((fact) => fact.sources)), ...gives]).not.toEqual([]);
	});

	test('the usual day of looking is said once', () => {
		const later = rewritten([
			['sources:', another],
			['kind: evidence\n    documents: [diploma]\n    source: law', 'kind: evidence\n    documents: [diploma]\n    source: [page, other]'],
		]);
		const { checked, sources } = sheet(later);
		expect(checked).toBe('2026-11-03');
		expect(sources.find(({ id }) => id === 'law')?.checked).toBe('2026-11-01');
	});

	test.each([
		['an official value', 'certainty: official', '2026-11-22', undefined],
		['an official value past its review', 'certainty: official', '2027-06-01', 'official · 2025 · past its review date'],
		['a reported value', 'certainty: reported', '2026-11-22', 'reported · 2025'],
		['a reported value of a year', 'asOf: 2026-02, certainty: reported', '2026-07-22', 'reported · February 2026'],
	])('%s: what stands beside it', (_kind, written, today, mark) => {
		const files = changed(facts, 'per: decision, source: law, certainty: official', `per: decision, source: law, ${written}`);
		expect(sheet(files, today).rows[1]?.values[0]?.facts[0]?.mark).toBe(mark);
	});

	test('a reported value of an undated page says so without the day that stands with its source', () => {
		const files = rewritten([
			['sources:', another],
			['per: decision, source: law, certainty: official', 'per: decision, source: other, certainty: reported'],
		]);
		expect(sheet(files).rows[1]?.values[0]?.facts[0]?.mark).toBe('reported');
	});

	test('what is not published says so itself, and cites the page where it was looked for', () => {
		expect(plain.rows[2]?.values[0]?.facts[0]).toMatchObject({ words: 'not published', sources: [1] });
		expect(plain.rows[2]?.values[0]?.facts[0]).not.toHaveProperty('mark');
	});

	test('ways bear letters, and rows and values name those they are on; one way alone is not named', () => {
		expect(plain.ways).toEqual([]);
		const content = rewritten([
			['routes:\n  - { id: exam, source: law }', 'routes:\n  - { id: exam, source: law }\n  - { id: course, source: law }'],
			['  - id: licence\n', '  - id: licence\n    routes: [course]\n'],
			['per: decision, source: law, certainty: official', 'per: decision, routes: [exam], source: law, certainty: official'],
		]);
		const route = '<Route id="exam" title="By exam">\n\nFor everybody.\n\n</Route>';
		const english = 'pathways/germany/nurse/en.mdx';
		const two = { ...content, [english]: `${content[english]}\n${route.replace('"exam"', '"course"').replace('By exam', 'By course')}\n` };
		const { ways, rows } = sheet(two);
		expect(ways.map(({ id, letter }) => [id, letter])).toEqual([
			['exam', 'A'],
			['course', 'B'],
		]);
		expect(rows.map(({ onlyWays }) => onlyWays)).toEqual([[], [], [{ id: 'course', letter: 'B' }]]);
		expect(rows[1]?.values[0]?.facts[0]?.onlyWays).toEqual([{ id: 'exam', letter: 'A' }]);
	});

	test('money that is asked for before the cost stands once more after the steps, how sure it is, and without its note', () => {
		const funding = `funding:
      - { kind: grant, max: 600, currency: EUR, pays: [licence, apply], before: true, source: law, certainty: estimate, note: fee-note }
      - { kind: grant, pays: [licence], source: law, certainty: official, note: fee-note }
`;
		const { moneyFirst, rows } = sheet(
			changed(facts, '  - id: collect\n    kind: evidence\n', `  - id: collect\n    kind: evidence\n    ${funding}`),
		);
		expect(rows[0]?.funding).toMatchObject([{ before: true, pays: [2, 3], note: { text: 'in one Land' } }, { before: false }]);
		expect(moneyFirst).toMatchObject([
			{ step: { id: 'collect', number: 1 }, funding: { words: 'Grant: up to €600', mark: 'estimate · 2025', pays: [2, 3] } },
		]);
		expect(moneyFirst[0]?.funding).not.toHaveProperty('note');
	});
});

test.each([
	[[], []],
	[[3], [[3]]],
	[[1, 2], [[1, 2]]],
	[
		[1, 3, 4, 5, 9],
		[[1], [3, 5], [9]],
	],
])('numbers in short: %j', (numbers, runs) => {
	expect(runsOf(numbers)).toEqual(runs);
});
