import { languageCodes, sourceLanguage } from '../languages.ts';
import { flatWords } from '../model/say.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import type { ContentRule } from './rule.ts';

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(pluralEnding, '');
const formOf = (key: string) => pluralEnding.exec(key)?.[1];

/** The forms that a language has for the whole numbers a page can count to, and the one for all others. */
export function neededForms(language: string): string[] {
	const rules = new Intl.PluralRules(language);
	const used = new Set<string>(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
	return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => form === 'other' || used.has(form));
}

/** Forms that may say the number in words, and so need no place for it. */
const saysNumber = new Set(['zero', 'one', 'two']);

const placesOf = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

/** The interface has the same words in every language, in every plural form the language needs, with the same places for values. */
export const interfaceComplete: ContentRule = {
	name: 'interface-words',
	why: 'A missing word shows its raw name to the reader, and a missing form a wrong sentence.',
	check: (library) => {
		const at = (language: string) => `content/interface/${language}.yaml`;
		const whole = (language: string, message: string) => [{ file: at(language), line: 1, column: 1, message }];
		const source = library.data.interface.get(sourceLanguage);
		if (!source?.data)
			return whole(sourceLanguage, 'The English interface words are missing. Every other language is measured by this file.');
		const english = new Map(flatWords(source.data));
		const englishOf = (key: string) => english.get(key) ?? english.get(`${stem(key)}_other`) ?? '';
		const counted = new Set([...english.keys()].filter((key) => formOf(key) === 'other').map(stem));
		return languageCodes.flatMap((language) => {
			const entry = library.data.interface.get(language);
			if (!entry)
				return whole(
					language,
					`The interface words of "${language}" are missing. Copy content/interface/${sourceLanguage}.yaml and translate it.`,
				);
			if (!entry.data) return [];
			const file = at(language);
			const own = new Map(flatWords(entry.data));
			const forms = neededForms(language);
			const expected = [...english.keys()].flatMap((key) => {
				const name = stem(key);
				if (formOf(key) === undefined || !counted.has(name)) return [key];
				return formOf(key) === 'other' ? forms.map((form) => `${name}_${form}`) : [];
			});
			const isKnown = (key: string) => english.has(key) || (formOf(key) !== undefined && counted.has(stem(key)));
			const mayLackNumber = (key: string) => counted.has(stem(key)) && saysNumber.has(formOf(key) ?? '');
			const missesPlaces = (key: string, words: string) => {
				const places = placesOf(words);
				const wanted = placesOf(englishOf(key));
				const needed = mayLackNumber(key) ? wanted.filter((place) => place !== '{{count}}' && place !== '{{value}}') : wanted;
				return needed.some((place) => !places.includes(place)) || places.some((place) => !wanted.includes(place));
			};
			return [
				...expected
					.filter((key) => !own.has(key))
					.map((key) => ({
						file,
						...entry.locate(key.split('.')),
						message: `The word "${key}" is missing. In English it is "${englishOf(key)}".${
							counted.has(stem(key)) ? ` The plural forms of this language: ${listed(forms)}.` : ''
						}`,
					})),
				...[...own.keys()]
					.filter((key) => !isKnown(key))
					.map((key) => ({
						file,
						...entry.locate(key.split('.'), 'name'),
						message: `"${key}" is no word of the interface. ${didYouMean(key, [...english.keys()])}Take it out, or add it to ${sourceLanguage}.yaml first.`,
					})),
				...[...own]
					.filter(([key, words]) => language !== sourceLanguage && isKnown(key) && missesPlaces(key, words))
					.map(([key]) => ({
						file,
						...entry.locate(key.split('.')),
						message: `"${key}" has other places for values than English. Keep them as they are: ${placesOf(englishOf(key)).join(' ') || 'none'}.`,
					})),
			];
		});
	},
};
