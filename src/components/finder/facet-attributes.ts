import { type Facet, type FinderEntry, facets } from '../../model/finder/entry.ts';

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
	const own = (facet: Facet) => dataset[facet]?.split(' ') ?? [];
	return {
		id,
		kind: kind === 'mentor' ? 'mentor' : 'programme',
		name,
		state: state === 'active' || state === 'paused' ? state : 'unclear',
		// Written out: objects of one shape are read several times faster, and here are thousands of them.
		values: {
			profession: own('profession'),
			region: own('region'),
			language: own('language'),
			format: own('format'),
			offer: own('offer'),
			status: own('status'),
			ask: own('ask'),
			cost: own('cost'),
			help: own('help'),
		},
	};
}
