import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noProgress } from '../progress.ts';
import type { Say } from '../say.ts';
import { readChoice, writeChoice } from './choice-in-address.ts';
import { type Choice, type Facet, type FinderEntry, facets, fits } from './entry.ts';
import { findable } from './find.ts';
import { byFit, isForOthers, readerOf, reasonsOf, scoreFor } from './fit.ts';
import { reasonsInWords } from './words.ts';

const nothing = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as FinderEntry['values'];

/** An entry in one line: `anEntry('reache', { profession: ['nurse'] })`. */
const anEntry = (id: string, values: Partial<FinderEntry['values']> = {}, rest: Partial<FinderEntry> = {}): FinderEntry => ({
	id,
	kind: 'programme',
	name: id,
	state: 'active',
	...rest,
	values: { ...nothing, ...values },
});

const entries = [
	anEntry('nurses-leeds', {
		profession: ['nurse'],
		region: ['united-kingdom'],
		language: ['en', 'fa'],
		format: ['in-person'],
		offer: ['mentoring'],
	}),
	anEntry('doctors-online', {
		profession: ['physician'],
		region: ['united-kingdom'],
		language: ['en'],
		format: ['online'],
		offer: ['advice'],
	}),
	anEntry('anyone-malmo', { region: ['sweden'], language: ['sv'], format: ['in-person'], offer: ['mentoring'], help: ['childcare'] }),
	anEntry('anyone-anywhere', { format: ['online'], offer: ['mentoring'], cost: ['free'] }),
	anEntry('refugees-only', { region: ['sweden'], status: ['refugee'], offer: ['bridging-course'] }, { state: 'unclear' }),
];
const all = findable(entries);
const idsFor = (choice: Choice) => all.find(choice).entries.map(({ id }) => id);
const countOf = (choice: Choice, facet: Facet, value: string) => all.find(choice).counts.get(facet)?.get(value);

describe('a choice', () => {
	test('of nothing finds everything', () => expect(idsFor({})).toHaveLength(entries.length));

	test('of a profession finds what names it and what is for all', () => {
		expect(idsFor({ profession: ['nurse'] })).toEqual(['nurses-leeds', 'anyone-malmo', 'anyone-anywhere', 'refugees-only']);
	});

	test('of a language leaves out what does not say in which language it helps', () => {
		expect(idsFor({ language: ['fa', 'sv'] })).toEqual(['nurses-leeds', 'anyone-malmo']);
	});

	test('in several facets must fit in each', () => {
		expect(idsFor({ profession: ['nurse'], region: ['sweden'], format: ['in-person'] })).toEqual(['anyone-malmo']);
	});

	test('of a status leaves out what asks for another', () => {
		expect(idsFor({ region: ['sweden'], status: ['asylum-seeker'] })).toEqual(['anyone-malmo', 'anyone-anywhere']);
	});

	test('shows beside each value what it would leave, the other facets staying as they are', () => {
		const choice = { region: ['sweden'] };
		expect(countOf(choice, 'region', 'united-kingdom')).toBe(3);
		expect(countOf(choice, 'format', 'in-person')).toBe(1);
		expect(countOf({ region: ['sweden'], format: ['online'] }, 'region', 'sweden')).toBe(1);
	});

	test('counts only in the facets that are looked at, if they are named', () => {
		const { counts } = all.find({}, ['region']);
		expect(counts.has('region')).toBe(true);
		expect(counts.has('language')).toBe(false);
	});
});

const values: Record<Facet, string[]> = {
	profession: ['nurse', 'physician'],
	region: ['germany', 'sweden', 'AT'],
	language: ['ar', 'uk'],
	format: ['online', 'in-person'],
	offer: ['mentoring', 'advice'],
	status: ['refugee', 'other'],
	ask: ['before'],
	cost: ['free'],
	help: ['childcare', 'travel'],
};
const someValues = fc.record(
	Object.fromEntries(facets.map((facet) => [facet, fc.subarray(values[facet])])) as Record<Facet, fc.Arbitrary<string[]>>,
);
const someEntries = fc.array(someValues, { maxLength: 12 }).map((list) => list.map((own, index) => anEntry(`entry-${index}`, own)));

describe('for any entries and any choice', () => {
	test('what is found is what fits in every facet, and each count is what choosing that value alone in its facet would find', () => {
		fc.assert(
			fc.property(someEntries, someValues, (list, choice) => {
				const own = findable(list);
				const expected = (wanted: Choice) => list.filter((entry) => facets.every((facet) => fits(entry, facet, wanted[facet])));
				const { entries: found, counts } = own.find(choice);
				expect(found).toEqual(expected(choice));
				for (const [facet, byValue] of counts)
					for (const [value, count] of byValue)
						expect([facet, value, count]).toEqual([facet, value, expected({ ...choice, [facet]: [value] }).length]);
			}),
		);
	});

	test('advice for an empty result always finds something, gives up as few facets as can be, and says how many it finds', () => {
		fc.assert(
			fc.property(someEntries, someValues, (list, choice) => {
				const own = findable(list);
				fc.pre(list.length > 0 && own.find(choice).entries.length === 0);
				const ways = own.loosenings(choice);
				const without = (given: readonly Facet[]) =>
					own.find(Object.fromEntries(Object.entries(choice).filter(([facet]) => !given.includes(facet as Facet)))).entries.length;
				expect(ways.length).toBeGreaterThan(0);
				for (const { without: given, count } of ways) {
					expect(count).toBeGreaterThan(0);
					expect(without(given)).toBe(count);
					for (const kept of given) expect(without(given.filter((facet) => facet !== kept))).toBe(0);
				}
				expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).toSorted((a, b) => b - a));
			}),
		);
	});

	test('an address brings the same choice back', () => {
		const own = findable([anEntry('all', values)]);
		fc.assert(
			fc.property(someValues, (choice) => {
				const chosen = Object.fromEntries(Object.entries(choice).filter(([, list]) => list.length > 0));
				expect(readChoice(writeChoice(choice), own.valuesOf)).toEqual({ choice: chosen, unknown: [] });
			}),
		);
	});

	test('no address is too strange to be read', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				const { choice } = readChoice(`?${query}`, all.valuesOf);
				for (const facet of facets) for (const value of choice[facet] ?? []) expect(all.valuesOf(facet)).toContain(value);
			}),
		);
	});
});

test('values that no entry has are told, unknown filters are passed over, and a value twice counts once', () => {
	expect(readChoice('?language=xx&language=fa&language=fa&colour=red&__proto__=nurse', all.valuesOf)).toEqual({
		choice: { language: ['fa'] },
		unknown: ['xx'],
	});
});

describe('the order', () => {
	const reader = (own: Partial<ReturnType<typeof readerOf>>) => ({ profession: [], region: [], language: [], status: [], ...own });
	const order = (own: Parameters<typeof reader>[0]) => byFit(entries, reader(own)).map(({ id }) => id);

	test('puts the own profession and region first, then what is for all, then what is for others', () => {
		expect(order({ profession: ['nurse'], region: ['united-kingdom'] })[0]).toBe('nurses-leeds');
		expect(order({ profession: ['physician'], region: ['united-kingdom'] })[0]).toBe('doctors-online');
		expect(order({ region: ['sweden'], status: ['asylum-seeker'] }).at(-1)).toBe('refugees-only');
	});

	test('of entries that fit alike stays as it was, whatever else stands in the list', () => {
		const alike = ['c', 'a', 'b'].map((id) => anEntry(id));
		expect(byFit(alike, reader({ profession: ['nurse'] })).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});

	test('is by score, and no entry is lost or doubled', () => {
		fc.assert(
			fc.property(someEntries, someValues, (list, own) => {
				const mixed = list.map((entry, index) => ({ ...entry, state: (['active', 'unclear', 'paused'] as const)[index % 3] ?? 'active' }));
				const score = scoreFor(reader(own));
				const sorted = byFit(mixed, reader(own));
				expect(new Set(sorted)).toEqual(new Set(mixed));
				expect(sorted).toHaveLength(mixed.length);
				expect(sorted.map(score)).toEqual(sorted.map(score).toSorted((a, b) => b - a));
			}),
		);
	});

	test('a running programme comes before one that may have ended, and mentoring before other help', () => {
		const mentoring = anEntry('mentoring', { offer: ['mentoring'] });
		const advice = anEntry('advice', { offer: ['advice'] });
		const ended = anEntry('ended', { offer: ['mentoring'] }, { state: 'unclear' });
		expect(byFit([ended, advice, mentoring], reader({})).map(({ id }) => id)).toEqual(['mentoring', 'advice', 'ended']);
	});
});

describe('the reader', () => {
	const progress = { situation: { status: 'refugee' as const }, guides: { 'germany/nurse': { steps: {} }, 'sweden/nurse': { steps: {} } } };

	test('is known from the plan, the answers and the language of the page', () => {
		expect(readerOf({}, progress, 'uk')).toEqual({
			profession: ['nurse'],
			region: ['germany', 'sweden'],
			language: ['uk'],
			status: ['refugee'],
		});
	});

	test('who chooses here overrules their plan', () => {
		expect(readerOf({ region: ['france'] }, progress, 'en')).toMatchObject({ profession: ['nurse'], region: ['france'], language: [] });
	});

	test('of whom nothing is known is nobody in particular', () => {
		expect(Object.values(readerOf({}, noProgress, 'en')).flat()).toEqual([]);
	});
});

test('reasons name what entry and reader share, in words of the reader', () => {
	const words: Record<string, string> = {
		'finder.reasonProfession': 'your profession',
		'finder.reasonRegion': 'serves {{list}}',
		'finder.reasonLanguage': 'helps in {{list}}',
		'finder.reasonHelp': 'help with {{list}}',
	};
	const say = Object.assign(
		(key: string, given: Record<string, string | number> = {}) => (words[key] ?? key).replace('{{list}}', String(given.list)),
		{
			language: 'en' as const,
		},
	) satisfies Say;
	const reader = { profession: ['nurse'], region: ['united-kingdom'], language: ['fa', 'ar'], status: ['refugee'] };
	const [nurses, , malmo, , refugees] = entries as [FinderEntry, FinderEntry, FinderEntry, FinderEntry, FinderEntry];
	const reasons = (entry: FinderEntry, choice: Choice = {}) =>
		reasonsInWords(reasonsOf(entry, reader, choice), (_, value) => value.toUpperCase(), say);
	expect(reasons(nurses, { format: ['in-person'] })).toEqual(['your profession', 'serves UNITED-KINGDOM', 'helps in FA', 'IN-PERSON']);
	expect(reasons(malmo, { help: ['childcare'] })).toEqual(['help with CHILDCARE']);
	expect(isForOthers(refugees, { ...reader, status: ['other'] })).toBe(true);
	expect(isForOthers(refugees, reader)).toBe(false);
});
