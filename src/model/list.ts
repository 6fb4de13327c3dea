import { formatTag } from './formats.ts';

const formats = new Map<string, Intl.ListFormat>();

/** "And" of a language that browsers lack. Source: Unicode CLDR 47, `ps`; "or" is the neighbour's. */
const ownAnd: Readonly<Record<string, string>> = { ps: ' او ' };

/** Joins words as the language does: `(['a', 'b'], 'en') => 'a and b'`. */
export function joined(words: readonly string[], language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
	const and = ownAnd[language];
	if (and && type === 'conjunction') return [words.slice(0, -1).join('، '), words.at(-1)].filter(Boolean).join(and);
	// Made once: to make one takes longer than to use it a hundred times.
	const key = `${language} ${type}`;
	const format = formats.get(key) ?? new Intl.ListFormat(formatTag(language), { type });
	formats.set(key, format);
	return format.format(words);
}

/** Groups items by a key, in the order of their first. (`Map.groupBy` is younger than many phones.) */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
