import { type Clock, countsOn, type Window, windowFor } from './paper-clock.ts';
import type { Schedule } from './plan-schedule.ts';
import { compare } from './prerequisites.ts';
import { aheadOf, type Way } from './way.ts';

/**
 * A paper of the plan with the window in which to get it. `safe`: a window that holds however long the steps take. `tight`:
 * which days are right depends on how fast the steps go. `impossible`: the steps lie further apart than it counts, so one
 * copy cannot do for all. `lapses`: the reader has it, and it lapses before a step.
 */
export interface PlannedPaper extends Clock {
	state: 'safe' | 'tight' | 'impossible' | 'lapses' | 'counts' | 'unpublished';
	/** If all before is quick, and if all takes its longest. */
	quick: Window;
	slow: Window;
	/** The steps at which it does not count any more; certain, or only if steps take their longest. */
	breaksAt: { step: string; certain: boolean }[];
	/** Steps ahead of its use whose length nobody publishes: the window may lie later. */
	lacksTime: string[];
}

/** Judges the clock of a paper by the quick and the slow schedule. */
export function plannedPaper(way: Way, clock: Clock, quick: Schedule, slow: Schedule, today: string): PlannedPaper {
	const windows = {
		quick: windowFor(clock, clock.needs, quick.begins, way.length.min),
		slow: windowFor(clock, clock.needs, slow.begins, way.length.max),
	};
	const ahead = new Set(clock.needs.flatMap((step) => [...aheadOf(way, step), ...(clock.untilDecided ? [step] : [])]));
	const lacksTime = [...ahead].filter((step) => step !== clock.givenBy && way.lacksTime(step)).sort(compare);
	const { lapses } = clock;
	const breaks = (step: string, { begins, broken }: Schedule, length: (step: string) => number) =>
		lapses === undefined
			? broken.some((need) => need.clock === clock && need.at === step)
			: !countsOn(lapses, today, begins(step) + (clock.untilDecided ? length(step) : 0));
	const breaksAt = clock.needs.flatMap((step) => {
		const certain = breaks(step, quick, way.length.min);
		return certain || breaks(step, slow, way.length.max) ? [{ step, certain }] : [];
	});
	return { ...clock, ...windows, breaksAt, lacksTime, state: paperState(clock, windows, breaksAt) };
}

function paperState(
	{ days, dated }: Clock,
	{ quick, slow }: Pick<PlannedPaper, 'quick' | 'slow'>,
	breaksAt: PlannedPaper['breaksAt'],
): PlannedPaper['state'] {
	if (days === undefined) return 'unpublished';
	if (dated !== undefined) return breaksAt.length > 0 ? 'lapses' : 'counts';
	if (breaksAt.some(({ certain }) => certain)) return 'impossible';
	return breaksAt.length > 0 || slow.notBefore > quick.by ? 'tight' : 'safe';
}
