import { type LanguageCode, languageCodes, sourceLanguage } from '../languages.ts';
import type { Words, WordsBlock, WordsNode } from '../schemas/words.ts';
import type { WordsByLanguage } from './content.ts';

/** The words of one part for a reader: in their language, or in English and saying so. */
export interface ShownBlock {
	id: string;
	title: string;
	children: WordsNode[];
	language: LanguageCode;
	/** The fingerprint of its text. */
	hash: string;
	/** The English text has changed since this was translated. */
	outdated: boolean;
}

/** Looks up words for one reader, part by part. */
export interface WordsReader {
	/** The language of title and summary. */
	language: LanguageCode;
	/** Whether the entry has no words in the reader's language. */
	isFallback: boolean;
	title: string;
	summary: string;
	block: (kind: string, id: string) => ShownBlock;
	note: (id: string | undefined) => { text: string; language: LanguageCode } | undefined;
	body: WordsNode[];
}

/** The languages that an entry has words in. */
export const languagesOf = (words: WordsByLanguage): LanguageCode[] => languageCodes.filter((code) => words[code] !== undefined);

const find = (words: Words | undefined, kind: string, id: string): WordsBlock | undefined =>
	words?.blocks.find((block) => block.kind === kind && block.id === id);

/**
 * The words of an entry for a reader. Each part falls back to English by itself, so a half-translated guide is read half
 * in one's own language; a part whose English changed after the translation says so.
 */
export function wordsFor(words: WordsByLanguage, language: LanguageCode): WordsReader {
	const source = words[sourceLanguage];
	if (source === undefined) throw new Error('Checked content has words in the source language.');
	const own = words[language];
	const shown = own ?? source;
	return {
		language: own ? language : sourceLanguage,
		isFallback: own === undefined,
		title: shown.title,
		summary: shown.summary,
		body: shown.body,
		block(kind, id) {
			const original = find(source, kind, id);
			const translated = find(own, kind, id);
			const block = translated ?? original;
			if (block === undefined) throw new Error(`Checked content has words for ${kind} "${id}".`);
			return {
				id,
				title: block.title,
				children: block.children,
				hash: block.hash,
				language: translated ? language : sourceLanguage,
				outdated: translated !== undefined && language !== sourceLanguage && translated.from !== original?.hash,
			};
		},
		note(id) {
			if (id === undefined) return undefined;
			const translated = own?.notes[id];
			const text = translated ?? source.notes[id];
			return text === undefined ? undefined : { text, language: translated === undefined ? sourceLanguage : language };
		},
	};
}
