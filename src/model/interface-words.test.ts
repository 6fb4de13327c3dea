import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../reading/library.ts';
import * as vocabularies from '../schemas/vocabularies.ts';
import { stepKinds } from '../schemas/vocabularies.ts';
import { facets } from './finder/entry.ts';
import { interfaceWords } from './interface-words.ts';
import { flatWords } from './say.ts';
import { wordsForBrowser } from './words-for-browser.ts';

const library = readLibrary('content');
const content = { interface: new Map([...library.data.interface].flatMap(([id, { data }]) => (data ? [[id, data] as const] : []))) };
const say = interfaceWords(content, 'en');

test('places are filled, numbers written as the language does, and plurals chosen', () => {
	expect(say('guide.feesInAll')).toBe('Fees in all');
	expect(say('search.results', { count: 1 })).toBe('1 page found');
	expect(say('search.results', { count: 1200 })).toBe('1,200 pages found');
	expect(interfaceWords(content, 'uk')('search.results', { count: 3 })).toMatch(/^3|3 /);
});

test('a count that only the browser knows gets its sentence for every plural form of the language', () => {
	expect(say.forms('search.results')).toEqual({ one: '{{count}} page found', other: '{{count}} pages found' });
	expect(Object.keys(interfaceWords(content, 'ar').forms('search.results')).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
});

test('a word that a language lacks is said in English; a word that none has is a fault of the code', () => {
	const half = {
		interface: new Map([
			['en', { a: { b: 'English' } }],
			['ar', {}],
		]),
	};
	expect(interfaceWords(half, 'ar')('a.b')).toBe('English');
	expect(() => interfaceWords(half, 'ar')('a.c')).toThrow('a.c');
});

test('every value of a closed vocabulary that pages show has a word', () => {
	const shown: Record<string, readonly string[]> = {
		stepKind: stepKinds,
		certainty: vocabularies.certainties,
		feeUnit: vocabularies.feeUnits,
		durationPart: vocabularies.durationParts,
		requirementMeasure: vocabularies.requirementMeasures,
		statisticMeasure: vocabularies.statisticMeasures,
		fundingKind: vocabularies.fundingKinds,
		programmeKind: vocabularies.programmeKinds,
		programmeFormat: vocabularies.programmeFormats,
		programmeCost: vocabularies.programmeCosts,
		accessHelp: vocabularies.accessHelps,
		otherProfession: vocabularies.otherProfessions,
		facet: facets,
		paperState: vocabularies.paperStates,
		status: vocabularies.statuses,
		authorityRole: vocabularies.authorityRoles,
		documentKind: vocabularies.documentKinds,
		review: vocabularies.reviewStatuses,
		countryGroup: Object.keys(vocabularies.countryGroups),
	};
	for (const [branch, values] of Object.entries(shown)) for (const value of values) expect(say(`${branch}.${value}`)).toBeTruthy();
});

test('every interface word is used somewhere, and every word that the code asks for exists', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'),
	);
	const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
	const asked = [...code.matchAll(/say\(\s*'([\w.-]+)'/g)].map(([, key = '']) => key);
	const stems = new Set(flatWords(content.interface.get('en') ?? {}).map(([key]) => key.replace(/_(one|other)$/, '')));
	expect(asked.filter((key) => !stems.has(key))).toEqual([]);
	const built = [...code.matchAll(/`([\w]+)\.\$\{|`([\w]+)\.([\w]*)\$\{/g)].map(([, branch, other]) => branch ?? other ?? '');
	const quoted = new Set([...code.matchAll(/'([\w]+\.[\w.-]+)'/g)].map(([, key = '']) => key));
	// The browser takes these by the name of what went wrong.
	const fetched = flatWords(wordsForBrowser(content, 'en', 'store')).map(([key]) => key);
	const unused = [...stems].filter(
		(key) => !fetched.includes(key) && !asked.includes(key) && !quoted.has(key) && !built.includes(key.split('.')[0] ?? ''),
	);
	expect(unused).toEqual([]);
});
