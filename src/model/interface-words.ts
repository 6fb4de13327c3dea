import { type LanguageCode, sourceLanguage } from '../languages.ts';
import type { Content } from './content.ts';

/** Values for the places of a sentence; `count` also chooses the plural form. */
type Values = Record<string, string | number>;

/** The interface words of one language: `say('guide.steps')`, `say('search.results', { count: 3 })`. */
export interface Say {
	(key: string, values?: Values): string;
	language: LanguageCode;
	/** The sentences of a counted word by plural form, places left open: for a count that only the browser knows. */
	forms: (key: string) => Record<string, string>;
}

/** All words of a tree by their dotted name: `{ a: { b: 'c' } } => a.b: c`. */
export function flatWords(tree: object, prefix = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatWords(value as object, `${prefix}${key}.`),
	);
}

/**
 * The words of the interface in a language. A word missing there is said in the source language.
 * Throws on a word that no language has: a slip in the code must not reach a reader.
 */
export function interfaceWords(content: Pick<Content, 'interface'>, language: LanguageCode): Say {
	const tablesOf = (code: LanguageCode) => new Map(flatWords(content.interface.get(code) ?? {}));
	const tables = [
		{ code: language, table: tablesOf(language) },
		{ code: sourceLanguage, table: tablesOf(sourceLanguage) },
	];
	const say = (key: string, values: Values = {}) => {
		for (const { code, table } of tables) {
			const plural = typeof values.count === 'number' ? new Intl.PluralRules(code).select(values.count) : 'other';
			const words = table.get(key) ?? table.get(`${key}_${plural}`) ?? table.get(`${key}_other`);
			if (words === undefined) continue;
			return words.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
				// A place without a value stays: a script of the page fills it in for this reader.
				const value = values[place] ?? `{{${place}}}`;
				return typeof value === 'number' ? new Intl.NumberFormat(code).format(value) : value;
			});
		}
		throw new Error(`No language has the interface word "${key}".`);
	};
	const forms = (key: string) => {
		const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		return Object.fromEntries(plurals.map((plural) => [plural, tables[0]?.table.get(`${key}_${plural}`) ?? say(`${key}_other`)]));
	};
	return Object.assign(say, { language, forms });
}
