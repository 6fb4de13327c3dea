/** One language of the site. A new one is a line below and a file content/interface/<code>.yaml; nothing else knows languages by name. */
export interface SiteLanguage {
	/** BCP 47 code: the folder in addresses, the name of its files, and `lang` on its pages. */
	code: string;
	/** Its own name, as the reader looks for it. */
	name: string;
	direction: 'ltr' | 'rtl';
	/** The one kind of digits on its pages, as Unicode names it: `latn` is 0-9. */
	digits: 'latn' | 'arab' | 'arabext' | 'deva' | 'beng';
	/** The language whose way to write numbers and dates is used, if browsers lack that of its own. */
	formats?: string;
}

/**
 * The one list of languages, in the order they are offered. The first is the source language, served at the root of the site.
 * Digits are 0-9 in all of them: forms, bills and names of exams of the host countries bear them, so figures can be compared at sight.
 */
export const siteLanguages = [
	{ code: 'en', name: 'English', direction: 'ltr', digits: 'latn' },
	{ code: 'ar', name: 'العربية', direction: 'rtl', digits: 'latn' },
	{ code: 'fa', name: 'فارسی / دری', direction: 'rtl', digits: 'latn' },
	{ code: 'ps', name: 'پښتو', direction: 'rtl', digits: 'latn', formats: 'fa-AF' },
	{ code: 'uk', name: 'Українська', direction: 'ltr', digits: 'latn' },
	{ code: 'ru', name: 'Русский', direction: 'ltr', digits: 'latn' },
	{ code: 'tr', name: 'Türkçe', direction: 'ltr', digits: 'latn' },
	{ code: 'fr', name: 'Français', direction: 'ltr', digits: 'latn' },
	{ code: 'es', name: 'Español', direction: 'ltr', digits: 'latn' },
	{ code: 'de', name: 'Deutsch', direction: 'ltr', digits: 'latn' },
] as const satisfies readonly SiteLanguage[];

/** A language the site is served in. */
export type LanguageCode = (typeof siteLanguages)[number]['code'];

/** The language that every text is first written in. */
export const sourceLanguage = 'en' satisfies LanguageCode;

/** All codes, in the order they are offered to the reader. */
export const languageCodes: readonly LanguageCode[] = /* @__PURE__ */ siteLanguages.map(({ code }) => code);

/** The codes of all languages that words are translated into. */
export const translatedLanguages: readonly LanguageCode[] = /* @__PURE__ */ languageCodes.filter((code) => code !== sourceLanguage);

/** Whether a word is the code of a language of this site: `'ar' => true`, `'germany' => false`. */
export function isLanguageCode(word: string | undefined): word is LanguageCode {
	return languageCodes.some((code) => code === word);
}

/** The site's own entry of a language, if it is one of the site's. */
export const siteLanguage = (code: string): SiteLanguage | undefined => siteLanguages.find((language) => language.code === code);
