import type { Programme } from '../schemas/programme.ts';
import type { Content } from './content.ts';
import type { Linked } from './links.ts';
import { guidesWhere } from './navigation.ts';
import type { Say } from './say.ts';

type Served = Pick<Programme, 'regions' | 'countries' | 'professions'>;

/** Whether an offer serves the profession of a guide in its region; one that names no profession or no place serves all. */
export function serves({ regions, countries, professions }: Served, guide: string): boolean {
	const [region = '', profession = ''] = guide.split('/');
	const isAnywhere = regions.length === 0 && countries.length === 0;
	return (isAnywhere || regions.includes(region)) && (professions.length === 0 || professions.includes(profession));
}

/** The guides that an offer serves by name of the region; one for anywhere belongs to none more than to another. */
export const guidesServed = (content: Content, offer: Served, say: Say): Linked[] =>
	guidesWhere(content, say, {}).filter(({ id }) => offer.regions.length > 0 && serves(offer, id));
