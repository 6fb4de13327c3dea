import { readablePathways } from './readable-pathways.ts';
import type { ContentRule } from './rule.ts';

/** Ids are unique in each list of a guide. */
export const uniqueIds: ContentRule = {
	name: 'unique-ids',
	why: "Readers' progress, anchors and words hang on the id: two of one name lose one of the two.",
	check: (library) =>
		[...readablePathways(library), ...library.data.regions.values()].flatMap((entry) =>
			Object.entries(entry.data ?? {}).flatMap(([list, items]) => {
				if (!Array.isArray(items)) return [];
				const ids = items.map((item: { id?: unknown }) => (typeof item === 'object' && item !== null ? item.id : undefined));
				return ids.flatMap((id, index) =>
					typeof id === 'string' && ids.indexOf(id) < index
						? [
								{
									file: entry.file,
									...entry.locate([list, index, 'id']),
									message: `"${id}" stands twice under \`${list}\`. Give the second one a name of its own.`,
								},
							]
						: [],
				);
			}),
		),
};
