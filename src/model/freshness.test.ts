import { expect, test } from 'vitest';
import { dateOf, isPastReview, lastDayOf, reviewDay } from './freshness.ts';

test.each([
	['2026-11-21', 'P6M', '2027-05-21'],
	['2026-08-31', 'P6M', '2027-02-28'],
	['2024-02-29', 'P1Y', '2025-02-28'],
	['2026-12-25', 'P2W', '2027-01-08'],
])('what was checked on %s every %s is due on %s', (checked, every, due) => {
	expect(reviewDay(checked, every)).toBe(due);
});

test.each([
	['2024', '2024-12-31'],
	['2024-02', '2024-02-29'],
	['2024-02-03', '2024-02-03'],
])('%s speaks up to %s', (date, last) => {
	expect(lastDayOf(date)).toBe(last);
});

test('a fact is past its review by the time it speaks of, not by when somebody looked', () => {
	const source = { checked: '2026-11-21' };
	expect(isPastReview({ asOf: '2025' }, source, 'P6M', '2026-11-22')).toBe(true);
	expect(isPastReview({ asOf: '2026' }, source, 'P6M', '2026-11-22')).toBe(false);
	expect(isPastReview({}, source, 'P6M', '2026-11-22')).toBe(false);
});

test('an undated fact comes due by itself on the day after its review, without any edit', () => {
	const source = { checked: '2026-11-21' };
	expect(isPastReview({}, source, 'P6M', '2027-05-21')).toBe(false);
	expect(isPastReview({}, source, 'P6M', '2027-05-22')).toBe(true);
});

test('the date beside a fact is what it speaks of, else the date of its page, else the day it was looked at', () => {
	expect(dateOf({ asOf: '2024' }, { published: '2025', checked: '2026-01-01' })).toEqual({ date: '2024', kind: 'speaksOf' });
	expect(dateOf({}, { published: '2025', checked: '2026-01-01' })).toEqual({ date: '2025', kind: 'published' });
	expect(dateOf({}, { checked: '2026-01-01' })).toEqual({ date: '2026-01-01', kind: 'checked' });
});
