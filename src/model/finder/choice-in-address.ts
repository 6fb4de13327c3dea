import { type Choice, type Facet, facets } from './entry.ts';

/** What an address asks for, and what of it no entry knows. */
export interface AskedFor {
	choice: Choice;
	/** Values that no entry has (any more), as they stand in the address. */
	unknown: string[];
}

/** Longer queries than a person could make are not read on. */
const MOST_VALUES = 100;

/** The choice in the query of an address: `'?profession=nurse&language=ar&language=fa'`. Unknown facets are passed over, unknown values are told. */
export function readChoice(query: string, valuesOf: (facet: Facet) => readonly string[]): AskedFor {
	const asked = [...new URLSearchParams(query)]
		.slice(0, MOST_VALUES)
		.filter((pair): pair is [Facet, string] => facets.includes(pair[0] as Facet));
	const choice: Partial<Record<Facet, string[]>> = {};
	const unknown: string[] = [];
	for (const facet of facets) {
		const values = new Set(asked.filter(([name]) => name === facet).map(([, value]) => value));
		if (values.size === 0) continue;
		const known = valuesOf(facet);
		const own = [...values].filter((value) => known.includes(value));
		unknown.push(...[...values].filter((value) => !known.includes(value)));
		if (own.length > 0) choice[facet] = own;
	}
	return { choice, unknown };
}

/** The query for a choice, in the order of the facets; nothing for no choice. */
export function writeChoice(choice: Choice): string {
	const pairs = facets.flatMap((facet) => (choice[facet] ?? []).map((value) => [facet, value] as [string, string]));
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
