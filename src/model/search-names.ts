import type { WordsNode } from '../schemas/words.ts';
import { type Content, entryOf } from './content.ts';
import type { Named } from './search-intent.ts';
import { foldedWords } from './search-words.ts';

/** Names as the search compares them, each once. */
const folded = (names: readonly string[]): string[] => [...new Set(names.map((name) => foldedWords(name).join(' ')).filter(Boolean))];

/** The glossary words that stand in a text. */
const termsIn = (nodes: readonly WordsNode[]): string[] =>
	nodes.flatMap((node): string[] => {
		if (node.type === 'component' && node.name === 'Term') return [node.attributes.id ?? ''];
		return 'children' in node ? termsIn(node.children) : [];
	});

/** The host country's own words of a guide: protected titles, and the glossary words that no other guide has. */
function ownWords(content: Content): Map<string, string[]> {
	const terms = new Map(
		[...content.pathways.keys()].map((id) => [
			id,
			new Set((entryOf(content.words.pathways, id).en?.blocks ?? []).flatMap(({ children }) => termsIn(children))),
		]),
	);
	return new Map(
		[...terms].map(([id, own]) => {
			const alone = [...own].filter((term) => [...terms.values()].filter((others) => others.has(term)).length === 1);
			const titles = entryOf(content.pathways, id).protectedTitles.map(({ text }) => text);
			return [id, [...titles, ...alone.map((term) => entryOf(content.terms, term).term)]];
		}),
	);
}

/** Everything that readers may call a profession, a region or a guide by: in all languages, as people type it. */
export function searchNames(content: Content): Named[] {
	const all = (name: object, ...words: Record<string, string[]>[]) =>
		folded([...Object.values(name), ...words.flatMap((list) => Object.values(list).flat())]);
	return [
		...[...content.professions].map(
			([id, { name, synonyms, typed }]): Named => ({ kind: 'profession', id, names: all(name, synonyms, typed) }),
		),
		...[...content.regions].map(([id, { name, typed }]): Named => ({ kind: 'region', id, names: all(name, typed) })),
		...[...ownWords(content)].map(([id, words]): Named => ({ kind: 'guide', id, names: folded(words) })),
	];
}
