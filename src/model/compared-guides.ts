/** A comparison of one guide is none; more than four do not fit side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** The choice of guides that an address makes. */
export interface ComparedGuides {
	/** Ids of guides, in the order of the address, each once. */
	guides: string[];
	/** What the address names and no guide bears. */
	unknown: string[];
	/** Guides beyond the most that can be compared. */
	tooMany: string[];
}

/** A name that no guide bears is repeated to the reader, but not at any length. */
const longestName = 60;

/** Names as they stand in an address: without signs around them, each once. */
function namesIn(query: string): string[] {
	const names = new URLSearchParams(query)
		.getAll('guides')
		.flatMap((value) => value.split(','))
		.map((name) => name.trim().replace(/^\/+|\/+$/g, ''));
	return [...new Set(names)].filter((name) => name !== '');
}

/** Reads the choice from the query of an address: `('?guides=germany/nurse,sweden/nurse', known) => { guides: [...], ... }`. */
export function readCompared(query: string, known: readonly string[]): ComparedGuides {
	const names = namesIn(query);
	const guides = names.filter((name) => known.includes(name));
	return {
		guides: guides.slice(0, mostCompared),
		unknown: names.filter((name) => !known.includes(name)).map((name) => name.slice(0, longestName)),
		tooMany: guides.slice(mostCompared),
	};
}

/** Writes a choice as the query of an address: `['germany/nurse', 'sweden/nurse'] => '?guides=germany/nurse,sweden/nurse'`; none is no query. */
export const writeCompared = (guides: readonly string[]): string => (guides.length === 0 ? '' : `?guides=${guides.join(',')}`);
