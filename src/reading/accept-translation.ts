import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { parseDocument, YAMLMap } from 'yaml';
import { blockComponents } from '../schemas/components.ts';
import type { Words } from '../schemas/words.ts';
import { topElements, wordsTree } from './words-tree.ts';

/** Chooses parts by kind and id, as `translationParts` names them. */
type Chooses = (kind: string, id: string) => boolean;

/** A place in a text and what comes there. */
interface Change {
	from: number;
	to: number;
	text: string;
}

const isBlock = (name: string | null): name is keyof typeof blockComponents => name !== null && Object.hasOwn(blockComponents, name);

/** The changes that write the fingerprint of its English text into each chosen block. */
function blockChanges(text: string, source: Words, chooses: Chooses): Change[] {
	return topElements(wordsTree(text)).flatMap((node): Change[] => {
		if (!isBlock(node.name)) return [];
		const named = node.attributes.filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute');
		const id = named.find(({ name }) => name === 'id')?.value;
		const original = source.blocks.find((block) => block.kind === node.name && block.id === id);
		if (original === undefined || !chooses(original.kind, original.id)) return [];
		const old = named.find(({ name }) => name === 'from')?.position;
		const last = node.attributes.at(-1)?.position;
		const written = `from="${original.hash}"`;
		if (old?.start.offset !== undefined && old.end.offset !== undefined)
			return [{ from: old.start.offset, to: old.end.offset, text: written }];
		return last?.end.offset === undefined ? [] : [{ from: last.end.offset, to: last.end.offset, text: ` ${written}` }];
	});
}

/** The front matter with the fingerprints of the chosen opening and notes; its comments stay. */
function acceptedFrontMatter(yaml: string, source: Words, chooses: Chooses): string {
	const document = parseDocument(yaml);
	if (chooses('opening', 'opening') && document.get('title')) document.set('from', source.opening.hash);
	const written = document.get('notes');
	const noted = written instanceof YAMLMap ? Object.entries(written.toJSON()) : [];
	const known = (document.toJS() as { notesFrom?: Record<string, string> }).notesFrom ?? {};
	const accepted = noted.flatMap(([id, text]) => {
		const hash = chooses('note', id) ? source.notes[id]?.hash : known[id];
		return text && hash !== undefined ? [[id, hash] as const] : [];
	});
	if (accepted.length > 0) document.set('notesFrom', Object.fromEntries(accepted));
	return document.toString({ lineWidth: 0 }).trimEnd();
}

/**
 * A translation that says of each chosen part that it was made from the English text of today. `text` is the file as it stands,
 * `source` the English words; nothing but fingerprints changes.
 */
export function acceptTranslation(text: string, source: Words, chooses: Chooses = () => true): string {
	const front = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(text);
	const changes = blockChanges(text, source, chooses);
	const [whole, yaml] = front ?? [];
	if (whole !== undefined && yaml !== undefined)
		changes.push({ from: 0, to: whole.length, text: `---\n${acceptedFrontMatter(yaml, source, chooses)}\n---` });
	return changes
		.sort((a, b) => b.from - a.from)
		.reduce((kept, { from, to, text: part }) => kept.slice(0, from) + part + kept.slice(to), text);
}
