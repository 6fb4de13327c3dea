import type { Progress } from '../progress.ts';
import { type Choice, type Facet, type FinderEntry, fits } from './entry.ts';

/** What is known of the reader that a programme can fit: what they chose, follow in their plan, said of themselves and read in. */
export type Reader = Readonly<Record<'profession' | 'region' | 'language' | 'status', readonly string[]>>;

/** Why an entry stands where it stands: the facet, and the reader's values that it shares. */
export interface Reason {
	facet: Facet;
	values: readonly string[];
}

/** How well an entry fits. */
export interface Fit {
	score: number;
	reasons: Reason[];
	/** The entry asks for another status than the reader's. */
	isForOthers: boolean;
}

/**
 * What counts how much. A programme for the reader's very profession is worth more than one in their region, that more than one that
 * speaks their language; an offer for everybody is worth less than one that names them. Our own judgement, in one place.
 */
const weights = {
	profession: { named: 8, open: 3 },
	region: { named: 6, open: 2 },
	language: { named: 4, open: 0 },
	status: { named: 2, open: 1 },
	/** The finder of mentors is first of all about these. */
	mentoring: 2,
	active: 1,
	paused: -4,
	forOthers: -10,
} as const;

/**
 * The reader, from what this page and their device know. What they choose here overrules their plan; the language of the page is
 * theirs unless it is English, which many read for want of their own.
 */
export function readerOf(choice: Choice, progress: Progress, pageLanguage: string): Reader {
	const guides = Object.keys(progress.guides).map((id) => id.split('/'));
	const own = {
		profession: guides.map(([, profession = '']) => profession),
		region: guides.map(([region = '']) => region),
		language: pageLanguage === 'en' ? [] : [pageLanguage],
		status: progress.situation.status ? [progress.situation.status] : [],
	};
	const known = (facet: keyof Reader) => [...new Set(choice[facet]?.length ? choice[facet] : own[facet])];
	return { profession: known('profession'), region: known('region'), language: known('language'), status: known('status') };
}

const ofReader = ['profession', 'region', 'language', 'status'] as const;

/** How well an entry fits a reader and what they chose, with the reasons in the order of their weight. */
export function fitOf(entry: FinderEntry, reader: Reader, choice: Choice): Fit {
	let score = entry.state === 'active' ? weights.active : entry.state === 'paused' ? weights.paused : 0;
	if (entry.values.offer.includes('mentoring')) score += weights.mentoring;
	const reasons: Reason[] = [];
	for (const facet of ofReader) {
		if (reader[facet].length === 0) continue;
		const shared = entry.values[facet].filter((value) => reader[facet].includes(value));
		if (shared.length > 0) {
			score += weights[facet].named;
			reasons.push({ facet, values: shared });
		} else if (fits(entry, facet, reader[facet])) score += weights[facet].open;
	}
	for (const facet of ['format', 'help'] as const) {
		const shared = entry.values[facet].filter((value) => choice[facet]?.includes(value));
		if (shared.length > 0) reasons.push({ facet, values: shared });
	}
	const isForOthers = !fits(entry, 'status', reader.status);
	return { score: isForOthers ? score + weights.forOthers : score, reasons, isForOthers };
}

/** An entry with how well it fits. */
export interface Fitting<Entry extends FinderEntry> {
	entry: Entry;
	fit: Fit;
}

/** Entries by how well they fit; those that fit alike by name, as the language orders them. */
export function byFit<Entry extends FinderEntry>(
	entries: readonly Entry[],
	reader: Reader,
	choice: Choice,
	compareNames: (a: string, b: string) => number,
): Fitting<Entry>[] {
	return entries
		.map((entry) => ({ entry, fit: fitOf(entry, reader, choice) }))
		.sort((a, b) => b.fit.score - a.fit.score || compareNames(a.entry.name, b.entry.name));
}
