import type { Content } from '../content.ts';
import { regionsInOrder } from '../navigation.ts';
import { placeName } from '../places.ts';
import type { Say } from '../say.ts';
import type { FinderEntry } from './entry.ts';

/** The entries of one place, for the list that stands without a script. */
export interface PlaceGroup {
	/** The id of the place, `anywhere` for entries without one. */
	id: string;
	name: string;
	entries: FinderEntry[];
	/** Entries that serve this place too and stand under another. */
	also: FinderEntry[];
}

/** All entries grouped by place: the site's regions, then other countries, then those for anywhere. Each stands once, under its first place. */
export function groupsByPlace(content: Content, entries: readonly FinderEntry[], say: Say): PlaceGroup[] {
	const { compare } = new Intl.Collator(say.language);
	const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
	const regions = regionsInOrder(content, say);
	const countries = [...new Set(entries.flatMap(({ values }) => values.region))]
		.filter((place) => !content.regions.has(place))
		.map((id) => ({ id, name: placeName(content, id, say) }))
		.sort(byName);
	const places = [...regions, ...countries, { id: 'anywhere', name: say('programme.anywhere') }];
	return places.flatMap(({ id, name }) => {
		const firstPlace = ({ values }: FinderEntry) => values.region[0] ?? 'anywhere';
		const own = entries.filter((entry) => firstPlace(entry) === id).sort(byName);
		const also = entries.filter((entry) => firstPlace(entry) !== id && entry.values.region.includes(id)).sort(byName);
		return own.length + also.length === 0 ? [] : [{ id, name, entries: own, also }];
	});
}
