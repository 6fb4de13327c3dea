import type { TimeUnit } from '../schemas/vocabularies.ts';
import { addTo, daysBetween, fewestDays } from './calendar.ts';
import type { PlanFacts, PlanPaper } from './plan-facts.ts';
import { compare } from './prerequisites.ts';
import type { Constraint } from './schedule.ts';

/** A paper or result that lapses, and the steps still ahead at which it must count. */
export interface Clock {
	document: string;
	/** The step that yields it; a paper from elsewhere has none. */
	givenBy?: string;
	/** How long it counts, or nothing if nobody publishes it; and how many days that is at the least. */
	counts?: { value: number; unit: TimeUnit };
	days?: number;
	needs: string[];
	/** Whether it must count until those steps end, and not only when they begin. */
	untilDecided: boolean;
	/** The day it was dated, if the reader has it. */
	dated?: string;
	/** The last day on which it counts, if the reader has it. */
	lapses?: string;
}

/** The node of a schedule that stands for getting a paper from elsewhere. */
export const paperNode = (document: string): string => `paper:${document}`;

/** Where the reader stands with the papers: the day a step was done, and the dates of papers from elsewhere. */
export interface PaperDates {
	doneOn: (step: string) => string | undefined;
	datedOn: (document: string) => string | undefined;
}

/** The clocks that still matter: of papers with a validity, needed at a step ahead, and yielded by a step on the reader's way. */
export function clocksOf(facts: Pick<PlanFacts, 'steps' | 'papers'>, dates: PaperDates, isAhead: (step: string) => boolean): Clock[] {
	const clock = (paper: PlanPaper, dated: string | undefined, givenBy?: string): Clock[] => {
		const needs = paper.neededAt.filter(isAhead).sort(compare);
		const { value, unit, unlimited } = paper.validFor ?? { unlimited: true };
		if (needs.length === 0 || unlimited) return [];
		const known = value !== undefined && unit !== undefined;
		return [
			{
				document: paper.document,
				...(givenBy !== undefined && { givenBy }),
				...(known && { counts: { value, unit }, days: fewestDays(value, unit) }),
				needs,
				untilDecided: paper.neededUntil === 'decided',
				...(dated !== undefined && { dated, ...(known && { lapses: addTo(dated, value, unit) }) }),
			},
		];
	};
	const given = facts.steps.flatMap((step) => {
		const doneOn = dates.doneOn(step.id);
		if (doneOn === undefined && !isAhead(step.id)) return [];
		return step.gives.flatMap((paper) => clock(paper, doneOn, step.id));
	});
	const fromElsewhere = facts.papers.flatMap((paper) => clock(paper, dates.datedOn(paper.document)));
	return [...given, ...fromElsewhere].sort(
		(a, b) => compare(a.document, b.document) || compare(a.givenBy ?? '', b.givenBy ?? '') || compare(a.needs.join(), b.needs.join()),
	);
}

/** A clock at one step: the least unit that a schedule can keep or break. */
export interface ClockNeed {
	clock: Clock;
	at: string;
}

/**
 * What a schedule has to meet so that a paper still counts at a step: it is got no earlier than its validity before the moment
 * it must count. Where the reader has it already nothing can be moved; where nobody publishes how long it counts there is
 * nothing to meet. `length` gives the days that a step takes.
 */
export function clockConstraint({ clock, at }: ClockNeed, length: (step: string) => number): Constraint[] {
	const { days, givenBy, document, dated, untilDecided } = clock;
	if (days === undefined || dated !== undefined) return [];
	const moment = untilDecided ? length(at) : 0;
	const got = givenBy === undefined ? paperNode(document) : givenBy;
	const toGet = givenBy === undefined ? 0 : length(givenBy);
	return [{ from: at, to: got, days: moment - days - toGet }];
}

/** The days from today between which a paper has to be got, so that it counts at all of the steps given. */
export interface Window {
	notBefore: number;
	by: number;
}

/** The window of a paper for some steps, in one schedule: not before the last moment less its validity, and by the first step. */
export function windowFor(
	clock: Clock,
	steps: readonly string[],
	begins: (step: string) => number,
	length: (step: string) => number,
): Window {
	const moments = steps.map((step) => begins(step) + (clock.untilDecided ? length(step) : 0));
	return { notBefore: Math.max(0, Math.max(...moments) - (clock.days ?? 0)), by: Math.min(...steps.map(begins)) };
}

/** Whether a paper that the reader has still counts on a day, `days` from today. */
export const countsOn = (lapses: string, today: string, days: number): boolean => days <= daysBetween(today, lapses);
