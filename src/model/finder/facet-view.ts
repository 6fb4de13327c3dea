import { accessHelps, fundingKinds, otherProfessions, programmeFormats, programmeKinds, statuses } from '../../schemas/vocabularies.ts';
import type { Content } from '../content.ts';
import { languageName } from '../names.ts';
import { professionsInOrder, regionsInOrder } from '../navigation.ts';
import { placeName } from '../places.ts';
import { professionName } from '../professions-in-words.ts';
import type { Say } from '../say.ts';
import { type Finder, facetsOf } from './entries.ts';
import type { Facet, FinderEntry } from './entry.ts';
import { findable } from './find.ts';

/** One value to choose: its words, and how many entries it leaves before anything is chosen. */
export interface FacetValue {
	value: string;
	name: string;
	/** Its name in its own language, of a language that is not the reader's. */
	ownName?: string;
	count: number;
}

/** A facet of a finder as its form shows it. */
export interface FacetView {
	facet: Facet;
	name: string;
	values: FacetValue[];
}

/** The facets of a finder with the values that its entries have, each in the order that a reader looks for it in. */
export function facetViews(content: Content, finder: Finder, entries: readonly FinderEntry[], say: Say): FacetView[] {
	const { counts } = findable(entries).find({});
	const { compare } = new Intl.Collator(say.language);
	const byName = (a: FacetValue, b: FacetValue) => compare(a.name, b.name);
	return facetsOf[finder].flatMap((facet) => {
		const own = counts.get(facet) ?? new Map<string, number>();
		const valued = (value: string, name: string): FacetValue[] => (own.has(value) ? [{ value, name, count: own.get(value) ?? 0 }] : []);
		const inWords = (values: readonly string[], branch: string) => values.flatMap((value) => valued(value, say(`${branch}.${value}`)));
		const values: Record<Facet, () => FacetValue[]> = {
			profession: () => [
				...professionsInOrder(content, say).flatMap(({ id, name }) => valued(id, name)),
				...otherProfessions.flatMap((id) => valued(id, professionName(content, id, say))).sort(byName),
			],
			region: () => {
				const regions = regionsInOrder(content, say);
				const countries = [...own.keys()].filter((value) => !content.regions.has(value));
				return [
					...regions.flatMap(({ id, name }) => valued(id, name)),
					...countries.flatMap((code) => valued(code, placeName(content, code, say))).sort(byName),
				];
			},
			language: () =>
				[...own.keys()]
					.flatMap((code) => {
						const ownName = languageName(code, code);
						return valued(code, languageName(code, say.language)).map((value) => (ownName === value.name ? value : { ...value, ownName }));
					})
					.sort((a, b) => b.count - a.count || byName(a, b)),
			format: () => inWords(programmeFormats, 'programmeFormat'),
			offer: () => (finder === 'mentors' ? inWords(programmeKinds, 'programmeKind') : inWords(fundingKinds, 'fundingKind')),
			status: () => inWords(statuses, 'status'),
			ask: () => valued('before', say('finderAsk.before')),
			cost: () => inWords(['free'], 'programmeCost'),
			help: () => inWords(accessHelps, 'accessHelp'),
		};
		const shown = values[facet]();
		return shown.length === 0 ? [] : [{ facet, name: say(`facet.${facet}`), values: shown }];
	});
}
