import type { Source } from '../schemas/source.ts';
import type { Certainty } from '../schemas/vocabularies.ts';
import { dateOf, type FactDate, isPastReview } from './freshness.ts';

/** A source as the pages show it: with its name in the file and its number in the list. */
export interface NumberedSource extends Source {
	id: string;
	number: number;
}

/** What stands beside a fact: how sure it is, which time it speaks of, where it comes from. */
export interface Proof {
	certainty: Certainty;
	date: FactDate;
	sources: NumberedSource[];
	/** Nobody has looked at this fact for longer than the guide's review period. */
	pastReview: boolean;
}

interface Provable {
	source: readonly string[];
	certainty: Certainty;
	asOf?: string | undefined;
}

/** All that can be said of the pages behind the facts of one entry, on one day. */
export interface Prover {
	sources: NumberedSource[];
	/** The sources of a fact or a text. */
	of: (fact: { source: readonly string[] }) => NumberedSource[];
	/** The proof of a fact. */
	prove: (fact: Provable) => Proof;
}

/** The sources of an entry, numbered in the order of the file, and a way to look up those of a fact or a text. */
export function numberedSources(entry: { sources: Record<string, Source> }): Pick<Prover, 'sources' | 'of'> {
	const sources = Object.entries(entry.sources).map(([id, source], index) => ({ ...source, id, number: index + 1 }));
	const byId = new Map(sources.map((source) => [source.id, source]));
	return { sources, of: ({ source }) => source.flatMap((id) => byId.get(id) ?? []) };
}

/** Proves the facts of an entry. `every` is its review period (P6M), `today` the day of the build (YYYY-MM-DD). */
export function proverOf(entry: { sources: Record<string, Source>; review: { every: string } }, today: string): Prover {
	const { sources, of } = numberedSources(entry);
	const prove = (fact: Provable): Proof => {
		const own = of(fact);
		const [first] = own;
		if (first === undefined) throw new Error('A checked fact has no source.');
		return {
			certainty: fact.certainty,
			date: dateOf(fact, first),
			sources: own,
			pastReview: isPastReview(fact, first, entry.review.every, today),
		};
	};
	return { sources, of, prove };
}
