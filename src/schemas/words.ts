import { z } from 'astro/zod';
import { entry, id, text } from './values.ts';

/** The front matter of words: en.mdx, ar.mdx ... */
export const WordsFrontMatter = entry({
	/** The title of the page. In a guide: profession and region. */
	title: text,
	/** One to three sentences that say what the reader will find. */
	summary: text,
	/** The words of the notes that facts name with `note:`. */
	notes: z.record(id, text).default({}),
});

export type WordsFrontMatter = z.output<typeof WordsFrontMatter>;

/** What the words of an entry are made of, free of any Markdown library. */
export type WordsNode =
	| { type: 'text'; value: string }
	| { type: 'break' }
	| { type: 'paragraph' | 'strong' | 'emphasis' | 'quote' | 'item'; children: WordsNode[] }
	| { type: 'list'; ordered: boolean; children: WordsNode[] }
	| { type: 'heading'; depth: number; children: WordsNode[] }
	| { type: 'link'; url: string; children: WordsNode[] }
	| { type: 'component'; name: string; attributes: Record<string, string>; children: WordsNode[] };

/** A part of the words that can be translated and judged by itself: a step, a topic, a route. */
export interface WordsBlock {
	/** Step, Route, Topic ... */
	kind: string;
	id: string;
	title: string;
	/** The fingerprint of this block's own text. */
	hash: string;
	/** The fingerprint of the English block that it was translated from. */
	from?: string;
	children: WordsNode[];
}

/** The words of one entry in one language. */
export interface Words extends WordsFrontMatter {
	/** Blocks by kind, in the order of the file. */
	blocks: WordsBlock[];
	/** Text outside any block: the body of a plain page. */
	body: WordsNode[];
}
