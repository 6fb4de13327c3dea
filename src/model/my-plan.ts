import type { DateKind } from '../schemas/vocabularies.ts';
import { addDays } from './calendar.ts';
import type { GuideOnDevice } from './guide-on-device.ts';
import { type Plan, planFor } from './plan.ts';
import { compare } from './prerequisites.ts';
import { type GuideProgress, type Progress, situationIn, stepProgress } from './progress.ts';

/** A guide that the reader follows, with their plan of it. */
export interface FollowedGuide {
	guide: GuideOnDevice;
	own: GuideProgress;
	plan: Plan;
}

/** The plan of one guide in some progress, on a day (YYYY-MM-DD). */
export const followedGuide = (guide: GuideOnDevice, own: GuideProgress, progress: Progress, today: string): FollowedGuide => ({
	guide,
	own,
	plan: planFor({ facts: guide.facts, situation: situationIn(progress.situation, guide.hostLanguage), progress: own, today }),
});

/** A day of the reader's own: an appointment or a deadline of a step that is still ahead. */
export interface OwnDate {
	guide: GuideOnDevice;
	step: string;
	date: string;
	kind: DateKind;
}

/** The reader's dates over all guides, the nearest first. */
export const ownDates = (followed: readonly FollowedGuide[]): OwnDate[] =>
	followed
		.flatMap(({ guide, own, plan }) =>
			plan.steps.flatMap(({ id, state }): OwnDate[] => {
				const { date, dateKind = 'appointment' } = stepProgress(own, id);
				return date === undefined || state === 'done' ? [] : [{ guide, step: id, date, kind: dateKind }];
			}),
		)
		.sort((a, b) => compare(a.date, b.date) || compare(a.guide.id, b.guide.id) || compare(a.step, b.step));

/** A paper at hand that runs out, with the steps before which it does. */
export interface Expiry {
	guide: GuideOnDevice;
	document: string;
	lapses: string;
	breaksAt: string[];
}

/** The papers at hand that run out, over all guides, the first to lapse first. */
export const expiries = (followed: readonly FollowedGuide[]): Expiry[] =>
	followed
		.flatMap(({ guide, plan }) =>
			plan.papers.flatMap(({ document, lapses, breaksAt }): Expiry[] =>
				lapses === undefined ? [] : [{ guide, document, lapses, breaksAt: breaksAt.map(({ step }) => step) }],
			),
		)
		.sort((a, b) => compare(a.lapses, b.lapses) || compare(a.document, b.document));

/** A day for the calendar. */
export interface CalendarEntry {
	/** The same for the same thing, so that a calendar replaces it when the file is read again. */
	id: string;
	date: string;
	title: string;
	text: string;
	url: string;
}

/** What a calendar has to say of a step or a paper. */
export interface CalendarWords {
	date: (entry: OwnDate) => string;
	expiry: (entry: Expiry) => string;
	/** The day before which money has to be asked for. */
	askBy: (step: string) => string;
}

/** Everything with a day: the reader's dates, papers that run out, and the last days to ask for money. */
export function calendarEntries(followed: readonly FollowedGuide[], words: CalendarWords): CalendarEntry[] {
	const dates = ownDates(followed).map((entry) => ({
		id: `${entry.guide.id}/${entry.step}/${entry.kind}`,
		date: entry.date,
		title: words.date(entry),
		text: entry.guide.title,
		url: `${entry.guide.url}#step-${entry.step}`,
	}));
	const lapsing = expiries(followed).map((entry) => ({
		id: `${entry.guide.id}/${entry.document}/lapses`,
		date: entry.lapses,
		title: words.expiry(entry),
		text: entry.guide.title,
		url: entry.guide.url,
	}));
	const asking = followed.flatMap(({ guide, plan }) =>
		plan.moneyFirst.flatMap(({ at, kind, offer }) =>
			offer.until === undefined
				? []
				: [
						{
							id: `${guide.id}/${at}/ask-by`,
							date: offer.until,
							title: words.askBy((kind === 'step' ? guide.steps[at]?.title : guide.provisions[at]) ?? at),
							text: guide.title,
							url: `${guide.url}#${kind}-${at}`,
						},
					],
		),
	);
	const once = new Map([...dates, ...lapsing, ...asking].map((entry) => [`${entry.id} ${entry.date}`, entry]));
	return [...once.values()].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

/** How much is done: steps of the reader's way, and how many of them are done. */
export const doneOf = ({ plan }: FollowedGuide): { done: number; all: number } => ({
	done: plan.steps.filter(({ state }) => state === 'done').length,
	all: plan.steps.length,
});

/** The day after, for a calendar whose all-day entries end on the next day (RFC 5545). */
export const nextDay = (date: string): string => addDays(date, 1);
