import type { Programme } from '../schemas/programme.ts';
import { addTo } from './calendar.ts';
import { lastDayOf } from './freshness.ts';

/** Without a dated sign of life for so long a programme is no longer called running. Our own judgement: most run in yearly rounds. */
const SIGN_OF_LIFE_YEARS = 3;

/** How sure it is on a day that a programme is running: one last seen running more than three years ago is unclear, whatever its file says. */
export function stateOn({ state, lastSeen }: Pick<Programme, 'state' | 'lastSeen'>, today: string): Programme['state'] {
	if (state !== 'active' || lastSeen === undefined) return state;
	return addTo(lastDayOf(lastSeen), SIGN_OF_LIFE_YEARS, 'year') < today ? 'unclear' : 'active';
}
