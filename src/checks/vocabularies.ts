import { sourceLanguage, translatedLanguages } from '../languages.ts';
import { localisedTexts } from '../model/localised-texts.ts';
import type { ContentRule, Report } from './rule.ts';

/** Whose words belong to every page, whatever it is about. */
const vocabularies = ['professions', 'regions', 'documents', 'terms', 'authorities'] as const;

/** A vocabulary is translated into a language whole or not at all: papers, glossary, authorities, names. */
export const vocabulariesWhole: ContentRule = {
	name: 'vocabularies',
	why: 'A list of papers that changes its language half way is hard to read and easy to misread.',
	check: (library) =>
		vocabularies.flatMap((collection) => {
			const entries = [...library.data[collection].values()];
			const texts = entries.flatMap(({ data, file, locate }) => localisedTexts(data).map((found) => ({ ...found, file, locate })));
			const begun = translatedLanguages.filter((language) => texts.some(({ text }) => text[language] !== undefined));
			return texts.flatMap(({ text, path, file, locate }) =>
				begun
					.filter((language) => text[language] === undefined)
					.map(
						(language): Report => ({
							file,
							...locate(path),
							message: `"${path.join('.')}" has no words in "${language}", and the other ${collection} have. Write \`${language}:\` beside \`${sourceLanguage}: ${text[sourceLanguage]}\`.`,
						}),
					),
			);
		}),
};
