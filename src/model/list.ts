/** Joins words as the language does: `(['a', 'b'], 'en') => 'a and b'`. */
export function joined(words: readonly string[], language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
	return new Intl.ListFormat(language, { type }).format(words);
}
