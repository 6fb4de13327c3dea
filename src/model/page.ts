import { languagesOf, type ShownBlock, type WordsReader, wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import { dateInWords } from './fact-words.ts';
import { reviewDay } from './freshness.ts';
import { type NumberedSource, numberedSources } from './proof.ts';
import type { Say } from './say.ts';

/** A section of a page with the pages that bear it out. */
export interface PageSection {
	id: string;
	words: ShownBlock;
	sources: NumberedSource[];
}

/** A page of words: plain, or in sections that stand on sources. */
export interface Page {
	id: string;
	words: Pick<WordsReader, 'title' | 'summary' | 'language' | 'isFallback' | 'translation' | 'openingOutdated' | 'body'>;
	/** Languages with words of their own. */
	wordsIn: ReturnType<typeof languagesOf>;
	sections: PageSection[];
	sources: NumberedSource[];
	review?: { checked: string; isDue: boolean };
}

/** Builds a page of words as it stands on a day (YYYY-MM-DD). */
export function pageFor(content: Content, id: string, say: Say, today: string): Page {
	const languages = entryOf(content.words.pages, id);
	const words = wordsFor(languages, say.language);
	const facts = content.pages.get(id);
	const shared = { id, words, wordsIn: languagesOf(languages) };
	if (facts === undefined) return { ...shared, sections: [], sources: [] };
	const { sources, of } = numberedSources(facts);
	return {
		...shared,
		sections: facts.sections.map(({ id: section, source = [] }) => ({
			id: section,
			words: words.block('Section', section),
			sources: of({ source }),
		})),
		sources,
		...(facts.review && {
			review: {
				checked: dateInWords(facts.review.checked, say.language),
				isDue: reviewDay(facts.review.checked, facts.review.every) < today,
			},
		}),
	};
}

/** The pages that stand under another, by their title: the playbooks. */
export const pagesUnder = (content: Content, folder: string, say: Say) =>
	[...content.words.pages]
		.filter(([id]) => id.startsWith(`${folder}/`))
		.map(([id, languages]) => {
			const { title, summary, language } = wordsFor(languages, say.language);
			return { id, title, summary, language };
		});
