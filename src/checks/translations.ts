import { sourceLanguage } from '../languages.ts';
import type { WordsEntry } from '../reading/library.ts';
import { type WordsComponent, wordsComponents } from '../schemas/components.ts';
import { listed } from '../schemas/nearest.ts';
import type { WordsNode } from '../schemas/words.ts';
import type { ContentRule, Report } from './rule.ts';

/** The facts, words of the glossary and papers that stand in a text, as they are written. */
const placedIn = (nodes: readonly WordsNode[]): string[] =>
	nodes.flatMap((node): string[] => {
		if (!('children' in node)) return [];
		const inner = placedIn(node.children);
		if (node.type !== 'component' || wordsComponents[node.name as WordsComponent].place !== 'inline') return inner;
		return [`<${[node.name, ...Object.entries(node.attributes).map(([key, value]) => `${key}="${value}"`)].join(' ')} />`];
	});

/** What is in one list and not in the other, each as often as it is too much. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return list.filter((item) => {
		const place = left.indexOf(item);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
}

/** What is wrong with one translation beside its English text. */
function reportsOf(own: WordsEntry, source: WordsEntry): Report[] {
	const { words } = own;
	const english = source.words;
	if (words === undefined || english === undefined) return [];
	const { file } = own;
	const reports: Report[] = [];
	const renew = `Run \`npm run translations -- --accept ${file}\``;
	if (words.title !== '' && words.opening.from === undefined)
		reports.push({
			file,
			line: 1,
			column: 1,
			message: `Title and summary do not say which English text they were made from. Write \`from: "${english.opening.hash}"\` into the front matter. ${renew} to write all of them.`,
		});
	for (const id of Object.keys(words.notes)) {
		const original = english.notes[id];
		if (original !== undefined && words.notes[id]?.from === undefined)
			reports.push({
				file,
				...own.locate(['notes', id]),
				message: `The note "${id}" does not say which English text it was made from. Write \`${id}: "${original.hash}"\` under \`notesFrom:\`. ${renew} to write all of them.`,
			});
	}
	for (const [index, { kind, id, from, children }] of words.blocks.entries()) {
		const original = english.blocks.find((block) => block.kind === kind && block.id === id);
		const position = own.blockPositions[index] ?? { line: 1, column: 1 };
		if (original === undefined) continue;
		if (from === undefined) {
			reports.push({
				file,
				...position,
				message: `<${kind} id="${id}"> does not say which English text it was made from. Write from="${original.hash}" into it. ${renew} to write all of them.`,
			});
		} else if (!/^[0-9a-f]{8}$/.test(from)) {
			reports.push({
				file,
				...position,
				message: `from="${from}" of <${kind} id="${id}"> is no fingerprint. Write from="${original.hash}" if it was made from the English text of today.`,
			});
		} else if (from === original.hash) {
			const here = placedIn(children);
			const there = placedIn(original.children);
			const lost = beyond(there, here);
			const added = beyond(here, there);
			if (lost.length > 0)
				reports.push({ file, ...position, message: `<${kind} id="${id}"> has lost ${listed(lost)} of the English text. Put it in.` });
			if (added.length > 0)
				reports.push({
					file,
					...position,
					message: `<${kind} id="${id}"> has ${listed(added)}, which the English text has not. Take it out, or add it there first.`,
				});
		}
	}
	return reports;
}

/** A translation says which English text each part was made from, and holds the same facts, papers and words of the glossary. */
export const translationsHold: ContentRule = {
	name: 'translations',
	why: 'Without its fingerprint a part can go out of date unseen; without a fact its reader does not learn the fee.',
	check: (library) =>
		Object.values(library.words).flatMap((entries) =>
			[...entries.values()].flatMap((languages) => {
				const source = languages.get(sourceLanguage);
				if (source === undefined) return [];
				const marked = (source.words?.blocks ?? []).flatMap(({ kind, id, from }, index): Report[] =>
					from === undefined
						? []
						: [
								{
									file: source.file,
									...(source.blockPositions[index] ?? { line: 1, column: 1 }),
									message: `<${kind} id="${id}"> has from="${from}", but this is the English text itself. Take it out.`,
								},
							],
				);
				return [...marked, ...[...languages.values()].filter((own) => own !== source).flatMap((own) => reportsOf(own, source))];
			}),
		),
};
