import type { TimeUnit } from '../schemas/vocabularies.ts';
import { grouped } from './list.ts';
import { isOnRoute } from './money.ts';
import type { PlanDuration, PlanStep } from './plan-facts.ts';
import { prerequisites } from './prerequisites.ts';
import { nothing, perhaps, plus, type Sum, sumOf } from './range.ts';
import { type Constraint, leastTimes } from './schedule.ts';
import { appliesTo, holds, type Situation } from './situation.ts';

/** Mean length of each unit in weeks; a year is 365.2425 days (the Gregorian mean). */
const weeksIn: Record<TimeUnit, number> = { hour: 1 / 168, day: 1 / 7, week: 1, month: 365.2425 / 84, year: 365.2425 / 7 };

/** A length of time in weeks: `(2, 'month') => 8.7`. */
export const inWeeks = (value: number, unit: TimeUnit): number => value * weeksIn[unit];

/** Weeks as a number of another unit: `(52.2, 'month') => 12`. */
export const weeksAs = (weeks: number, unit: TimeUnit): number => weeks / weeksIn[unit];

/** How long one step takes, in weeks: its parts (preparation, waiting, exam ...) one after the other. */
export function stepTime(durations: readonly PlanDuration[]): Sum {
	const parts = grouped(durations, ({ of }) => of);
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

type StepTime = Pick<PlanStep, 'id' | 'duration' | 'requires' | 'funding' | 'when' | 'routes' | 'optional'>;

/** Each step begins when all that comes before it has ended: the constraints of a schedule, from the length of each step. */
export function precedence(before: ReadonlyMap<string, readonly string[]>, length: (id: string) => number): Constraint[] {
	return [...before].flatMap(([to, list]) => list.map((from) => ({ from, to, days: length(from) })));
}

/**
 * The time of a route in weeks: steps that do not wait for each other run side by side, so it is the longest path through
 * what comes before each (the critical path method), once with the short and once with the long ends. A step that applies
 * only to some lengthens the upper end alone. Steps without a figure are named, and the total is then incomplete.
 */
export function timeTotal(steps: readonly StepTime[], route: string, situation: Situation = {}): TimeTotal {
	const own = steps.filter((step) => isOnRoute(step, route) && appliesTo(step, situation) !== false);
	const times = new Map(
		own.map((step) => {
			const time = stepTime(step.duration.filter((duration) => isOnRoute(duration, route)));
			return [step.id, appliesTo(step, situation) ? time : perhaps(time)];
		}),
	);
	const before = prerequisites(steps, (funding, step) => times.has(step) && holds(funding.when, situation) !== false);
	const longest = (end: 'min' | 'max') => {
		// A required step of another route takes no time, but what it waits for still comes first.
		const length = (id: string) => times.get(id)?.[end] ?? 0;
		const starts = leastTimes(new Map(steps.map(({ id }) => [id, 0])), precedence(before, length));
		return Math.max(0, ...own.map(({ id }) => (starts?.get(id) ?? 0) + length(id)));
	};
	const missing = own.filter(({ id }) => times.get(id)?.incomplete).map(({ id }) => id);
	return { min: longest('min'), max: longest('max'), incomplete: missing.length > 0, missing };
}
