import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostCompared, readCompared, writeCompared } from './compared-guides.ts';

const known = ['germany/nurse', 'sweden/nurse', 'france/nurse', 'germany/physician', 'united-kingdom/physician'];

describe('the choice of guides in an address', () => {
	test('keeps its order', () => {
		expect(readCompared('?guides=sweden/nurse,germany/nurse', known)).toEqual({
			guides: ['sweden/nurse', 'germany/nurse'],
			unknown: [],
			tooMany: [],
		});
		expect(writeCompared(['sweden/nurse', 'germany/nurse'])).toBe('?guides=sweden/nurse,germany/nurse');
	});

	test.each([
		['as programs rewrite it', '?guides=sweden%2Fnurse%2Cgermany%2Fnurse'],
		['with spaces and slashes around names', '?guides=%20/sweden/nurse/,%20germany/nurse'],
		['with the name of the choice twice', '?guides=sweden/nurse&guides=germany/nurse'],
		['with a guide twice and commas too many', '?guides=,sweden/nurse,,germany/nurse,sweden/nurse,'],
		['beside other names', '?from=a-friend&guides=sweden/nurse,germany/nurse'],
	])('is read %s', (_how, query) => {
		expect(readCompared(query, known)).toEqual({ guides: ['sweden/nurse', 'germany/nurse'], unknown: [], tooMany: [] });
	});

	test('names what no guide bears, shortened where it has no end, and keeps the rest', () => {
		expect(readCompared('?guides=sweden/nurse,sweden/baker,constructor', known)).toEqual({
			guides: ['sweden/nurse'],
			unknown: ['sweden/baker', 'constructor'],
			tooMany: [],
		});
		expect(readCompared(`?guides=${'x'.repeat(5000)}`, known).unknown).toEqual(['x'.repeat(60)]);
	});

	test('takes the first four and names the others', () => {
		const { guides, tooMany } = readCompared(writeCompared(known), known);
		expect(guides).toEqual(known.slice(0, 4));
		expect(tooMany).toEqual(known.slice(4));
	});

	test('is nothing where the address says nothing', () => {
		for (const query of ['', '?', '?guides=', '?guides', '?other=germany/nurse'])
			expect(readCompared(query, known)).toEqual({ guides: [], unknown: [], tooMany: [] });
		expect(writeCompared([])).toBe('');
	});

	test('whatever is chosen is read back as it was written', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(known, { maxLength: mostCompared }), (chosen) => {
				expect(readCompared(writeCompared(chosen), known)).toEqual({ guides: chosen, unknown: [], tooMany: [] });
			}),
		);
	});

	test('whatever an address holds, only known guides are compared, each once, and nothing named is lost', () => {
		const name = fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 20 }).map(encodeURIComponent));
		fc.assert(
			fc.property(fc.array(name, { maxLength: 12 }), (names) => {
				const { guides, unknown, tooMany } = readCompared(`?guides=${names.join(',')}`, known);
				expect(guides.length).toBeLessThanOrEqual(mostCompared);
				expect(new Set(guides).size).toBe(guides.length);
				for (const guide of [...guides, ...tooMany]) expect(known).toContain(guide);
				for (const other of unknown) expect(known).not.toContain(other);
				for (const asked of names.filter((each) => known.includes(each))) expect([...guides, ...tooMany]).toContain(asked);
			}),
		);
	});
});
