/** One language of the site: its BCP 47 code, its own name and the direction it is written in. */
export interface SiteLanguage {
	code: string;
	name: string;
	direction: 'ltr' | 'rtl';
}

/** The one list of languages. The first is the source language, served at the root of the site. */
export const siteLanguages = [
	{ code: 'en', name: 'English', direction: 'ltr' },
	{ code: 'ar', name: 'العربية', direction: 'rtl' },
	{ code: 'uk', name: 'Українська', direction: 'ltr' },
] as const satisfies readonly SiteLanguage[];

/** A language the site is served in. */
export type LanguageCode = (typeof siteLanguages)[number]['code'];

/** The language that every text is first written in. */
export const sourceLanguage = 'en' satisfies LanguageCode;

/** All codes, in the order they are offered to the reader. */
export const languageCodes: readonly LanguageCode[] = siteLanguages.map(({ code }) => code);

/** Whether a word is the code of a language of this site: `'ar' => true`, `'germany' => false`. */
export function isLanguageCode(word: string | undefined): word is LanguageCode {
	return languageCodes.some((code) => code === word);
}
