import { writeCompared } from './compared-guides.ts';
import type { Content } from './content.ts';
import { type Linked, linkedProfession } from './links.ts';
import { joined } from './list.ts';
import { guidesWhere, professionsInOrder, regionsInOrder } from './navigation.ts';
import type { Say } from './say.ts';

/** As many guides as a comparison begins with. */
const howMany = 3;

/** A comparison to begin with: guides of one profession. */
export interface FirstComparison {
	profession: Linked;
	/** The names of its regions, as one list. */
	regions: string;
	/** The choice as the query of an address. */
	query: string;
}

/** The comparison that a profession begins with: its first guides in the order of regions. With less than two guides there is none. */
export function firstComparison(content: Content, profession: string, say: Say): FirstComparison | undefined {
	const regions = regionsInOrder(content, say).filter(({ id }) => content.pathways.has(`${id}/${profession}`));
	if (regions.length < 2) return undefined;
	const first = regions.slice(0, howMany);
	return {
		profession: linkedProfession(content, profession, say.language),
		regions: joined(
			first.map(({ name }) => name),
			say.language,
		),
		query: writeCompared(first.map(({ id }) => `${id}/${profession}`)),
	};
}

/** A comparison to begin with for each profession that has one. */
export const firstComparisons = (content: Content, say: Say): FirstComparison[] =>
	professionsInOrder(content, say).flatMap(({ id }) => firstComparison(content, id, say) ?? []);

/** All guides that can be chosen, by profession. */
export const guidesToChoose = (content: Content, say: Say): { profession: Linked; guides: Linked[] }[] =>
	professionsInOrder(content, say)
		.map((profession) => ({ profession, guides: guidesWhere(content, say, { profession: profession.id }) }))
		.filter(({ guides }) => guides.length > 0);
