import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Constraint, leastTimes } from './schedule.ts';

const floors = (...ids: string[]) => new Map(ids.map((id) => [id, 0]));

test('what waits comes after what it waits for, at the first moment that is possible', () => {
	const times = leastTimes(floors('a', 'b', 'c'), [
		{ from: 'a', to: 'b', days: 4 },
		{ from: 'b', to: 'c', days: 3 },
	]);
	expect(Object.fromEntries(times ?? [])).toEqual({ a: 0, b: 4, c: 7 });
});

test('a negative distance pulls the earlier one behind: not more than two days before', () => {
	const times = leastTimes(new Map([...floors('a', 'b'), ['c', 10]]), [
		{ from: 'a', to: 'c', days: 1 },
		{ from: 'c', to: 'a', days: -2 },
	]);
	expect(times?.get('a')).toBe(8);
});

test('where no times can meet all, there is no answer', () => {
	expect(
		leastTimes(floors('a', 'b'), [
			{ from: 'a', to: 'b', days: 5 },
			{ from: 'b', to: 'a', days: -3 },
		]),
	).toBeUndefined();
});

test('a fixed time stays, whatever asks it to move', () => {
	expect(
		leastTimes(
			new Map([
				['a', 5],
				['b', -3],
			]),
			[{ from: 'a', to: 'b', days: 1 }],
			new Set(['b']),
		)?.get('b'),
	).toBe(-3);
});

test('agrees with trying out all times on small networks', () => {
	const ids = ['a', 'b', 'c'];
	const network = fc.array(
		fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), days: fc.integer({ min: -4, max: 4 }) }),
		{ maxLength: 6 },
	);
	fc.assert(
		fc.property(network, (constraints: Constraint[]) => {
			const days = Array.from({ length: 13 }, (_, day) => day);
			const meets = (times: Record<string, number>) =>
				constraints.every(({ from, to, days: apart }) => (times[to] ?? 0) >= (times[from] ?? 0) + apart);
			const all = days.flatMap((a) => days.flatMap((b) => days.map((c) => ({ a, b, c })))).filter(meets);
			const least = leastTimes(floors(...ids), constraints);
			if (all.length === 0) expect(least).toBeUndefined();
			else
				expect(Object.fromEntries(least ?? [])).toEqual({
					a: Math.min(...all.map(({ a }) => a)),
					b: Math.min(...all.map(({ b }) => b)),
					c: Math.min(...all.map(({ c }) => c)),
				});
		}),
	);
});
