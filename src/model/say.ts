import type { LanguageCode } from '../languages.ts';
import { numberInWords } from './formats.ts';

/** Values for the places of a sentence; `count` also chooses the plural form. */
type Values = Record<string, string | number>;

/** The interface words of one language: `say('guide.steps')`, `say('search.results', { count: 3 })`. */
export interface Say {
	(key: string, values?: Values): string;
	language: LanguageCode;
}

/** The words of one language by their dotted name. */
export interface WordsTable {
	code: LanguageCode;
	table: ReadonlyMap<string, string>;
}

/** All words of a tree by their dotted name: `{ a: { b: 'c' } } => a.b: c`. */
export function flatWords(tree: object, prefix = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatWords(value as object, `${prefix}${key}.`),
	);
}

/** Speaks the language of the first table, in the words of the first table that has them. Throws on a word that none has: a slip in the code must not reach a reader. */
export function sayFrom(language: LanguageCode, tables: readonly WordsTable[]): Say {
	// Made once: to make one takes longer than to use it a hundred times.
	const spoken = tables.map(({ code, table }) => ({ code, table, plurals: new Intl.PluralRules(code) }));
	const say = (key: string, values: Values = {}) => {
		for (const { code, table, plurals } of spoken) {
			const plural = typeof values.count === 'number' ? plurals.select(values.count) : 'other';
			const words = table.get(key) ?? table.get(`${key}_${plural}`) ?? table.get(`${key}_other`);
			if (words === undefined) continue;
			return words.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
				// A place without a value stays: a script of the page fills it in for this reader.
				const value = values[place] ?? `{{${place}}}`;
				return typeof value === 'number' ? numberInWords(value, code) : value;
			});
		}
		throw new Error(`No language has the interface word "${key}".`);
	};
	return Object.assign(say, { language });
}
