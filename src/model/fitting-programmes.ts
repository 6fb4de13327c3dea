import { addressOf } from './addresses.ts';
import { type Content, entryOf } from './content.ts';
import { writeChoice } from './finder/choice-in-address.ts';
import { entriesOfFinder, type Finder } from './finder/entries.ts';
import { findable } from './finder/find.ts';
import { byFit } from './finder/fit.ts';
import { type Linked, linkedProgramme } from './links.ts';
import type { Say } from './say.ts';

/** More than these would push the words of a page out of sight; the finder has all. */
const MOST_SHOWN = 5;

/** The programmes of a place: those that fit best, and where all that fit are found. */
export interface FittingProgrammes {
	programmes: (Linked & { kinds: string[]; isUnclear: boolean })[];
	/** How many fit in all, and the page that lists them. */
	people: { count: number; url: string };
	money: { count: number; url: string };
}

/** Programmes, mentors and money that fit a region, and a profession in it if one is named, as known on a day (YYYY-MM-DD). */
export function fittingProgrammes(
	content: Content,
	{ region, profession }: { region: string; profession?: string },
	say: Say,
	today: string,
): FittingProgrammes {
	const choice = { region: [region], ...(profession && { profession: [profession] }) };
	const { compare } = new Intl.Collator(say.language);
	const fitting = (finder: Finder) => findable(entriesOfFinder(content, finder, today)).find(choice, []).entries;
	const people = fitting('mentors');
	const programmes = people.filter(({ kind }) => kind === 'programme').sort((a, b) => compare(a.name, b.name));
	const reader = { region: [region], profession: profession ? [profession] : [], language: [], status: [] };
	const query = writeChoice(choice);
	return {
		programmes: byFit(programmes, reader)
			.slice(0, MOST_SHOWN)
			.map(({ id, state }) => ({
				...linkedProgramme(content, id, say.language),
				kinds: entryOf(content.programmes, id).kinds.map((kind) => say(`programmeKind.${kind}`)),
				isUnclear: state !== 'active',
			})),
		people: { count: people.length, url: `${addressOf.mentors(say.language)}${query}` },
		money: { count: fitting('funding').length, url: `${addressOf.funding(say.language)}${query}` },
	};
}
