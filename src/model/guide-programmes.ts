import { addressOf } from './addresses.ts';
import { type Content, entryOf } from './content.ts';
import { writeChoice } from './finder/choice-in-address.ts';
import { entriesOfFinder } from './finder/entries.ts';
import { byFit } from './finder/fit.ts';
import { serves } from './guides-served.ts';
import { type Linked, linkedProgramme } from './links.ts';
import type { Say } from './say.ts';

/** More than these would push the guide's own words out of sight; the finder has all. */
const MOST_SHOWN = 5;

/** The programmes on a guide: those that fit best, and where all that fit are found. */
export interface GuideProgrammes {
	programmes: (Linked & { kinds: string[]; isUnclear: boolean })[];
	/** How many fit in all, and the page that lists them. */
	people: { count: number; url: string };
	money: { count: number; url: string };
}

/** Programmes and money that fit the profession and region of a guide, as known on a day (YYYY-MM-DD). */
export function guideProgrammes(content: Content, guide: string, say: Say, today: string): GuideProgrammes {
	const [region = '', profession = ''] = guide.split('/');
	const choice = { profession: [profession], region: [region] };
	const reader = { profession: [profession], region: [region], language: [], status: [] };
	const { compare } = new Intl.Collator(say.language);
	const fitting = (finder: 'mentors' | 'funding') =>
		entriesOfFinder(content, finder, today).filter(({ id, kind }) => kind === 'mentor' || serves(entryOf(content.programmes, id), guide));
	const query = writeChoice(choice);
	const people = fitting('mentors');
	const best = byFit(
		people.filter(({ kind }) => kind === 'programme').sort((a, b) => compare(a.name, b.name)),
		reader,
	).slice(0, MOST_SHOWN);
	return {
		programmes: best.map((entry) => {
			return {
				...linkedProgramme(content, entry.id, say.language),
				kinds: entryOf(content.programmes, entry.id).kinds.map((kind) => say(`programmeKind.${kind}`)),
				isUnclear: entry.state !== 'active',
			};
		}),
		people: { count: people.length, url: `${addressOf.mentors(say.language)}${query}` },
		money: { count: fitting('funding').length, url: `${addressOf.funding(say.language)}${query}` },
	};
}
