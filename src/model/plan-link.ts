import type { Progress } from './progress.ts';
import { mostCharacters, type ReadProgress, type Refusal, readProgress, writeProgress } from './progress-reading.ts';

/** How the text of a link is written: packed with DEFLATE, or plain where a browser cannot pack. */
const forms = { packed: 'plan=z.', plain: 'plan=j.' } as const;

/** The longest fragment that is unpacked. */
const longestFragment = 60_000;

/** Why a link is not opened, beside what is wrong with the progress in it. */
export type LinkRefusal = Refusal | 'old-browser';

const inLetters = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

const fromLetters = (letters: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** Sends bytes through a packer or an unpacker, and stops where more comes out than is taken in: a few bytes can unpack to gigabytes. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array | undefined> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > mostCharacters * 4) {
			await reader.cancel();
			return undefined;
		}
		parts.push(value);
	}
	const all = new Uint8Array(size);
	let place = 0;
	for (const part of parts) {
		all.set(part, place);
		place += part.length;
	}
	return all;
}

/**
 * The fragment of a link that carries a plan: the part after `#`, which browsers do not send to any server. Packed with DEFLATE
 * (RFC 1951) and written in base64url (RFC 4648).
 */
export async function planFragment(progress: Progress): Promise<string> {
	const bytes = new TextEncoder().encode(writeProgress(progress));
	if (typeof CompressionStream === 'undefined') return forms.plain + inLetters(bytes);
	const packed = await through(bytes, new CompressionStream('deflate-raw'));
	return packed === undefined ? forms.plain + inLetters(bytes) : forms.packed + inLetters(packed);
}

/** Whether a fragment says that it carries a plan. */
export const carriesPlan = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith('plan=');

/** Reads the plan of a fragment that anybody may have written; all of it or nothing. */
export async function readFragment(fragment: string): Promise<ReadProgress | { progress?: never; refusal: LinkRefusal }> {
	const written = fragment.replace(/^#/, '');
	if (written.length > longestFragment) return { refusal: 'too-large' };
	const form = Object.values(forms).find((start) => written.startsWith(start));
	if (form === undefined) return { refusal: 'not-ours' };
	if (form === forms.packed && typeof DecompressionStream === 'undefined') return { refusal: 'old-browser' };
	try {
		const bytes = fromLetters(written.slice(form.length));
		const all = form === forms.packed ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
		return all === undefined ? { refusal: 'too-large' } : readProgress(new TextDecoder('utf-8', { fatal: true }).decode(all));
	} catch {
		return { refusal: 'not-readable' };
	}
}
