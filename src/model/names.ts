import type { LanguageCode } from '../languages.ts';
import { formatTag } from './formats.ts';

const displays = new Map<string, Intl.DisplayNames>();

function display(language: string, type: 'region' | 'language' | 'currency'): Intl.DisplayNames {
	const key = `${language} ${type}`;
	// A language that a browser does not know is named in a neighbour's words.
	const known = displays.get(key) ?? new Intl.DisplayNames([language, formatTag(language)], { type });
	displays.set(key, known);
	return known;
}

/** The name of a country: `('SY', 'en') => 'Syria'`. */
export const countryName = (code: string, language: string): string => display(language, 'region').of(code) ?? code;

/** The name of a language: `('de', 'en') => 'German'`. */
export const languageName = (code: string, language: string): string => display(language, 'language').of(code) ?? code;

/** The name of a currency: `('SEK', 'en') => 'Swedish Krona'`. */
export const currencyName = (code: string, language: string): string => display(language, 'currency').of(code) ?? code;

/** Words in one of the site's languages, and which language they are in: a missing one is said in English. */
export interface InLanguage {
	text: string;
	language: LanguageCode;
}

/** The words of a localised text for a reader, with the language they are in. */
export function inLanguage(
	localised: Partial<Record<LanguageCode, string | undefined>> & { en: string },
	language: LanguageCode,
): InLanguage {
	const own = localised[language];
	return own === undefined ? { text: localised.en, language: 'en' } : { text: own, language };
}

const rightToLeftScripts = /^(ar|fa|ps|ur|he|ckb|sd|ug|yi|dv)\b/;

/** The direction a language is written in: `'fa' => 'rtl'`. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeftScripts.test(language) ? 'rtl' : 'ltr');
