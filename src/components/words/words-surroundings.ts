import type { LanguageCode } from '../../languages.ts';
import { address, addressOf } from '../../model/addresses.ts';
import { type Content, entryOf } from '../../model/content.ts';
import type { ShownFact } from '../../model/guide.ts';
import { linkedDocument } from '../../model/links.ts';
import { directionOf } from '../../model/names.ts';
import { proofMark } from '../../model/proof-words.ts';
import type { Say } from '../../model/say.ts';
import type { WordsSurroundings } from './words-html.ts';

/** Who reads which words, and where. */
export interface WordsPlace {
	content: Content;
	/** The interface words of the reader. */
	say: Say;
	/** The interface words of the language that the words are in. */
	speak: Say;
	/** Puts the base of the site before a path. */
	withBase: (path: string) => string;
	/** Facts that the words may print, by component and step, in the language of the words. */
	facts: (component: string, of: string | undefined) => ShownFact[];
	/** The address of the page that lists the sources; empty on that page itself. */
	sourcesAt?: string;
}

/**
 * What words need from around them. Inside a sentence everything is in the language of the sentence, so that directions never
 * mix in one line; links lead to pages in the reader's language.
 */
export function wordsSurroundings({ content, say, speak, withBase, facts, sourcesAt = '' }: WordsPlace): WordsSurroundings {
	const reader: LanguageCode = say.language;
	return {
		facts: (component, of) =>
			facts(component, of).map((fact) => ({
				words: fact.note ? speak('fact.withNote', { value: fact.words, note: fact.note.text }) : fact.words,
				mark: proofMark(fact.proof, speak),
				url: `${sourcesAt}#source-${fact.proof.sources[0]?.id}`,
				past: fact.proof.pastReview,
			})),
		term: (id) => {
			const { term, language: own } = entryOf(content.terms, id);
			return { name: term, url: withBase(addressOf.term(reader, id)), language: own, direction: directionOf(own) };
		},
		paper: (id) => {
			const { name, language: own } = linkedDocument(content, id, speak.language);
			return { name, url: withBase(addressOf.document(reader, id)), ...(own && { language: own, direction: directionOf(own) }) };
		},
		internal: (path) => {
			const [page = '', anchor] = path.split('#');
			return withBase(address(reader, page)) + (anchor ? `#${anchor}` : '');
		},
		headings: {
			mentor: say('guide.mentorTip'),
			note: say('guide.note'),
			lookOut: say('guide.lookOut'),
			language: reader,
			direction: directionOf(reader),
		},
	};
}
