import { sourceLanguage } from '../languages.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { eachField } from './each-field.ts';
import { factsWithWords } from './facts-with-words.ts';
import type { ContentRule, Report } from './rule.ts';

/** Notes that facts name have words, and words have no note that nothing names. */
export const notesHaveWords: ContentRule = {
	name: 'notes',
	why: 'A note says what a number is for; without words the number misleads.',
	check: (library) =>
		factsWithWords(library).flatMap(({ facts, words }) => {
			if (!facts.data || !words.words) return [];
			const reports: Report[] = [];
			const known = Object.keys(words.words.notes);
			const named = new Set<string>();
			eachField(facts.data, (key, value, path) => {
				if (key !== 'note' || typeof value !== 'string') return;
				named.add(value);
				if (words.language === sourceLanguage && !known.includes(value)) {
					reports.push({
						file: facts.file,
						...facts.locate(path),
						message: `The note "${value}" has no words. ${didYouMean(value, known)}Write them in ${sourceLanguage}.mdx under \`notes:\`, as in ${value}: per decision.`,
					});
				}
			});
			for (const note of known.filter((name) => !named.has(name))) {
				reports.push({
					file: words.file,
					...words.locate(['notes', note], 'name'),
					message: `No fact names the note "${note}". ${didYouMean(note, [...named])}Name it at a fact (note: ${note}), or take it out.`,
				});
			}
			return reports;
		}),
};
