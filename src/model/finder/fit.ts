import type { Progress } from '../progress.ts';
import { type Choice, type Facet, type FinderEntry, fits } from './entry.ts';

/** What is known of the reader that a programme can fit: what they chose, follow in their plan, said of themselves and read in. */
export type Reader = Readonly<Record<'profession' | 'region' | 'language' | 'status', readonly string[]>>;

/** Why an entry stands where it stands: the facet, and the reader's values that it shares. */
export interface Reason {
	facet: Facet;
	values: readonly string[];
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
	/** A programme that may have ended is worth less than a running one that fits a little less. */
	state: { active: 1, unclear: -3, paused: -4 },
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

/** No score lies further below nothing than this. */
const LOWEST_SCORE = 20;

const ofReader = ['profession', 'region', 'language', 'status'] as const;

/** Whether an entry asks for another status than the reader's. */
export const isForOthers = (entry: FinderEntry, reader: Reader): boolean => !fits(entry, 'status', reader.status);

/** How well an entry fits a reader: the higher, the further up. */
export function scoreFor(reader: Reader): (entry: FinderEntry) => number {
	// Only what is known of the reader is looked at: thousands of entries are scored between two frames.
	const known = ofReader.filter((facet) => reader[facet].length > 0);
	return (entry) => {
		const { state, values } = entry;
		let score: number = weights.state[state];
		if (values.offer.includes('mentoring')) score += weights.mentoring;
		for (const facet of known) {
			const own = values[facet];
			if (own.length === 0) score += weights[facet].open;
			else if (fits(entry, facet, reader[facet])) score += weights[facet].named;
			else if (facet === 'status') score += weights.forOthers;
		}
		return score;
	};
}

/** What an entry and a reader share, in the order of its weight, and what of their choice of format and help it has. */
export function reasonsOf(entry: FinderEntry, reader: Reader, choice: Choice): Reason[] {
	const wanted = { ...reader, format: choice.format ?? [], help: choice.help ?? [] };
	return ([...ofReader, 'format', 'help'] as const).flatMap((facet) => {
		const shared = entry.values[facet].filter((value) => wanted[facet].includes(value));
		return shared.length === 0 ? [] : [{ facet, values: shared }];
	});
}

/** Entries by how well they fit a reader; those that fit alike stay in the order they were given in. */
export function byFit<Entry extends FinderEntry>(entries: readonly Entry[], reader: Reader): Entry[] {
	// Scores are few and whole: to put entries on piles is quicker than to compare them with each other.
	const score = scoreFor(reader);
	const piles: Entry[][] = [];
	for (const entry of entries) {
		const place = score(entry) + LOWEST_SCORE;
		const pile = piles[place];
		if (pile) pile.push(entry);
		else piles[place] = [entry];
	}
	const ordered: Entry[] = [];
	for (let place = piles.length - 1; place >= 0; place -= 1) for (const entry of piles[place] ?? []) ordered.push(entry);
	return ordered;
}
