import type { Source } from '../schemas/source.ts';
import type { Certainty } from '../schemas/vocabularies.ts';
import { dateOf, type FactDate, isPastReview } from './freshness.ts';

/** A source as the pages show it: with its name in the file and its number in the list. */
export interface NumberedSource extends Source {
	id: string;
	number: number;
	/** How often facts and texts of the guide name it. */
	uses: number;
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

/**
 * Numbers the sources of an entry in the order of the file and proves its facts.
 * `every` is the review period (P6M), `today` the day of the build (YYYY-MM-DD).
 */
export function proverOf(entry: { sources: Record<string, Source>; review: { every: string } }, today: string): Prover {
	const uses = new Map<string, number>();
	JSON.stringify(entry, (key, value) => {
		if (key === 'source' && Array.isArray(value)) for (const id of value) uses.set(id, (uses.get(id) ?? 0) + 1);
		return value;
	});
	const sources = Object.entries(entry.sources).map(([id, source], index) => ({ ...source, id, number: index + 1, uses: uses.get(id) ?? 0 }));
	const byId = new Map(sources.map((source) => [source.id, source]));
	const of = ({ source }: { source: readonly string[] }) => source.flatMap((id) => byId.get(id) ?? []);
	const prove = (fact: Provable): Proof => {
		const own = of(fact);
		const [first] = own;
		if (first === undefined) throw new Error('A checked fact has no source.');
		return { certainty: fact.certainty, date: dateOf(fact, first), sources: own, pastReview: isPastReview(fact, first, entry.review.every, today) };
	};
	return { sources, of, prove };
}
