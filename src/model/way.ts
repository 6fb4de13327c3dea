import { isOnRoute } from './money.ts';
import type { PlanFacts, PlanFunding, PlanStep } from './plan-facts.ts';
import { compare, prerequisites } from './prerequisites.ts';
import { type GuideProgress, type StepProgress, stepProgress } from './progress.ts';
import { perhaps } from './range.ts';
import { appliesTo, holds, type Situation } from './situation.ts';
import { stepTime } from './time.ts';

/** What a plan is made from. */
export interface PlanInput {
	facts: PlanFacts;
	situation: Situation;
	/** What the reader keeps of this guide; nothing for the general plan. */
	progress?: GuideProgress | undefined;
	/** The first day of the plan, YYYY-MM-DD. */
	today: string;
}

/** Why a step of the guide is not in the plan. */
export interface StepAside {
	id: string;
	why: 'route' | 'situation' | 'reader';
}

/** The routes open to a reader; all, if none is. */
export function openRoutes({ routes }: Pick<PlanFacts, 'routes'>, situation: Situation): string[] {
	const open = routes.filter(({ when }) => holds(when, situation) !== false);
	return (open.length > 0 ? open : routes).map(({ id }) => id);
}

/** What is known of each step before anything is scheduled. */
export interface Way {
	route: string | undefined;
	steps: Map<string, PlanStep>;
	own: (step: string) => StepProgress;
	/** Steps in the plan, done or not. */
	isOnWay: (step: string) => boolean;
	/** Steps in the plan that are not done. */
	isAhead: (step: string) => boolean;
	isPerhaps: (step: string) => boolean;
	/** The days that a step still takes. */
	length: Record<'min' | 'max', (step: string) => number>;
	lacksTime: (step: string) => boolean;
	before: Map<string, string[]>;
}

export function asideOf(step: PlanStep, route: string | undefined, own: StepProgress, situation: Situation): StepAside['why'] | undefined {
	if (own.state === 'not-for-me') return 'reader';
	if (appliesTo(step, situation) === false) return 'situation';
	return route !== undefined && !isOnRoute(step, route) ? 'route' : undefined;
}

export function wayOf({ facts, situation, progress, today }: PlanInput, route: string | undefined): Way {
	const steps = new Map(facts.steps.map((step) => [step.id, step]));
	const own = (step: string) => stepProgress(progress, step);
	const onWay = new Set(facts.steps.filter((step) => asideOf(step, route, own(step.id), situation) === undefined).map(({ id }) => id));
	const isAhead = (step: string) => onWay.has(step) && own(step).state !== 'done';
	const isPerhaps = (step: string) => {
		const entry = steps.get(step);
		return entry !== undefined && own(step).state !== 'doing' && appliesTo(entry, situation) === undefined;
	};
	const times = new Map(
		facts.steps.map((step) => {
			const time = stepTime(step.duration.filter((duration) => route === undefined || isOnRoute(duration, route)));
			// A step that has begun may end any day.
			return [step.id, isPerhaps(step.id) || own(step.id).state === 'doing' ? perhaps(time) : time];
		}),
	);
	const days = (step: string, weeks: number | undefined, round: (value: number) => number) =>
		isAhead(step) ? Math.max(0, round((weeks ?? 0) * 7)) : 0;
	const isOpen = (funding: PlanFunding, step: string) => onWay.has(step) && isOffered(funding, situation, today);
	return {
		route,
		steps,
		own,
		isOnWay: (step) => onWay.has(step),
		isAhead,
		isPerhaps,
		length: {
			min: (step) => days(step, times.get(step)?.min, (value) => Math.floor(value + 1e-6)),
			max: (step) => days(step, times.get(step)?.max, (value) => Math.ceil(value - 1e-6)),
		},
		lacksTime: (step) => isAhead(step) && times.get(step)?.incomplete === true,
		before: prerequisites(facts.steps, isOpen),
	};
}

/** Whether an offer of money is open: not closed to the reader, and not past its last day. */
export const isOffered = ({ when, until }: PlanFunding, situation: Situation, today: string): boolean =>
	holds(when, situation) !== false && !(until !== undefined && until < today);

/** The steps still ahead that come before a step, straight or through others. */
export function aheadOf(way: Way, step: string): Set<string> {
	const found = new Set<string>();
	const visit = (id: string) => {
		for (const needed of way.before.get(id) ?? []) {
			if (found.has(needed) || way.own(needed).state === 'done') continue;
			found.add(needed);
			visit(needed);
		}
	};
	visit(step);
	return new Set([...found].filter(way.isAhead));
}

/** The steps that a step waits for straight away: those before it that are still to do, looking through steps that are not in the plan. */
export function waitsFor(way: Way, step: string): string[] {
	const found = new Set<string>();
	const visit = (id: string, trail: string[]) => {
		for (const needed of way.before.get(id) ?? []) {
			if (trail.includes(needed)) continue;
			if (way.isAhead(needed)) found.add(needed);
			else if (!way.isOnWay(needed)) visit(needed, [...trail, needed]);
		}
	};
	visit(step, [step]);
	return [...found].sort(compare);
}
