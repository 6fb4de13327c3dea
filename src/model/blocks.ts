import { type LanguageCode, languageCodes, sourceLanguage } from '../languages.ts';
import type { TranslationStatus } from '../schemas/vocabularies.ts';
import type { Words, WordsBlock, WordsNode } from '../schemas/words.ts';
import type { WordsByLanguage } from './content.ts';
import { hasWords, openingOf, type PartState, stateOf, translationParts } from './translation.ts';

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

/** How a translation stands: how far it was looked at, and how many parts (without notes) are missing or out of date. */
export interface TranslationState {
	status: TranslationStatus;
	missing: number;
	outdated: number;
}

/** Looks up words for one reader, part by part. */
export interface WordsReader {
	/** The language of title and summary. */
	language: LanguageCode;
	/** How the translation stands, if the reader's language has one. */
	translation?: TranslationState | undefined;
	/** The English title or summary has changed since they were translated. */
	openingOutdated: boolean;
	/** Whether the entry has no words in the reader's language. */
	isFallback: boolean;
	title: string;
	summary: string;
	block: (kind: string, id: string) => ShownBlock;
	note: (id: string | undefined) => { text: string; language: LanguageCode } | undefined;
	body: WordsNode[];
}

/** The languages that an entry has words in. */
export const languagesOf = (words: WordsByLanguage): LanguageCode[] => languageCodes.filter((code) => hasWords(words[code]));

const find = (words: Words | undefined, kind: string, id: string): WordsBlock | undefined =>
	words?.blocks.find((block) => block.kind === kind && block.id === id);

/**
 * The words of an entry for a reader. Each part falls back to English by itself, so a half-translated guide is read half
 * in one's own language; a part whose English changed after the translation says so. A note belongs to a figure and is
 * never shown out of date: then the English one stands in its place.
 */
export function wordsFor(words: WordsByLanguage, language: LanguageCode): WordsReader {
	const source = words[sourceLanguage];
	if (source === undefined) throw new Error('Checked content has words in the source language.');
	const own = language === sourceLanguage ? undefined : words[language];
	const opening = openingOf(own);
	const shown = own !== undefined && opening !== undefined ? own : source;
	const parts = hasWords(own) ? translationParts(source, own) : [];
	const counted = (state: PartState) => parts.filter((part) => part.state === state && part.kind !== 'note').length;
	return {
		language: opening === undefined ? sourceLanguage : language,
		isFallback: language !== sourceLanguage && !hasWords(own),
		...(hasWords(own) && own.status && { translation: { status: own.status, missing: counted('missing'), outdated: counted('outdated') } }),
		title: shown.title,
		summary: shown.summary,
		openingOutdated: opening !== undefined && stateOf(source.opening, opening) === 'outdated',
		body: hasWords(own) && own.body.length > 0 ? own.body : source.body,
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
				outdated: translated !== undefined && stateOf({ hash: original?.hash ?? '' }, translated) === 'outdated',
			};
		},
		note(id) {
			if (id === undefined) return undefined;
			const original = source.notes[id];
			const translated = own?.notes[id];
			if (translated && original && stateOf(original, translated) === 'done') return { text: translated.text, language };
			return original && { text: original.text, language: sourceLanguage };
		},
	};
}
