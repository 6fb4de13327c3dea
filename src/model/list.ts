const formats = new Map<string, Intl.ListFormat>();

/** The last word between the items of a list in a language that browsers lack. Source: Unicode CLDR 47, `ps`. */
const ownLastWords: Readonly<Record<string, Readonly<Record<'conjunction' | 'disjunction', string>>>> = {
	ps: { conjunction: 'او', disjunction: 'یا' },
};

/** Joins words as the language does: `(['a', 'b'], 'en') => 'a and b'`. */
export function joined(words: readonly string[], language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
	const lastWord = ownLastWords[language]?.[type];
	if (lastWord !== undefined) return [words.slice(0, -1).join('، '), ...words.slice(-1)].filter(Boolean).join(` ${lastWord} `);
	// Made once: to make one takes longer than to use it a hundred times.
	const key = `${language} ${type}`;
	const format = formats.get(key) ?? new Intl.ListFormat(language, { type });
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
