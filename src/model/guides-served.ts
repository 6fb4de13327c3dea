import type { Programme } from '../schemas/programme.ts';
import type { Content } from './content.ts';
import type { Linked } from './links.ts';
import { guidesWhere } from './navigation.ts';
import type { Say } from './say.ts';

/** The guides that a programme fits: of its regions, and of its professions if it names any. One for anywhere belongs to no guide more than to another. */
export function guidesServed(content: Content, { regions, professions }: Pick<Programme, 'regions' | 'professions'>, say: Say): Linked[] {
	return guidesWhere(content, say, {}).filter(({ id }) => {
		const [region = '', profession = ''] = id.split('/');
		return regions.includes(region) && (professions.length === 0 || professions.includes(profession));
	});
}
