import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aStep, euros, unpublishedFee } from '../testing/steps.ts';
import { feeTotal, inMinorUnits, minorUnits } from './money.ts';

const total = (...steps: Parameters<typeof aStep>[0][]) => feeTotal(steps.map(aStep), 'way');
const eurosOf = (...steps: Parameters<typeof aStep>[0][]) => {
	const [sum] = total(...steps).sums;
	return sum && [sum.min / 100, sum.max / 100];
};

describe('what a way costs in all', () => {
	test('fees of steps that everybody takes are added', () => {
		expect(eurosOf({ id: 'a', fee: [euros(100, 200)] }, { id: 'b', fee: [euros(50)] })).toEqual([150, 250]);
	});
	test('readings of one fee span from the least to the most', () => {
		expect(eurosOf({ id: 'a', fee: [euros(100, 100, 'one-of'), euros(200, 300, 'one-of'), euros(10)] })).toEqual([110, 310]);
	});
	test('what comes only for some raises the upper end alone', () => {
		expect(eurosOf({ id: 'a', fee: [euros(100), euros(515, 515, 'sometimes')] })).toEqual([100, 615]);
	});
	test('a renewal is shown, not added', () => {
		expect(eurosOf({ id: 'a', fee: [euros(100), euros(70, 70, 'never')] })).toEqual([100, 100]);
	});
	test('a step that applies to some, or is optional, raises the upper end alone', () => {
		expect(
			eurosOf(
				{ id: 'a', fee: [euros(100)] },
				{ id: 'b', fee: [euros(50)], when: { papers: ['none'] } },
				{ id: 'c', fee: [euros(30)], optional: true },
			),
		).toEqual([100, 180]);
	});
	test('steps and fees of other ways do not count', () => {
		expect(
			eurosOf(
				{
					id: 'a',
					fee: [
						{ ...euros(100), routes: ['other'] },
						{ ...euros(70), routes: ['way'] },
					],
				},
				{ id: 'b', fee: [euros(9)], routes: ['other'] },
			),
		).toEqual([70, 70]);
	});
	test('an unknown fee is never counted as nothing: its step is named', () => {
		const result = total(
			{ id: 'a', fee: [euros(100)] },
			{ id: 'b', fee: [unpublishedFee] },
			{ id: 'c', fee: [{ ...unpublishedFee, counts: 'never' }] },
		);
		expect(result.missing).toEqual(['b']);
		expect(result.sums[0]?.min).toBe(10_000);
	});
	test('"from 100" is known up to there only, and its step is named', () => {
		const result = total({ id: 'a', fee: [{ min: 100, currency: 'EUR', per: 'course', source: 'law', certainty: 'official' }] });
		expect(result.sums[0]).toMatchObject({ min: 10_000, max: 10_000, incomplete: true });
		expect(result.missing).toEqual(['a']);
	});
	test('each currency has a sum of its own; tests priced in two currencies are alternatives', () => {
		const pounds = { ...euros(200, 200, 'one-of'), currency: 'GBP' };
		const result = total({ id: 'a', fee: [euros(100)] }, { id: 'b', fee: [pounds, euros(300, 300, 'one-of')] });
		expect(Object.fromEntries(result.sums.map(({ currency, min, max }) => [currency, [min, max]]))).toEqual({
			EUR: [10_000, 40_000],
			GBP: [0, 20_000],
		});
	});
	test('the sum does not depend on the order of the steps, and its ends are in order', () => {
		const step = fc.record({
			min: fc.nat(1000),
			more: fc.nat(1000),
			counts: fc.constantFrom('always', 'one-of', 'sometimes', 'never') as fc.Arbitrary<'always'>,
			optional: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (list) => {
				const steps = list.map(({ min, more, counts, optional }, index) =>
					aStep({ id: `s${index}`, optional, fee: [euros(min, min + more, counts)] }),
				);
				const [forwards] = feeTotal(steps, 'way').sums;
				const [backwards] = feeTotal(steps.toReversed(), 'way').sums;
				expect(backwards).toEqual(forwards);
				if (forwards) expect(forwards.min).toBeLessThanOrEqual(forwards.max);
			}),
		);
	});
});

test('amounts are counted in minor units of their currency', () => {
	expect(minorUnits('EUR')).toBe(100);
	expect(minorUnits('JPY')).toBe(1);
	expect(inMinorUnits(99.5, 'EUR')).toBe(9950);
});
