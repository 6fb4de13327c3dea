import type { TimeUnit } from '../schemas/vocabularies.ts';

const dayLength = 86_400_000;

const timestamp = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, as in `2027-02-28`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = timestamp(text);
	return !Number.isNaN(time) && asDay(time) === text;
}

/** A day some days later: `('2026-12-31', 1) => '2027-01-01'`. */
export const addDays = (date: string, days: number): string => asDay(timestamp(date) + days * dayLength);

/** Whole days from one day to another: `('2026-12-31', '2027-01-02') => 2`. */
export const daysBetween = (from: string, to: string): number => Math.round((timestamp(to) - timestamp(from)) / dayLength);

/** A day some units of the calendar later; a day that the month lacks becomes its last: `('2026-08-31', 6, 'month') => '2027-02-28'`. */
export function addTo(date: string, value: number, unit: TimeUnit): string {
	if (unit === 'hour') return addDays(date, Math.floor(value / 24));
	if (unit === 'day' || unit === 'week') return addDays(date, Math.floor(unit === 'week' ? value * 7 : value));
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const months = month - 1 + Math.floor(value * (unit === 'year' ? 12 : 1));
	const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
	return asDay(Date.UTC(year, months, Math.min(day, lastDay)));
}

/**
 * The fewest days that a span of the calendar can have, whenever it begins: `(3, 'month') => 89`. A paper that is dated with
 * this many days to spare never lapses early because of a short month.
 */
export function fewestDays(value: number, unit: TimeUnit): number {
	const starts = Array.from({ length: 48 }, (_, month) => asDay(Date.UTC(2025, month, 1)));
	return Math.min(...starts.map((start) => daysBetween(start, addTo(start, value, unit))));
}
