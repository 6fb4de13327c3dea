import { type Choice, type Facet, type FinderEntry, facets, isOpen } from './entry.ts';

/** How many entries each value would leave, chosen in its facet while the other facets stay as they are. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** What a choice finds. */
export interface Found<Entry extends FinderEntry> {
	/** In the order they were given in. */
	entries: Entry[];
	counts: Counts;
}

/** A way out of an empty result: the facets to give up, and how many entries are then found. */
export interface Loosening {
	without: Facet[];
	count: number;
}

/** Entries made ready to be narrowed again and again. */
export interface Findable<Entry extends FinderEntry> {
	/** All values that entries name in a facet. */
	valuesOf: (facet: Facet) => readonly string[];
	/** The entries that fit a choice, and the count beside each value of the facets that are counted: all, if not said. */
	find: (choice: Choice, counted?: readonly Facet[]) => Found<Entry>;
	/**
	 * Which facets to give up so that something is found: each one alone that helps, or if none does, the pairs that do, and so on; the
	 * one that finds most comes first.
	 */
	loosenings: (choice: Choice) => Loosening[];
}

/** One facet of all entries, its values as numbers in a row: a phone counts five thousand entries in it between two frames. */
interface Column {
	facet: Facet;
	values: string[];
	/** The values of all entries behind each other, as places in `values`. */
	codes: Uint16Array;
	/** Where the values of each entry begin in `codes`; one more than there are entries. */
	starts: Uint32Array;
	open: boolean;
}

function columnOf(entries: readonly FinderEntry[], facet: Facet): Column {
	const places = new Map<string, number>();
	const codes: number[] = [];
	const starts = [0];
	for (const entry of entries) {
		for (const value of entry.values[facet]) {
			const place = places.get(value) ?? places.size;
			places.set(value, place);
			codes.push(place);
		}
		starts.push(codes.length);
	}
	return { facet, values: [...places.keys()], codes: Uint16Array.from(codes), starts: Uint32Array.from(starts), open: isOpen(facet) };
}

/** Whether an entry's values in a column hold one that is chosen; `chosen` has a 1 for each chosen value. */
function fitsIn({ codes, starts, open }: Column, index: number, chosen: Uint8Array): boolean {
	const start = starts[index] ?? 0;
	const end = starts[index + 1] ?? 0;
	if (start === end) return open;
	for (let place = start; place < end; place += 1) if (chosen[codes[place] ?? 0] === 1) return true;
	return false;
}

/** Makes entries ready to be narrowed. */
export function findable<Entry extends FinderEntry>(entries: readonly Entry[]): Findable<Entry> {
	const columns = facets.map((facet) => columnOf(entries, facet));
	const chosenIn = (choice: Choice) =>
		columns.flatMap((column, place) => {
			const wanted = choice[column.facet] ?? [];
			return wanted.length === 0
				? []
				: [{ column, place, chosen: Uint8Array.from(column.values, (value) => (wanted.includes(value) ? 1 : 0)) }];
		});

	function find(choice: Choice, counted: readonly Facet[] = facets): Found<Entry> {
		const narrowing = chosenIn(choice);
		// The last place of each counts the entries that name no value.
		const counts = columns.map(({ values }) => new Int32Array(values.length + 1));
		const countIn = ({ codes, starts }: Column, count: Int32Array, index: number) => {
			const start = starts[index] ?? 0;
			const end = starts[index + 1] ?? 0;
			if (start === end) count[count.length - 1] = (count[count.length - 1] ?? 0) + 1;
			for (let place = start; place < end; place += 1) {
				const code = codes[place] ?? 0;
				count[code] = (count[code] ?? 0) + 1;
			}
		};
		const fitting: number[] = [];
		for (let index = 0; index < entries.length; index += 1) {
			let failing = 0;
			let failed = 0;
			for (const { column, place, chosen } of narrowing) {
				if (fitsIn(column, index, chosen)) continue;
				failing += 1;
				failed = place;
				if (failing > 1) break;
			}
			// An entry that fails a single facet still counts there: another value of that facet would bring it back.
			if (failing === 1) countIn(columns[failed] as Column, counts[failed] as Int32Array, index);
			if (failing === 0) fitting.push(index);
		}
		for (const [place, column] of columns.entries()) {
			if (!counted.includes(column.facet)) continue;
			for (const index of fitting) countIn(column, counts[place] as Int32Array, index);
		}
		return {
			entries: fitting.map((index) => entries[index] as Entry),
			counts: new Map(
				columns.flatMap(({ facet, values, open }, place) => {
					if (!counted.includes(facet)) return [];
					const count = counts[place] as Int32Array;
					const extra = open ? (count[values.length] ?? 0) : 0;
					return [[facet, new Map(values.map((value, code) => [value, (count[code] ?? 0) + extra]))]];
				}),
			),
		};
	}

	function loosenings(choice: Choice): Loosening[] {
		const narrowing = chosenIn(choice);
		const chosen = narrowing.map(({ column }) => column.facet);
		// For each entry the facets that stand in its way: whatever is given up must cover them.
		const obstacles = entries.map((_, index) =>
			narrowing.flatMap(({ column, chosen: own }) => (fitsIn(column, index, own) ? [] : [column.facet])),
		);
		for (let size = 1; size <= chosen.length; size += 1) {
			const ways = subsets(chosen, size)
				.map((without) => ({ without, count: obstacles.filter((failing) => failing.every((facet) => without.includes(facet))).length }))
				.filter(({ count }) => count > 0);
			if (ways.length > 0) return ways.sort((a, b) => b.count - a.count);
		}
		return [];
	}

	return { valuesOf: (facet) => columns.find((column) => column.facet === facet)?.values ?? [], find, loosenings };
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
	if (size === 0) return [[]];
	return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
