import type { Entry, Library, WordsEntry } from '../reading/library.ts';
import type { Page } from '../schemas/page.ts';
import type { PathwayFacts } from '../schemas/pathway-facts.ts';
import type { Region } from '../schemas/region.ts';

/** Facts and one file of the words that belong to them. */
export interface FactsWithWords {
	facts: Entry<PathwayFacts | Region | Page>;
	words: WordsEntry;
}

/** Facts with each file of words that belongs to them. */
export function factsWithWords(library: Library): FactsWithWords[] {
	return (['pathways', 'regions', 'pages'] as const).flatMap((collection) =>
		[...library.data[collection].values()].flatMap((facts) =>
			[...(library.words[collection].get(facts.id)?.values() ?? [])].map((words) => ({ facts, words })),
		),
	);
}
