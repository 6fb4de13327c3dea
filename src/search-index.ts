import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HTMLElement, type Node, parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { wordsToAdd } from './model/search-words.ts';

/** Elements whose words the reader never sees, or that are about something else. */
const leftOut = ['[data-pagefind-ignore]', 'script', 'style', 'template'];

/** Sources stand at each fact, how a text was translated on each page; marking each would weigh on every reader. */
const excluded = ['.proof', '.marks', '.translation'];

/** The text of a page as separate words: a space between any two elements. */
const textOf = (node: Node): string => (node instanceof HTMLElement ? node.childNodes.map(textOf).join(' ') : node.textContent);

/**
 * A page with other spellings of its words where the search engine reads them: without marks, one form for each letter. Served pages
 * do not carry them; they would weigh on every reader.
 */
export function pageToIndex(html: string): string {
	const body = parse(html).querySelector('[data-pagefind-body]');
	if (body === null) return html;
	for (const element of body.querySelectorAll([...leftOut, ...excluded].join(', '))) element.remove();
	const words = wordsToAdd(textOf(body));
	if (words.length === 0) return html;
	const end = html.lastIndexOf('</main>');
	const span = `<span data-words="${words.join(' ')}" data-pagefind-index-attrs="data-words"></span>`;
	return `${html.slice(0, end)}${span}${html.slice(end)}`;
}

/** Builds the search index over the built pages: one index a language, in any spelling of its words. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'waymark-search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await createIndex({ excludeSelectors: excluded });
				if (index === undefined) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
				try {
					const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
					for (const sourcePath of pages.sort()) {
						const content = pageToIndex(readFileSync(join(folder, sourcePath), 'utf8'));
						if (!content.includes('data-pagefind-body')) continue;
						const added = await index.addHTMLFile({ sourcePath, content });
						if (added.errors.length > 0) throw new Error(`${sourcePath} cannot be searched: ${added.errors.join(' ')}`);
					}
					const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
					if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
				} finally {
					await close();
				}
			},
		},
	};
}
