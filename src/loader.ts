import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { checkContent } from './checks/content.ts';
import { findingLine } from './reading/finding.ts';
import { type DataCollection, type Library, readLibrary, type WordsCollection } from './reading/library.ts';

/** The content folder of this build: WAYMARK_CONTENT, or `content`. */
export const contentFolder = (): string => resolve(process.env.WAYMARK_CONTENT ?? 'content');

let checked: Library | undefined;

/** The library of this build, read and judged once for all collections. Throws with every finding if there is any. */
function checkedLibrary(): Library {
	if (checked) return checked;
	const library = readLibrary(contentFolder());
	const findings = checkContent(library);
	if (findings.length > 0) {
		const error = new Error(`The content cannot be published as it is:\n${findings.map(findingLine).join('\n')}`);
		error.stack = error.message;
		throw error;
	}
	checked = library;
	return library;
}

type DataEntry = [id: string, data: object];

/**
 * A collection filled by our own reading, so that the build judges content by the very rules of `npm run check` and
 * nothing of a guide is ever run: words arrive as data, not as modules.
 */
function loader(name: string, entries: (library: Library) => DataEntry[]): Loader {
	return {
		name: `waymark-${name}`,
		async load({ store, logger, watcher }) {
			const fill = () => {
				store.clear();
				for (const [id, data] of entries(checkedLibrary())) store.set({ id, data: data as Record<string, unknown> });
			};
			fill();
			watcher?.add(contentFolder());
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(contentFolder())) return;
				checked = undefined;
				try {
					fill();
				} catch (error) {
					logger.error(String(error instanceof Error ? error.message : error));
				}
			});
		},
	};
}

/** The entries of a collection of data. */
export function dataEntries(collection: DataCollection): Loader {
	return loader(collection, (library) =>
		[...library.data[collection].values()].flatMap(({ id, data }) => (data ? [[id, data as object] as DataEntry] : [])),
	);
}

/** The words of a collection: one entry for each id, with the words of every language. */
export function wordsEntries(collection: WordsCollection): Loader {
	return loader(`${collection}-words`, (library) =>
		[...library.words[collection]].map(
			([id, languages]): DataEntry => [
				id,
				Object.fromEntries([...languages].flatMap(([language, { words }]) => (words ? [[language, words]] : []))),
			],
		),
	);
}
