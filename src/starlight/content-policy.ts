import { createHash } from 'node:crypto';
import source from './colours.js?raw';

/** The one inline script: it sets the chosen colours before the first paint, so it cannot be a file. */
export const colourScript = source.trim();

const hash = createHash('sha256').update(colourScript).digest('base64');

/**
 * What a page may load and run: files of this site, and the one inline script by its fingerprint.
 * 'wasm-unsafe-eval' lets the search engine start its WebAssembly; it does not allow `eval`.
 */
export const contentPolicy = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');
