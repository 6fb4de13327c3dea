import type { Duration } from '../schemas/fact.ts';
import type { Step } from '../schemas/pathway-facts.ts';
import type { TimeUnit } from '../schemas/vocabularies.ts';
import { isOnRoute } from './money.ts';
import { nothing, perhaps, plus, type Sum, sumOf } from './range.ts';
import { appliesTo, type Situation } from './situation.ts';

/** Mean length of each unit in weeks; a year is 365.2425 days (the Gregorian mean). */
const weeksIn: Record<TimeUnit, number> = { hour: 1 / 168, day: 1 / 7, week: 1, month: 365.2425 / 84, year: 365.2425 / 7 };

/** A length of time in weeks: `(2, 'month') => 8.7`. */
export const inWeeks = (value: number, unit: TimeUnit): number => value * weeksIn[unit];

/** Weeks as a number of another unit: `(52.2, 'month') => 12`. */
export const weeksAs = (weeks: number, unit: TimeUnit): number => weeks / weeksIn[unit];

/** How long one step takes, in weeks: its parts (preparation, waiting, exam ...) one after the other. */
export function stepTime(durations: readonly Duration[]): Sum {
	const parts = Map.groupBy(durations, ({ of }) => of);
	return [...parts.values()]
		.map((part) =>
			sumOf(
				part.map(({ min, max, unit = 'week', counts }) => ({
					min: min === undefined ? undefined : inWeeks(min, unit),
					max: max === undefined ? undefined : inWeeks(max, unit),
					counts,
				})),
			),
		)
		.reduce(plus, nothing);
}

/** How long a way takes: the longest chain of steps that wait for each other. */
export interface TimeTotal extends Sum {
	/** Ids of steps that lack a figure, in the order of the guide. */
	missing: string[];
}

type StepTime = Pick<Step, 'id' | 'duration' | 'requires' | 'when' | 'routes' | 'optional'>;

/**
 * The time of a route in weeks: steps that do not wait for each other run side by side, so it is the longest path through
 * `requires` (the critical path method), once with the short and once with the long ends. A step that applies only to
 * some lengthens the upper end alone. Steps without a figure are named, and the total is then incomplete.
 */
export function timeTotal(steps: readonly StepTime[], route: string, situation: Situation = {}): TimeTotal {
	const own = steps.filter((step) => isOnRoute(step, route) && appliesTo(step, situation) !== false);
	const byId = new Map(own.map((step) => [step.id, step]));
	const times = new Map(
		own.map((step) => {
			const time = stepTime(step.duration.filter((duration) => isOnRoute(duration, route)));
			return [step.id, appliesTo(step, situation) ? time : perhaps(time)];
		}),
	);
	const requires = new Map(steps.map((step) => [step.id, step.requires]));
	const finishes = new Map<string, { min: number; max: number }>();
	const finish = (id: string): { min: number; max: number } => {
		const known = finishes.get(id);
		if (known) return known;
		const time = byId.has(id) ? (times.get(id) ?? nothing) : nothing;
		// A required step of another route is passed through: what it waits for still comes first.
		const before = (requires.get(id) ?? []).map(finish);
		const result = {
			min: time.min + Math.max(0, ...before.map(({ min }) => min)),
			max: time.max + Math.max(0, ...before.map(({ max }) => max)),
		};
		finishes.set(id, result);
		return result;
	};
	const ends = own.map(({ id }) => finish(id));
	const missing = own.filter(({ id }) => times.get(id)?.incomplete).map(({ id }) => id);
	return {
		min: Math.max(0, ...ends.map(({ min }) => min)),
		max: Math.max(0, ...ends.map(({ max }) => max)),
		incomplete: missing.length > 0,
		missing,
	};
}
