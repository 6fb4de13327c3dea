import { languageCodes, sourceLanguage } from '../languages.ts';
import { flatWords } from '../model/say.ts';
import { didYouMean } from '../schemas/nearest.ts';
import type { ContentRule } from './rule.ts';

/** The interface has the same words in every language, with the same places for values. */
export const interfaceComplete: ContentRule = {
	name: 'interface-words',
	why: 'A missing word shows its raw name to the reader.',
	check: (library) => {
		const source = library.data.interface.get(sourceLanguage);
		if (!source?.data)
			return [
				{
					file: `content/interface/${sourceLanguage}.yaml`,
					line: 1,
					column: 1,
					message: 'The English interface words are missing. Every other language is measured by this file.',
				},
			];
		const expected = new Map(flatWords(source.data));
		return languageCodes.flatMap((language) => {
			const entry = library.data.interface.get(language);
			const file = `content/interface/${language}.yaml`;
			if (!entry)
				return [
					{
						file,
						line: 1,
						column: 1,
						message: `The interface words of "${language}" are missing. Copy content/interface/${sourceLanguage}.yaml and translate it.`,
					},
				];
			if (!entry.data || language === sourceLanguage) return [];
			const own = new Map(flatWords(entry.data));
			const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
			const stems = new Set([...expected.keys()].map(stem));
			const missing = [...expected.keys()].filter(
				(key) => !own.has(key) && !(/_(one|two|few|many|zero)$/.test(key) && own.has(`${stem(key)}_other`)),
			);
			const places = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join(' ');
			return [
				...missing.map((key) => ({
					file,
					...entry.locate(key.split('.')),
					message: `The word "${key}" is missing. In English it is "${expected.get(key)}".`,
				})),
				...[...own.keys()]
					.filter((key) => !stems.has(stem(key)))
					.map((key) => ({
						file,
						...entry.locate(key.split('.'), 'name'),
						message: `"${key}" is no word of the interface. ${didYouMean(key, [...expected.keys()])}Take it out, or add it to ${sourceLanguage}.yaml first.`,
					})),
				...[...own]
					.filter(([key, words]) => expected.has(key) && !/_(zero|one|two)$/.test(key) && places(words) !== places(expected.get(key) ?? ''))
					.map(([key]) => ({
						file,
						...entry.locate(key.split('.')),
						message: `"${key}" has other places for values than English. Keep them as they are: ${places(expected.get(key) ?? '') || 'none'}.`,
					})),
			];
		});
	},
};
