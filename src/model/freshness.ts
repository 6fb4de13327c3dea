import type { Source } from '../schemas/source.ts';
import { addTo } from './calendar.ts';

/** The day after which something is past its review: `('2026-11-21', 'P6M') => '2027-05-21'`. */
export function reviewDay(checked: string, every: string): string {
	const [, count = '0', unit = 'M'] = /^P(\d+)([MYW])$/.exec(every) ?? [];
	return addTo(checked, Number(count), unit === 'W' ? 'week' : unit === 'Y' ? 'year' : 'month');
}

/** The last day of a year, a month or a day: `'2024' => '2024-12-31'`, `'2024-02' => '2024-02-29'`. */
export function lastDayOf(date: string): string {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (day !== undefined) return date;
	return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** Which date stands beside a fact: what it speaks of, else when its page was dated, else when it was looked at. */
export interface FactDate {
	date: string;
	kind: 'speaksOf' | 'published' | 'checked';
}

/** The date of a fact, from the first of its sources. */
export function dateOf(fact: { asOf?: string | undefined }, source: Pick<Source, 'published' | 'checked'>): FactDate {
	if (fact.asOf !== undefined) return { date: fact.asOf, kind: 'speaksOf' };
	if (source.published !== undefined) return { date: source.published, kind: 'published' };
	return { date: source.checked, kind: 'checked' };
}

/**
 * Whether a fact is past its review on a day: the time it speaks of, or else the day its page was looked at, lies
 * longer back than the guide's review period. A year counts from its last day.
 */
export function isPastReview(fact: { asOf?: string | undefined }, source: Pick<Source, 'checked'>, every: string, today: string): boolean {
	return reviewDay(lastDayOf(fact.asOf ?? source.checked), every) < today;
}
