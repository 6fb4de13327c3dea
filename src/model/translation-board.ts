import { type LanguageCode, translatedLanguages } from '../languages.ts';
import type { TranslationStatus } from '../schemas/vocabularies.ts';
import type { Content } from './content.ts';
import { localisedTexts } from './localised-texts.ts';
import { hasWords, translationParts } from './translation.ts';

/** How far one text is translated into one language, in parts. */
export interface Translated {
	done: number;
	outdated: number;
	missing: number;
	/** How far a file of words was looked at; nothing where there is none. */
	status?: TranslationStatus;
}

/** A text that is translated, or a vocabulary, and how far in each language. */
export interface BoardRow {
	/** `pathways`, `regions`, `pages`, or the name of a vocabulary. */
	collection: string;
	/** The id in its collection; nothing for a vocabulary, which is counted whole. */
	id?: string;
	/** Parts of the English text. */
	all: number;
	languages: Record<LanguageCode, Translated>;
}

const inEach = (count: (language: LanguageCode) => Translated): Record<LanguageCode, Translated> =>
	Object.fromEntries(translatedLanguages.map((language) => [language, count(language)])) as Record<LanguageCode, Translated>;

const wordsCollections = ['pathways', 'regions', 'pages'] as const;

/** The vocabularies whose texts stand in one file for all languages. */
export const vocabularies = ['professions', 'documents', 'terms', 'authorities'] as const;

/** One row for each guide, region and page, in the order of the content. */
function rowsOfWords(content: Content): BoardRow[] {
	return wordsCollections.flatMap((collection) =>
		[...content.words[collection]].flatMap(([id, words]): BoardRow[] => {
			const source = words.en;
			if (source === undefined) return [];
			return [
				{
					collection,
					id,
					all: translationParts(source, undefined).length,
					languages: inEach((language) => {
						const own = words[language];
						const states = translationParts(source, own).map(({ state }) => state);
						const count = (wanted: string) => states.filter((state) => state === wanted).length;
						const numbers = { done: count('done'), outdated: count('outdated'), missing: count('missing') };
						return hasWords(own) && own.status ? { ...numbers, status: own.status } : numbers;
					}),
				},
			];
		}),
	);
}

/** One row for each vocabulary. */
function rowsOfVocabularies(content: Content): BoardRow[] {
	return vocabularies.map((collection) => {
		const texts = [...content[collection].values()].flatMap((entry) => localisedTexts(entry));
		return {
			collection,
			all: texts.length,
			languages: inEach((language) => {
				const done = texts.filter(({ text }) => text[language] !== undefined).length;
				return { done, outdated: 0, missing: texts.length - done };
			}),
		};
	});
}

/** How far each text is translated into each language: guides, regions, pages, then vocabularies. */
export const translationBoard = (content: Content): BoardRow[] => [...rowsOfWords(content), ...rowsOfVocabularies(content)];

/** The sum of some rows for a language. */
export function sumOf(rows: readonly BoardRow[], language: LanguageCode): Translated & { all: number } {
	const sum = { all: 0, done: 0, outdated: 0, missing: 0 };
	for (const { all, languages } of rows) {
		const { done, outdated, missing } = languages[language];
		sum.all += all;
		sum.done += done;
		sum.outdated += outdated;
		sum.missing += missing;
	}
	return sum;
}
