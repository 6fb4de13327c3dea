import type { Programme } from '../schemas/programme.ts';
import { addressOf } from './addresses.ts';
import type { Content } from './content.ts';
import { stateOn } from './programme-state.ts';

/** A programme as open data: its file with its id, its address here, and whether it is running as far as is known. */
export type OpenProgramme = Programme & { id: string; page: string };

/** All programmes as open data, as known on a day (YYYY-MM-DD). `inSite` puts the base of the site before a path. */
export const openProgrammes = (
	{ programmes }: Pick<Content, 'programmes'>,
	today: string,
	inSite: (path: string) => string,
): OpenProgramme[] =>
	[...programmes].map(([id, programme]) => ({
		id,
		page: inSite(addressOf.programme('en', id)),
		...programme,
		state: stateOn(programme, today),
	}));
