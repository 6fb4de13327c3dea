import { type LanguageCode, languageCodes, sourceLanguage } from './languages.ts';

/** The route parameter of a language: English stands at the root of the site. */
const parameter = (language: LanguageCode) => (language === sourceLanguage ? undefined : language);

/** One route in every language. */
export const inEveryLanguage = () => languageCodes.map((language) => ({ params: { language: parameter(language) } }));

/** One route for each entry in every language: `(['diploma'], 'document')`. */
export const eachInEveryLanguage = (ids: Iterable<string>, name: string) =>
	[...ids].flatMap((id) => languageCodes.map((language) => ({ params: { language: parameter(language), [name]: id } })));
