import type { Funding } from '../schemas/fact.ts';
import { addressOf } from './addresses.ts';
import { wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import { guideTitle } from './guide.ts';
import type { Linked } from './links.ts';
import { linkedRegion } from './links.ts';
import type { Say } from './say.ts';

/** A step, or a part of a page, by its title. */
export interface TitledLink {
	title: string;
	url: string;
	/** The language of the title. */
	language: string;
}

/** Where a page of the site names a programme's money: the guide or region, where to ask, and which steps it can pay for. */
export interface FundedPlace {
	page: Linked;
	asked: TitledLink[];
	pays: TitledLink[];
}

const names = (list: readonly { funding: readonly Funding[] }[], programme: string) =>
	list.flatMap(({ funding }) => funding).filter((offer) => offer.programme === programme);

const onceEach = (links: TitledLink[]) => [...new Map(links.map((link) => [link.url, link])).values()];

/** The guides and regions that name a programme's money, in the order of the content. */
export function fundedPlaces(content: Content, programme: string, say: Say): FundedPlace[] {
	const guides = [...content.pathways].flatMap(([id, { steps, provisions }]): FundedPlace[] => {
		const offers = names([...steps, ...provisions], programme);
		if (offers.length === 0) return [];
		const words = wordsFor(entryOf(content.words.pathways, id), say.language);
		const url = addressOf.guide(say.language, id);
		const link = (kind: 'Step' | 'Provision', part: string): TitledLink => {
			const { title, language } = words.block(kind, part);
			return { title, url: `${url}#${kind.toLowerCase()}-${part}`, language };
		};
		const asks = (item: { funding: Funding[] }) => item.funding.some((offer) => offer.programme === programme);
		return [
			{
				page: { id, name: guideTitle(content, id, say), url },
				asked: [
					...steps.filter(asks).map((step) => link('Step', step.id)),
					...provisions.filter(asks).map(({ id: own }) => link('Provision', own)),
				],
				pays: onceEach(offers.flatMap(({ pays }) => pays).map((step) => link('Step', step))),
			},
		];
	});
	const regions = [...content.regions].flatMap(([id, { provisions }]): FundedPlace[] => {
		const asking = provisions.filter(({ funding }) => funding.some((offer) => offer.programme === programme));
		if (asking.length === 0) return [];
		const words = wordsFor(entryOf(content.words.regions, id), say.language);
		const page = linkedRegion(content, id, say.language);
		const asked = asking.map(({ id: own }) => {
			const { title, language } = words.block('Provision', own);
			return { title, url: `${page.url}#provision-${own}`, language };
		});
		return [{ page, asked, pays: [] }];
	});
	return [...guides, ...regions];
}
