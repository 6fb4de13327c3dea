import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../schemas/pathway-facts.ts';
import { aStep, weeks } from '../testing/steps.ts';
import { inWeeks, stepTime, timeTotal, weeksAs } from './time.ts';

const total = (...steps: Parameters<typeof aStep>[0][]) => timeTotal(steps.map(aStep), 'way');

describe('how long a way takes', () => {
	test('steps that wait for each other are added, steps side by side are not', () => {
		const { min, max } = total(
			{ id: 'a', duration: [weeks(4, 6)] },
			{ id: 'b', duration: [weeks(10)] },
			{ id: 'c', duration: [weeks(2)], requires: ['a', 'b'] },
		);
		expect([min, max]).toEqual([12, 12]);
	});
	test('an unknown time is never nothing: the step is named and the total only "at least"', () => {
		const result = total(
			{ id: 'a', duration: [weeks(4)] },
			{ id: 'b', duration: [{ source: 'law', certainty: 'not-published' }], requires: ['a'] },
		);
		expect(result).toMatchObject({ min: 4, incomplete: true, missing: ['b'] });
	});
	test('a step that applies to some lengthens the upper end alone', () => {
		const { min, max } = total(
			{ id: 'a', duration: [weeks(4)] },
			{ id: 'b', duration: [weeks(3)], requires: ['a'], when: { papers: ['none'] } },
		);
		expect([min, max]).toEqual([4, 7]);
	});
	test('a step of another way takes no time, but what it waits for still comes first', () => {
		const { min } = total(
			{ id: 'a', duration: [weeks(4)] },
			{ id: 'b', duration: [weeks(50)], requires: ['a'], routes: ['other'] },
			{ id: 'c', duration: [weeks(1)], requires: ['b'] },
		);
		expect(min).toBe(5);
	});
	test('the parts of a step follow each other; readings of one part span', () => {
		const { duration } = aStep({
			id: 'a',
			duration: [
				{ ...weeks(1, 2), of: 'waiting' },
				{ ...weeks(4), of: 'course', counts: 'one-of' },
				{ ...weeks(8), of: 'course', counts: 'one-of' },
			],
		});
		expect(stepTime(duration)).toMatchObject({ min: 5, max: 10 });
	});
	test('of readings of which one has no upper end, the longest known one counts', () => {
		const years = { unit: 'year', of: 'course', counts: 'one-of', source: 'law', certainty: 'official' } as const;
		const { duration } = aStep({
			id: 'a',
			duration: [
				{ ...years, min: 2, max: 2 },
				{ ...years, min: 4 },
			],
		});
		const { min, max, incomplete } = stepTime(duration);
		expect([weeksAs(min, 'year'), weeksAs(max, 'year'), incomplete]).toEqual([expect.closeTo(2), expect.closeTo(4), true]);
	});
	test('agrees with a search over all chains of steps, in any order of the file', () => {
		const graph = fc.array(fc.record({ length: fc.nat(20), more: fc.nat(20), needs: fc.array(fc.nat(6), { maxLength: 3 }) }), {
			minLength: 1,
			maxLength: 7,
		});
		const chain = (steps: Step[], id: string, end: 'min' | 'max'): number => {
			const step = steps.find((candidate) => candidate.id === id);
			const own = step?.duration[0]?.[end] ?? 0;
			return own + Math.max(0, ...(step?.requires ?? []).map((needed) => chain(steps, needed, end)));
		};
		fc.assert(
			fc.property(graph, fc.boolean(), (nodes, reversed) => {
				const steps = nodes.map(({ length, more, needs }, index) =>
					aStep({
						id: `s${index}`,
						duration: [weeks(length, Math.max(1, length + more))],
						requires: [...new Set(needs.filter((needed) => needed < index))].map((needed) => `s${needed}`),
					}),
				);
				const { min, max } = timeTotal(reversed ? steps.toReversed() : steps, 'way');
				expect(min).toBeCloseTo(Math.max(...steps.map(({ id }) => chain(steps, id, 'min'))));
				expect(max).toBeCloseTo(Math.max(...steps.map(({ id }) => chain(steps, id, 'max'))));
			}),
		);
	});
});

test('units of time', () => {
	expect(inWeeks(14, 'day')).toBe(2);
	expect(weeksAs(inWeeks(3, 'month'), 'month')).toBeCloseTo(3);
	expect(inWeeks(12, 'month')).toBeCloseTo(inWeeks(1, 'year'));
});
