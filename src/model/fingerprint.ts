import { sourceLanguage } from '../languages.ts';
import type { Step } from '../schemas/pathway-facts.ts';
import { wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';

/** Eight hexadecimal digits that change when a text changes: FNV-1a of 32 bits (Fowler, Noll and Vo), enough to notice a change. */
export function fingerprintOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a reader who ticked a step has to know again: all of it but where it was read, and when. */
const proof = new Set(['source', 'asOf', 'certainty']);

/** The fingerprint of a step for its reader: it changes with its facts and its English words, and not with its sources. */
export function stepFingerprint(step: Step, wordsHash: string): string {
	return fingerprintOf(wordsHash + JSON.stringify(step, (key, value) => (proof.has(key) ? undefined : value)));
}

/** The fingerprint of each step of a guide. */
export function stepFingerprints(content: Content, id: string): Map<string, string> {
	const english = wordsFor(entryOf(content.words.pathways, id), sourceLanguage);
	return new Map(entryOf(content.pathways, id).steps.map((step) => [step.id, stepFingerprint(step, english.block('Step', step.id).hash)]));
}
