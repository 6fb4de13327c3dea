import type { StepState } from '../schemas/vocabularies.ts';
import { daysBetween } from './calendar.ts';
import { clocksOf } from './paper-clock.ts';
import { type MoneyFirst, moneyFirstOf, moneyOf, type PlanMoney } from './plan-money.ts';
import { type PlannedPaper, plannedPaper } from './plan-papers.ts';
import { criticalPathOf, inOrder, type Schedule, schedule } from './plan-schedule.ts';
import { compare } from './prerequisites.ts';
import { ownValue } from './progress.ts';
import type { Range } from './range.ts';
import { asideOf, openRoutes, type PlanInput, type StepAside, type Way, waitsFor, wayOf } from './way.ts';

/** One step of a plan. All times are whole days from today. */
export interface PlannedStep {
	id: string;
	state: StepState;
	/** Whether it is open to question that the reader has to do it. */
	perhaps: boolean;
	/** When it can begin: if all before it is quick, and if all takes its longest. */
	begins: Range;
	ends: Range;
	/** Nobody publishes how long it takes, or it has no upper end. */
	lacksTime: boolean;
	/** It is on the chain of steps that sets the pace. */
	setsPace: boolean;
	/** The steps still to do before it. */
	waitsFor: string[];
	/** It could begin now, but what it yields would lapse before it is used: the day to begin. */
	tooEarlyUntil?: number;
}

/** A date of the reader's own that the plan cannot keep. */
export interface DateWarning {
	kind: 'appointment-too-early' | 'deadline-too-early' | 'date-past';
	step: string;
	date: string;
	/** The earliest day that the plan allows, in days from today. */
	earliest: number;
}

/** A plan on one route: what is open, how long, how much, which papers when. */
export interface Plan extends PlanMoney {
	route: string | undefined;
	/** Whether the reader chose that route, or only one is open. */
	routeIsSettled: boolean;
	/** In an order in which they can be done. */
	steps: PlannedStep[];
	aside: StepAside[];
	/** Steps that can begin now, or have begun. */
	open: string[];
	/** Days from today to the last step: earliest and latest, and the steps without a figure. */
	finish: Range & { missing: string[] };
	/** The chain of steps that sets the pace, in order. */
	criticalPath: string[];
	moneyFirst: MoneyFirst[];
	papers: PlannedPaper[];
	warnings: DateWarning[];
}

/** From the quick schedule to the slow one; papers that wait for a slow step may turn them round. */
const span = (quick: number, slow: number): Range => ({ min: Math.min(quick, slow), max: Math.max(quick, slow) });

function warningsOf(way: Way, { begins }: Schedule, today: string): DateWarning[] {
	return [...way.steps.keys()].filter(way.isAhead).flatMap((step): DateWarning[] => {
		const { date, dateKind } = way.own(step);
		if (date === undefined) return [];
		const earliest = Math.max(0, ...(way.before.get(step) ?? []).map((id) => begins(id) + way.length.min(id)));
		if (date < today) return [{ kind: 'date-past', step, date, earliest }];
		const day = daysBetween(today, date);
		if (dateKind === 'deadline' && earliest + way.length.min(step) > day) return [{ kind: 'deadline-too-early', step, date, earliest }];
		return dateKind !== 'deadline' && earliest > day ? [{ kind: 'appointment-too-early', step, date, earliest }] : [];
	});
}

/**
 * The plan of one guide for one reader: steps as early as what comes before them allows, papers as late as their clocks ask,
 * money asked for before the cost. Reckoned twice, with the short and with the long end of every length. What nobody
 * publishes counts as nothing and is named, so that its sums and days are "at least". The order of steps in the file is
 * of no account. Days are whole days from `today`.
 */
export function planFor(input: PlanInput): Plan {
	const { facts, situation, progress, today } = input;
	const open = openRoutes(facts, situation);
	const chosen = progress?.route !== undefined && facts.routes.some(({ id }) => id === progress.route) ? progress.route : undefined;
	const route = chosen ?? open[0];
	const way = wayOf(input, route);
	const dates = {
		doneOn: (step: string) => (way.isOnWay(step) && way.own(step).state === 'done' ? (way.own(step).since ?? today) : undefined),
		datedOn: (document: string) => ownValue(progress?.papers, document),
	};
	const clocks = clocksOf(facts, dates, way.isAhead);
	const quick = schedule(way, 'min', clocks, today);
	const slow = schedule(way, 'max', clocks, today);
	const criticalPath = criticalPathOf(way, slow);
	const steps = inOrder(way, quick).map((id): PlannedStep => {
		const begins = span(quick.begins(id), slow.begins(id));
		const waits = way.isAhead(id) ? waitsFor(way, id) : [];
		const appointed = way.own(id).date !== undefined;
		const isTooEarly = way.isAhead(id) && way.own(id).state === undefined && waits.length === 0 && begins.min > 0 && !appointed;
		return {
			id,
			state: way.own(id).state ?? 'to-do',
			perhaps: way.isPerhaps(id),
			begins,
			ends: span(quick.begins(id) + way.length.min(id), slow.begins(id) + way.length.max(id)),
			lacksTime: way.lacksTime(id),
			setsPace: criticalPath.includes(id),
			waitsFor: waits,
			...(isTooEarly && { tooEarlyUntil: begins.min }),
		};
	});
	const ahead = steps.filter(({ state }) => state !== 'done');
	return {
		route,
		routeIsSettled: chosen !== undefined || open.length === 1,
		steps,
		aside: facts.steps
			.flatMap((step) => {
				const why = asideOf(step, route, way.own(step.id), situation);
				return why === undefined ? [] : [{ id: step.id, why }];
			})
			.sort((a, b) => compare(a.id, b.id)),
		open: ahead
			.filter((step) => step.state === 'doing' || (step.waitsFor.length === 0 && step.tooEarlyUntil === undefined))
			.map(({ id }) => id),
		finish: {
			min: Math.max(0, ...ahead.map(({ ends }) => ends.min)),
			max: Math.max(0, ...ahead.map(({ ends }) => ends.max)),
			missing: ahead.filter(({ lacksTime }) => lacksTime).map(({ id }) => id),
		},
		criticalPath,
		...moneyOf(way, input),
		moneyFirst: moneyFirstOf(way, input),
		papers: clocks.map((clock) => plannedPaper(way, clock, quick, slow, today)),
		warnings: warningsOf(way, quick, today),
	};
}
