import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTo } from './calendar.ts';
import { isListed, listedMentors, renewalsDue } from './mentor-consent.ts';

const mentor = (given: string, until: string) => ({ consent: { given, until } });
const mentors = new Map([
	['early', mentor('2026-01-10', '2026-07-10')],
	['late', mentor('2026-05-01', '2026-10-31')],
]);
const shownOn = (day: string) => [...listedMentors(mentors, day).keys()];

describe('as the clock moves', () => {
	test('an entry appears with its consent and disappears the day after it ends', () => {
		expect(shownOn('2026-01-09')).toEqual([]);
		expect(shownOn('2026-01-10')).toEqual(['early']);
		expect(shownOn('2026-07-10')).toEqual(['early', 'late']);
		expect(shownOn('2026-07-11')).toEqual(['late']);
		expect(shownOn('2026-10-31')).toEqual(['late']);
		expect(shownOn('2026-11-01')).toEqual([]);
	});

	test('renewal is asked for in the last thirty days, and goes on being asked for after the end', () => {
		expect(renewalsDue(mentors, '2026-06-09')).toEqual([]);
		expect(renewalsDue(mentors, '2026-06-10')).toEqual([{ id: 'early', until: '2026-07-10', daysLeft: 30 }]);
		expect(renewalsDue(mentors, '2026-07-12')).toEqual([{ id: 'early', until: '2026-07-10', daysLeft: -2 }]);
		expect(renewalsDue(mentors, '2026-10-31').map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
			['early', -113],
			['late', 0],
		]);
	});

	test('whoever has disappeared is always asked for renewal', () => {
		const day = fc.integer({ min: 0, max: 2000 }).map((days) => addTo('2024-01-01', days, 'day'));
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 184 }), day, (given, length, today) => {
				const one = mentor(given, addTo(given, length, 'day'));
				const due = renewalsDue(new Map([['one', one]]), today);
				if (!isListed(one, today) && today > given) expect(due).toHaveLength(1);
			}),
		);
	});
});
