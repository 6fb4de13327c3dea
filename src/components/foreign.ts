import { type LanguageCode, sourceLanguage } from '../languages.ts';
import { directionOf } from '../model/names.ts';

interface LanguageAttributes {
	lang?: string;
	dir?: 'ltr' | 'rtl';
	'data-pagefind-ignore'?: '';
}

/** Attributes for a name in its own language, such as an authority's: spoken and written right, and found by the search. */
export function ownName(language: string | undefined, reader: LanguageCode): LanguageAttributes {
	return language === undefined || language === reader ? {} : { lang: language, dir: directionOf(language) };
}

/** Attributes for words that fell back to English: marked as English, and kept out of the search of another language. */
export function fallenBack(language: string | undefined, reader: LanguageCode): LanguageAttributes {
	const attributes = ownName(language, reader);
	return language === sourceLanguage && reader !== sourceLanguage ? { ...attributes, 'data-pagefind-ignore': '' } : attributes;
}
