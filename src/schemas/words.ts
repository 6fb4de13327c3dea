import { z } from 'astro/zod';
import { entry, id, text } from './values.ts';
import { type TranslationStatus, translationStatuses } from './vocabularies.ts';

/** The fingerprint of a part of the English words. */
const fingerprint = z
	.string()
	.regex(
		/^[0-9a-f]{8}$/,
		'A fingerprint is eight digits and letters a to f. Run `npm run translations -- --accept FILE`, or leave it out.',
	);

/** The front matter of words in the source language: en.mdx. */
export const WordsFrontMatter = entry({
	/** The title of the page. In a guide: profession and region. */
	title: text,
	/** One to three sentences that say what the reader will find. */
	summary: text,
	/** The words of the notes that facts name with `note:`. */
	notes: z.record(id, text).default({}),
});

/** The front matter of a translation: ar.mdx, fa.mdx ... What is left empty is not translated yet. */
export const TranslationFrontMatter = entry({
	title: text.nullish(),
	summary: text.nullish(),
	/** How far the translation was looked at. */
	status: z.enum(translationStatuses, {
		error: () => `Say how this was translated: write \`status: ${translationStatuses.join('`, or `status: ')}\`.`,
	}),
	/** The fingerprint of the English title and summary that it was made from. */
	from: fingerprint.optional(),
	notes: z.record(id, text.nullable()).nullish(),
	/** The fingerprint of the English of each note. */
	notesFrom: z.record(id, fingerprint).default({}),
});

/** What the words of an entry are made of, free of any Markdown library. */
export type WordsNode =
	| { type: 'text'; value: string }
	| { type: 'break' }
	| { type: 'paragraph' | 'strong' | 'emphasis' | 'quote' | 'item'; children: WordsNode[] }
	| { type: 'list'; ordered: boolean; children: WordsNode[] }
	| { type: 'heading'; depth: number; children: WordsNode[] }
	| { type: 'link'; url: string; children: WordsNode[] }
	| { type: 'component'; name: string; attributes: Record<string, string>; children: WordsNode[] };

/** What a part of the words is, and which English text it was translated from. */
export interface Fingerprints {
	/** The fingerprint of its own text. */
	hash: string;
	/** The fingerprint of the English text that it was translated from. */
	from?: string;
}

/** A part of the words that can be translated and judged by itself: a step, a topic, a route. */
export interface WordsBlock extends Fingerprints {
	/** Step, Route, Topic ... */
	kind: string;
	id: string;
	title: string;
	children: WordsNode[];
}

/** The words of one entry in one language. */
export interface Words {
	/** Empty if not translated yet. */
	title: string;
	summary: string;
	/** The fingerprints of title and summary together. */
	opening: Fingerprints;
	/** The words of the notes that facts name, with their fingerprints. */
	notes: Record<string, Fingerprints & { text: string }>;
	/** How far a translation was looked at; nothing for the source language. */
	status?: TranslationStatus;
	/** Blocks by kind, in the order of the file. */
	blocks: WordsBlock[];
	/** Text outside any block: the body of a plain page. */
	body: WordsNode[];
}
