/** What a finder can be narrowed by. */
export const facets = ['profession', 'region', 'language', 'format', 'offer', 'status', 'ask', 'cost', 'help'] as const;

export type Facet = (typeof facets)[number];

/** An entry that names none of these is for everybody; in the other facets silence is no answer, and a choice leaves it out. */
const openFacets: readonly Facet[] = ['profession', 'region', 'status'];

export const isOpen = (facet: Facet): boolean => openFacets.includes(facet);

/** A programme or a volunteer as the finder knows them: ids and codes, no words. */
export interface FinderEntry {
	id: string;
	kind: 'programme' | 'mentor';
	/** Its name, for the order of entries that fit alike. */
	name: string;
	/** Whether it is running, as far as is known on the day of the build. */
	state: 'active' | 'unclear' | 'paused';
	/** What it says in each facet: ids of professions, regions, kinds of offer; codes of countries and languages. */
	values: Readonly<Record<Facet, readonly string[]>>;
}

/** What the reader chose in each facet. Several in one facet mean "one of these". */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Whether an entry has one of the values chosen in a facet. A choice of nothing leaves nothing out. */
export function fits(entry: FinderEntry, facet: Facet, chosen: readonly string[] | undefined): boolean {
	if (chosen === undefined || chosen.length === 0) return true;
	const own = entry.values[facet];
	return own.length === 0 ? isOpen(facet) : own.some((value) => chosen.includes(value));
}
