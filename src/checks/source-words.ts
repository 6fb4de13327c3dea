import { sourceLanguage } from '../languages.ts';
import type { ContentRule, Report } from './rule.ts';

/** Every entry with words has them in the source language, and words have facts. */
export const sourceWordsExist: ContentRule = {
	name: 'source-words',
	why: 'Every other language falls back to English: without it the page is blank.',
	check: (library) => {
		const reports: Report[] = [];
		for (const collection of ['pathways', 'regions', 'pages'] as const) {
			const ids = new Set([...library.words[collection].keys(), ...(collection === 'pages' ? [] : library.data[collection].keys())]);
			for (const id of ids) {
				const words = library.words[collection].get(id);
				const folder = `content/${collection}/${id}`;
				if (!words?.has(sourceLanguage))
					reports.push({
						file: `${folder}/${sourceLanguage}.mdx`,
						line: 1,
						column: 1,
						message: `The English words are missing. Write ${folder}/${sourceLanguage}.mdx.`,
					});
				if (collection !== 'pages' && !library.data[collection].has(id)) {
					const facts = collection === 'pathways' ? 'facts.yaml' : 'region.yaml';
					reports.push({
						file: [...(words?.values() ?? [])][0]?.file ?? folder,
						line: 1,
						column: 1,
						message: `These words belong to no facts. Write ${folder}/${facts}, or move the file.`,
					});
				}
			}
		}
		return reports;
	},
};
