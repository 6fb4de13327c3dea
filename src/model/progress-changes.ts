import { type GuideProgress, noProgress, ownValue, type Progress, type StepProgress } from './progress.ts';
import { longestNote } from './progress-reading.ts';

/** What may go along with a plan that is handed on. */
export interface Sharing {
	notes: boolean;
	situation: boolean;
}

/** The part of progress that is handed on: notes and situation only if chosen. */
export function forSharing({ situation, guides }: Progress, { notes, situation: withSituation }: Sharing): Progress {
	const step = ({ note, ...rest }: StepProgress): StepProgress => ({ ...rest, ...(notes && note !== undefined && { note }) });
	const guide = ({ steps, ...rest }: GuideProgress): GuideProgress => ({
		...rest,
		steps: Object.fromEntries(Object.entries(steps).flatMap(([id, own]) => (Object.keys(step(own)).length > 0 ? [[id, step(own)]] : []))),
	});
	return {
		situation: withSituation ? situation : noProgress.situation,
		guides: Object.fromEntries(Object.entries(guides).map(([id, own]) => [id, guide(own)])),
	};
}

/** Both notes where they differ, so that neither is lost; mine alone where both are too long for one. */
function bothNotes(mine: string | undefined, theirs: string | undefined): { note?: string } {
	const notes = [...new Set([mine, theirs].filter((note) => note !== undefined))];
	const both = notes.join('\n');
	if (notes.length === 0) return {};
	return { note: both.length > longestNote && mine !== undefined ? mine : both };
}

/** Two plans as one: what came in wins where both say something, notes of both stay. */
export function combined(mine: Progress, theirs: Progress): Progress {
	const guide = (own: GuideProgress | undefined, other: GuideProgress): GuideProgress => {
		if (own === undefined) return other;
		const steps = Object.entries(other.steps).map(([id, step]) => {
			const before = ownValue(own.steps, id);
			return [id, { ...before, ...step, ...bothNotes(before?.note, step.note) }] as const;
		});
		const papers = { ...own.papers, ...other.papers };
		return { ...own, ...other, steps: { ...own.steps, ...Object.fromEntries(steps) }, ...(Object.keys(papers).length > 0 && { papers }) };
	};
	return {
		situation: { ...mine.situation, ...theirs.situation, ...levelsOf(mine, theirs) },
		guides: {
			...mine.guides,
			...Object.fromEntries(Object.entries(theirs.guides).map(([id, other]) => [id, guide(ownValue(mine.guides, id), other)])),
		},
	};
}

function levelsOf(mine: Progress, theirs: Progress): Pick<Progress['situation'], 'levels'> {
	const levels = { ...mine.situation.levels, ...theirs.situation.levels };
	return Object.keys(levels).length > 0 ? { levels } : {};
}

/** What would be different in one guide. */
export interface GuideChange {
	guide: string;
	kind: 'added' | 'removed' | 'changed';
	/** How many steps are told something new, something else, or are forgotten. */
	steps: { added: number; changed: number; removed: number };
	/** How many notes would be gone. */
	notesLost: number;
}

/** What would be different on the device. */
export interface Changes {
	guides: GuideChange[];
	situation: boolean;
}

/** Equal content, whatever the order of its keys. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
	);
}

/** What changes if `after` takes the place of `before`; nothing where they say the same. */
export function changesBetween(before: Progress, after: Progress): Changes {
	const ids = [...new Set([...Object.keys(before.guides), ...Object.keys(after.guides)])].sort();
	const guides = ids.flatMap((guide): GuideChange[] => {
		const [old, next] = [ownValue(before.guides, guide), ownValue(after.guides, guide)];
		if (isSame(old, next)) return [];
		const steps = [...new Set([...Object.keys(old?.steps ?? {}), ...Object.keys(next?.steps ?? {})])].map((id) => ({
			old: ownValue(old?.steps, id),
			next: ownValue(next?.steps, id),
		}));
		const count = (test: (step: { old?: StepProgress | undefined; next?: StepProgress | undefined }) => boolean) =>
			steps.filter(test).length;
		return [
			{
				guide,
				kind: old === undefined ? 'added' : next === undefined ? 'removed' : 'changed',
				steps: {
					added: count((step) => step.old === undefined),
					changed: count((step) => step.old !== undefined && step.next !== undefined && !isSame(step.old, step.next)),
					removed: count((step) => step.next === undefined),
				},
				notesLost: count((step) => step.old?.note !== undefined && !step.next?.note?.includes(step.old.note)),
			},
		];
	});
	return { guides, situation: !isSame(before.situation, after.situation) };
}
