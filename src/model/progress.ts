import type { DateKind, LanguageLevel, PaperState, Status, StepState } from '../schemas/vocabularies.ts';
import type { Situation } from './situation.ts';

/** What the reader said about themselves, for all guides; their level in each language they were asked about. */
export interface OwnSituation {
	/** ISO 3166-1 code of the country of training. */
	trainedIn?: string;
	papers?: PaperState;
	status?: Status;
	/** Whole years since the reader last practised. */
	yearsSincePractice?: number;
	/** By language of the host country (BCP 47). */
	levels?: Record<string, LanguageLevel>;
}

/** What the reader keeps of one step. */
export interface StepProgress {
	/** Nothing is kept for "to do". */
	state?: Exclude<StepState, 'to-do'>;
	/** The day on which that state began, YYYY-MM-DD: of a step done, the date of the paper it gave. */
	since?: string;
	/** The papers of the step that are at hand, by id. */
	papers?: string[];
	note?: string;
	/** A day of the reader's own, and what it is. */
	date?: string;
	dateKind?: DateKind;
	/** The fingerprint of the step as it was when its state was set. */
	seen?: string;
}

/** What the reader keeps of one guide. Steps that the guide no longer has stay: they may come back. */
export interface GuideProgress {
	/** The route they chose. */
	route?: string;
	steps: Record<string, StepProgress>;
	/** The date of papers that lapse, by id. */
	papers?: Record<string, string>;
}

/** All that the reader keeps on their device. */
export interface Progress {
	situation: OwnSituation;
	/** By id of the guide, as in "germany/nurse": those the reader follows. */
	guides: Record<string, GuideProgress>;
}

export const noProgress: Progress = { situation: {}, guides: {} };

/** The value of an own key; never one that every object inherits. */
export const ownValue = <Value>(record: Record<string, Value> | undefined, key: string): Value | undefined =>
	record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** What is kept of a step; of one never touched, nothing. */
export const stepProgress = (guide: GuideProgress | undefined, step: string): StepProgress => ownValue(guide?.steps, step) ?? {};

/** The situation that a guide asks about: the level is that of the language of its region. */
export function situationIn(own: OwnSituation, language: string): Situation {
	const { levels, ...rest } = own;
	const level = ownValue(levels, language);
	return { ...rest, ...(level && { languageLevel: level }) };
}

const isSilent = (value: unknown): boolean =>
	value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Leaves out what is not said, so that equal progress is written alike. */
export const onlySaid = <Entry extends object>(entry: Entry) =>
	Object.fromEntries(Object.entries(entry).filter(([, value]) => !isSilent(value))) as {
		[Key in keyof Entry]: Exclude<Entry[Key], undefined>;
	};

/** A guide that is followed has its steps, be they none. */
const followed = (own: GuideProgress): GuideProgress => ({ ...onlySaid(own), steps: own.steps });

/** Changes one guide, and begins to follow it if the reader did not yet. */
export function withGuide(progress: Progress, guide: string, change: (own: GuideProgress) => GuideProgress): Progress {
	const own = ownValue(progress.guides, guide) ?? { steps: {} };
	return { ...progress, guides: { ...progress.guides, [guide]: followed(change(own)) } };
}

/** A change of a step: a value of `undefined` takes it out. */
export type StepChange = { [Key in keyof StepProgress]: StepProgress[Key] | undefined };

/** Changes one step of a guide. A step of which nothing is left is forgotten. */
export function withStep(progress: Progress, guide: string, step: string, change: StepChange): Progress {
	return withGuide(progress, guide, (own) => {
		const { [step]: before = {}, ...others } = own.steps;
		const after: StepProgress = onlySaid({ ...before, ...change });
		return { ...own, steps: Object.keys(after).length > 0 ? { ...others, [step]: after } : others };
	});
}

/** Forgets a guide: the reader no longer follows it. */
export function withoutGuide(progress: Progress, guide: string): Progress {
	const { [guide]: _forgotten, ...guides } = progress.guides;
	return { ...progress, guides };
}

/** Whether a step has changed since the reader set its state: its fingerprint is another. */
export const hasChanged = (own: StepProgress, fingerprint: string): boolean => own.seen !== undefined && own.seen !== fingerprint;
