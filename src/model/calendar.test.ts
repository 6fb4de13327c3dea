import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addTo, daysBetween, fewestDays, isDay } from './calendar.ts';

test.each([
	['2026-08-31', 6, 'month', '2027-02-28'],
	['2024-02-29', 1, 'year', '2025-02-28'],
	['2026-11-22', 3, 'month', '2027-02-22'],
	['2026-12-25', 2, 'week', '2027-01-08'],
	['2026-12-31', 1, 'day', '2027-01-01'],
	['2026-12-31', 48, 'hour', '2027-01-02'],
] as const)('%s and %i %s more is %s', (date, value, unit, later) => {
	expect(addTo(date, value, unit)).toBe(later);
});

test.each([
	['2027-02-28', true],
	['2027-02-29', false],
	['2027-2-3', false],
	['tomorrow', false],
	['2027-13-01', false],
])('"%s" is a day: %s', (text, answer) => {
	expect(isDay(text)).toBe(answer);
});

test('a span has at least its fewest days, whenever it begins', () => {
	expect([fewestDays(1, 'month'), fewestDays(3, 'month'), fewestDays(1, 'year'), fewestDays(2, 'week')]).toEqual([28, 89, 365, 14]);
	fc.assert(
		fc.property(
			fc.nat(20_000),
			fc.integer({ min: 1, max: 40 }),
			fc.constantFrom('month' as const, 'year' as const),
			(offset, value, unit) => {
				const start = addDays('2000-01-01', offset);
				expect(daysBetween(start, addTo(start, value, unit))).toBeGreaterThanOrEqual(fewestDays(value, unit));
			},
		),
	);
});
