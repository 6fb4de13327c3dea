import { type ComparedGuides, fewestCompared, mostCompared } from '../../model/compared-guides.ts';
import { joined } from '../../model/list.ts';
import type { Say } from '../../model/say.ts';

/** A name set apart, so that it cannot turn a sentence of another direction round. */
const apart = (name: string): string => `\u2068${name}\u2069`;

/** What the reader must know about their choice: names that no guide bears, guides too many, a guide too few. `titles` gives the names of guides. */
export function comparisonMessages({ guides, unknown, tooMany }: ComparedGuides, titles: ReadonlyMap<string, string>, say: Say): string[] {
	const list = (names: string[]) => joined(names.map(apart), say.language);
	return [
		...(unknown.length > 0 ? [say('compare.notFound', { list: list(unknown) })] : []),
		...(tooMany.length > 0
			? [say('compare.tooMany', { number: mostCompared, list: list(tooMany.map((id) => titles.get(id) ?? id)) })]
			: []),
		...(guides.length > 0 && guides.length < fewestCompared ? [say('compare.chooseAnother')] : []),
	];
}
