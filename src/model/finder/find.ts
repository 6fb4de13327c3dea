import { type Choice, type Facet, type FinderEntry, facets, fits, isOpen } from './entry.ts';

/** How many entries each value would leave, chosen in its facet while the other facets stay as they are. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** What a choice finds. */
export interface Found<Entry extends FinderEntry> {
	entries: Entry[];
	counts: Counts;
}

/**
 * The entries that fit a choice, in their own order, and the count beside each value. One pass over the entries: one that fails a single
 * facet still counts there, because another value of that facet would bring it back.
 */
export function find<Entry extends FinderEntry>(all: readonly Entry[], choice: Choice): Found<Entry> {
	const entries: Entry[] = [];
	const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
	const forAnyValue = new Map<Facet, number>();
	const countIn = (entry: FinderEntry, facet: Facet) => {
		const own = counts.get(facet);
		const values = entry.values[facet];
		if (values.length === 0 && isOpen(facet)) forAnyValue.set(facet, (forAnyValue.get(facet) ?? 0) + 1);
		for (const value of values) own?.set(value, (own.get(value) ?? 0) + 1);
	};
	for (const entry of all) {
		const failing = facets.filter((facet) => !fits(entry, facet, choice[facet]));
		const [only] = failing;
		if (only === undefined) {
			entries.push(entry);
			for (const facet of facets) countIn(entry, facet);
		} else if (failing.length === 1) countIn(entry, only);
	}
	for (const [facet, own] of counts) {
		const open = forAnyValue.get(facet) ?? 0;
		if (open === 0) continue;
		for (const value of valuesOf(all, facet)) own.set(value, (own.get(value) ?? 0) + open);
	}
	return { entries, counts };
}

/** All values that entries name in a facet. */
export function valuesOf(all: readonly FinderEntry[], facet: Facet): Set<string> {
	const values = new Set<string>();
	for (const entry of all) for (const value of entry.values[facet]) values.add(value);
	return values;
}

/** A way out of an empty result: the facets to give up, and how many entries are then found. */
export interface Loosening {
	without: Facet[];
	count: number;
}

/**
 * Which facets to give up so that something is found: each one alone that helps, or if none does, the pairs that do, and so on; the one that
 * finds most comes first.
 */
export function loosenings(all: readonly FinderEntry[], choice: Choice): Loosening[] {
	const chosen = facets.filter((facet) => (choice[facet]?.length ?? 0) > 0);
	// For each entry the facets that stand in its way: whatever is given up must cover them.
	const obstacles = all.map((entry) => chosen.filter((facet) => !fits(entry, facet, choice[facet])));
	for (let size = 1; size <= chosen.length; size += 1) {
		const ways = subsets(chosen, size)
			.map((without) => ({ without, count: obstacles.filter((failing) => failing.every((facet) => without.includes(facet))).length }))
			.filter(({ count }) => count > 0);
		if (ways.length > 0) return ways.sort((a, b) => b.count - a.count);
	}
	return [];
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
	if (size === 0) return [[]];
	return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
