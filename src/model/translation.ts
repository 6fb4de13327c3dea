import type { Fingerprints, Words } from '../schemas/words.ts';

/** How a translated part stands to its English text. `outdated`: the English has changed since. */
export type PartState = 'missing' | 'outdated' | 'done';

/** One part of an entry that is translated by itself. */
export interface TranslationPart {
	/** Step, Topic ... for a block; `opening` for title and summary, `note` for the words of one note. */
	kind: string;
	id: string;
	/** What the part is called in English. */
	title: string;
	state: PartState;
	/** The fingerprint of the English text. */
	hash: string;
}

/** How one part stands: a translation holds as long as the English text is the one it was made from. */
export function stateOf(original: Fingerprints, translated: Fingerprints | undefined): PartState {
	if (translated === undefined) return 'missing';
	return translated.from === original.hash ? 'done' : 'outdated';
}

/** The title and summary of a translation, if there are any. */
export const openingOf = (words: Words | undefined): Fingerprints | undefined =>
	words !== undefined && words.title !== '' && words.summary !== '' ? words.opening : undefined;

/** Whether there are any words of a translation to read. */
export const hasWords = (words: Words | undefined): words is Words =>
	words !== undefined && (openingOf(words) !== undefined || words.blocks.length > 0 || words.body.length > 0);

/** All parts of an entry and how their translation stands: the opening, each block, each note, in the order of the English file. */
export function translationParts(source: Words, own: Words | undefined): TranslationPart[] {
	const block = (kind: string, id: string) => own?.blocks.find((candidate) => candidate.kind === kind && candidate.id === id);
	return [
		{ kind: 'opening', id: 'opening', title: source.title, state: stateOf(source.opening, openingOf(own)), hash: source.opening.hash },
		...source.blocks.map(({ kind, id, title, hash }) => ({ kind, id, title, state: stateOf({ hash }, block(kind, id)), hash })),
		...Object.entries(source.notes).map(([id, { text, hash }]) => ({
			kind: 'note',
			id,
			title: text,
			state: stateOf({ hash }, own?.notes[id]),
			hash,
		})),
	];
}
