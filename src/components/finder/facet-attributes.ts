import { type FinderEntry, facets } from '../../model/finder/entry.ts';

/** What a card says of its entry to the script of the page; a facet without values is left out. */
export const facetAttributes = ({ id, kind, name, state, values }: FinderEntry): Record<string, string> => ({
	'data-id': id,
	'data-kind': kind,
	'data-name': name,
	'data-state': state,
	...Object.fromEntries(facets.filter((facet) => values[facet].length > 0).map((facet) => [`data-${facet}`, values[facet].join(' ')])),
});

/** The entry of a card, read back from its attributes. */
export function entryOfCard({ dataset }: HTMLElement): FinderEntry {
	const { id = '', kind, name = '', state } = dataset;
	return {
		id,
		kind: kind === 'mentor' ? 'mentor' : 'programme',
		name,
		state: state === 'active' || state === 'paused' ? state : 'unclear',
		values: Object.fromEntries(facets.map((facet) => [facet, dataset[facet]?.split(' ') ?? []])) as unknown as FinderEntry['values'],
	};
}
