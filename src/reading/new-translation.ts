import { parse, stringify } from 'yaml';
import type { Words } from '../schemas/words.ts';
import { topElements, wordsTree } from './words-tree.ts';

/** A text as a comment for translators; the sign that would end it is broken up. */
const comment = (text: string) => `{/* ${text.trim().replaceAll('*/', '* /')} */}`;

/** A line of YAML as a comment above its empty field. */
const yamlComment = (text: string, indent = '') => `${indent}# ${text.replace(/\s+/g, ' ')}`;

/**
 * The file that a translation begins with: every part of the English text in a comment, empty, with its fingerprint set.
 * `text` is the English file, `source` its words. Parts left empty are shown in English.
 */
export function newTranslation(text: string, source: Words): string {
	const tree = wordsTree(text);
	const [front] = tree.children;
	const {
		title,
		summary,
		notes = {},
	} = parse(front?.type === 'yaml' ? front.value : '') as Record<string, string> & {
		notes?: Record<string, string>;
	};
	const hashes = Object.fromEntries(Object.entries(source.notes).map(([id, { hash }]) => [id, hash]));
	const notesOf = Object.entries(notes).flatMap(([id, words]) => [yamlComment(words, '  '), `  ${id}:`]);
	const opening = [
		yamlComment(title ?? ''),
		'title:',
		yamlComment(summary ?? ''),
		'summary:',
		'status: machine-drafted # native-reviewed once a native speaker has read it',
		`from: ${JSON.stringify(source.opening.hash)}`,
		...(notesOf.length > 0 ? ['notes:', ...notesOf, stringify({ notesFrom: hashes }).trimEnd()] : []),
	];
	const elements = topElements(tree);
	const blocks = source.blocks.map(({ kind, id, title: heading, hash }, index) => {
		const children = elements[index]?.children ?? [];
		const body = text.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
		return `<${kind} id="${id}" title="" from="${hash}">\n\n${comment(`${heading}\n\n${body}`)}\n\n</${kind}>`;
	});
	return `---\n${opening.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}
