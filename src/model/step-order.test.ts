import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycle, stepsBefore } from './step-order.ts';

const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 }).map((needs) =>
	needs.map((list, index) => ({
		id: `s${index}`,
		requires: list.filter((needed) => needed < needs.length).map((needed) => `s${needed}`),
	})),
);

test('a ring is reported as the steps along it', () => {
	expect(
		findCycle([
			{ id: 'a', requires: ['b'] },
			{ id: 'b', requires: ['a'] },
		]),
	).toEqual(['a', 'b', 'a']);
	expect(
		findCycle([
			{ id: 'a', requires: [] },
			{ id: 'b', requires: ['a'] },
		]),
	).toBeUndefined();
});

test('there is a ring exactly where a step comes before itself, and the ring is real', () => {
	fc.assert(
		fc.property(graph, (steps) => {
			const cycle = findCycle(steps);
			expect(cycle !== undefined).toBe(steps.some(({ id }) => stepsBefore(steps, id).has(id)));
			for (const [index, id] of (cycle ?? []).slice(0, -1).entries()) {
				expect(steps.find((step) => step.id === id)?.requires).toContain(cycle?.[index + 1]);
			}
		}),
	);
});
