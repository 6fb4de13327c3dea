import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

/** One page of a built site. */
export interface BuiltPage {
	/** The address without the base, as in `/ar/germany/nurse/`. */
	path: string;
	html: string;
	/** Read anew each time it is asked for: thousands of trees at once would not fit. */
	readonly document: HTMLElement;
}

/** A built site that lies in a folder. */
export interface BuiltSite {
	folder: string;
	base: string;
	pages: BuiltPage[];
	/** The file that an address leads to, or nothing. */
	fileOf: (path: string) => string | undefined;
	/** The size of a file as it travels: brotli, in bytes. */
	weightOf: (file: string) => number;
}

/** Reads a built site. Fails with a sentence if it was not built. */
export function builtSite(folder: string, base = ''): BuiltSite {
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Run npm test, which builds first.`);
	// Each page shares its styles and scripts with hundreds of others.
	const weights = new Map<string, number>();
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	return {
		folder,
		base,
		pages: files.sort().map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return {
				path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
				html,
				get document() {
					return parse(html, { comment: false });
				},
			};
		}),
		fileOf(path) {
			const file = join(folder, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
			return existsSync(file) ? file : undefined;
		},
		weightOf(file) {
			const weight = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
			weights.set(file, weight);
			return weight;
		},
	};
}
