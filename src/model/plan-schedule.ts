import { daysBetween } from './calendar.ts';
import { type Clock, type ClockNeed, clockConstraint, paperNode } from './paper-clock.ts';
import { compare } from './prerequisites.ts';
import { leastTimes } from './schedule.ts';
import { precedence } from './time.ts';
import { aheadOf, type Way } from './way.ts';

/** One schedule: when each step begins if each takes its shortest or its longest, and which clocks it cannot keep. */
export interface Schedule {
	begins: (node: string) => number;
	broken: ClockNeed[];
}

/** Schedules all steps as early as possible, and papers no earlier than their clocks allow, one clock after the other. */
export function schedule(way: Way, end: 'min' | 'max', clocks: readonly Clock[], today: string): Schedule {
	const length = way.length[end];
	const floors = new Map<string, number>();
	const fixed = new Set<string>();
	for (const id of way.steps.keys()) {
		const { since, date, dateKind, state } = way.own(id);
		const isDone = way.isOnWay(id) && state === 'done';
		if (isDone) fixed.add(id);
		const appointment = date !== undefined && dateKind !== 'deadline' && way.isAhead(id) ? daysBetween(today, date) - length(id) : 0;
		floors.set(id, isDone ? Math.min(0, daysBetween(today, since ?? today)) : Math.max(0, appointment));
	}
	const constraints = precedence(way.before, length);
	for (const { document, givenBy, needs } of clocks) {
		if (givenBy !== undefined) continue;
		floors.set(paperNode(document), 0);
		constraints.push(...needs.map((step) => ({ from: paperNode(document), to: step, days: 0 })));
	}
	let times = leastTimes(floors, constraints, fixed) ?? floors;
	const broken: ClockNeed[] = [];
	for (const need of clocks.flatMap((clock) => clock.needs.map((at) => ({ clock, at })))) {
		const more = clockConstraint(need, length);
		if (more.length === 0) continue;
		const better = leastTimes(times, [...constraints, ...more], fixed);
		if (better === undefined) broken.push(need);
		else {
			times = better;
			constraints.push(...more);
		}
	}
	return { begins: (node) => times.get(node) ?? 0, broken };
}

/** The chain of steps that sets the pace, followed back from the step that ends last; equal ones in the order of their ids. */
export function criticalPathOf(way: Way, { begins }: Schedule): string[] {
	const end = (id: string) => begins(id) + way.length.max(id);
	const last = [...way.steps.keys()].filter(way.isAhead).sort((a, b) => end(b) - end(a) || compare(b, a))[0];
	const path: string[] = [];
	const seen = new Set<string>();
	for (let step = last; step !== undefined; ) {
		const here = step;
		seen.add(here);
		if (way.isAhead(here)) path.unshift(here);
		step = (way.before.get(here) ?? [])
			.filter((id) => !seen.has(id) && way.own(id).state !== 'done' && Math.abs(end(id) - begins(here)) < 1e-6)
			.sort((a, b) => way.length.max(b) - way.length.max(a) || compare(a, b))[0];
	}
	return path.filter((id) => way.length.max(id) > 0 || id === last || way.lacksTime(id));
}

/** Puts steps into an order in which they can be done: by their earliest beginning, what waits after what it waits for. */
export function inOrder(way: Way, { begins }: Schedule): string[] {
	const left = [...way.steps.keys()].filter(way.isOnWay).sort((a, b) => begins(a) - begins(b) || compare(a, b));
	const isDone = (id: string) => way.own(id).state === 'done';
	const order = left.filter(isDone);
	let open = left.filter((id) => !isDone(id));
	while (open.length > 0) {
		const next = open.find((id) => !open.some((other) => aheadOf(way, id).has(other))) ?? open[0];
		if (next === undefined) break;
		order.push(next);
		open = open.filter((id) => id !== next);
	}
	return order;
}
