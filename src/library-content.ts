import type { Content, WordsByLanguage } from './model/content.ts';
import type { DataCollection, Library, WordsCollection } from './reading/library.ts';

/** What the model works on, from a library that was read: files that do not fit their schema are left out. */
export function contentOfLibrary(library: Library): Content {
	const data = <Name extends DataCollection>(name: Name) =>
		new Map([...library.data[name]].flatMap(([id, entry]) => (entry.data === undefined ? [] : [[id, entry.data] as const])));
	const words = (name: WordsCollection): Map<string, WordsByLanguage> =>
		new Map(
			[...library.words[name]].map(([id, languages]) => [
				id,
				Object.fromEntries([...languages].flatMap(([language, entry]) => (entry.words ? [[language, entry.words]] : []))),
			]),
		);
	return {
		pathways: data('pathways'),
		regions: data('regions'),
		professions: data('professions'),
		authorities: data('authorities'),
		documents: data('documents'),
		programmes: data('programmes'),
		mentors: data('mentors'),
		pages: data('pages'),
		terms: data('terms'),
		interface: data('interface'),
		words: { pathways: words('pathways'), regions: words('regions'), pages: words('pages') },
	} as Content;
}
