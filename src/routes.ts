import { isLanguageCode, type LanguageCode, languageCodes, sourceLanguage } from './languages.ts';

/** The route parameter of a language: English stands at the root of the site. */
const parameter = (language: LanguageCode) => (language === sourceLanguage ? undefined : language);

/** One route in every language. */
export const inEveryLanguage = () => languageCodes.map((language) => ({ params: { language: parameter(language) } }));

/** One route for each entry in every language: `(['diploma'], 'document')`. */
export const eachInEveryLanguage = (ids: Iterable<string>, name: string) =>
	[...ids].flatMap((id) => languageCodes.map((language) => ({ params: { language: parameter(language), [name]: id } })));

/** One route for each guide in every language. */
export const everyGuideInEveryLanguage = (ids: Iterable<string>) =>
	[...ids].flatMap((id) => {
		const [region = '', profession = ''] = id.split('/');
		return languageCodes.map((language) => ({ params: { language: parameter(language), region, profession } }));
	});

/** The language of a route parameter. */
export const languageOf = (value: string | undefined): LanguageCode => (isLanguageCode(value) ? value : sourceLanguage);
