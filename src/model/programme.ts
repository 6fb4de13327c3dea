import { type LanguageCode, languageCodes } from '../languages.ts';
import type { Programme } from '../schemas/programme.ts';
import { addressOf } from './addresses.ts';
import { type Content, entryOf } from './content.ts';
import { dateInWords, fundingInWords, moneyInWords } from './fact-words.ts';
import { isPastReview } from './freshness.ts';
import { type FundedPlace, fundedPlaces } from './funded-steps.ts';
import type { ShownFact } from './guide.ts';
import { guidesServed } from './guides-served.ts';
import type { Linked } from './links.ts';
import { type InLanguage, inLanguage, languageName } from './names.ts';
import { placeInWords } from './places.ts';
import { professionName } from './professions-in-words.ts';
import { stateOn } from './programme-state.ts';
import { type NumberedSource, proverOf } from './proof.ts';
import type { Say } from './say.ts';

/** Programmes change every year: what nobody has looked at for half a year is past its review. */
const REVIEW_EVERY = 'P6M';

/** A programme in a list. */
export interface ProgrammeCard {
	id: string;
	url: string;
	name: { text: string; language: string };
	organisation: string;
	place: string;
	kinds: string[];
	professions: string[];
	languages: string[];
	formats: string[];
	offer: InLanguage;
	isFree: boolean;
	helps: string[];
	/** Each offer of money, with its amount if known. */
	money: string[];
	asksFirst: boolean;
	state: Programme['state'];
	/** When it was last looked at. */
	checked: string;
}

/** An offer of money as the page of a programme shows it. */
export interface ProgrammeMoney {
	fact: ShownFact;
	conditions: InLanguage;
	before: boolean;
	until?: { date: string; isPast: boolean };
}

/** The page of a programme for one reader's language: everything it shows, nothing left to decide. */
export interface ProgrammePage extends ProgrammeCard {
	website: string;
	/** Ids by which the search of the site is narrowed. */
	filters: { region: string[]; profession: string[] };
	whoMayJoin?: InLanguage;
	statuses: string[];
	cost: ShownFact;
	howToApply?: InLanguage;
	applyUrl?: string;
	mentorsSide?: InLanguage;
	mentorsUrl?: string;
	access?: { helps: string[]; words: InLanguage };
	moneyOffers: ProgrammeMoney[];
	lastSeen?: string;
	deadline?: { date: string; isPast: boolean };
	/** Nobody has looked at its pages for longer than the review period. */
	isDue: boolean;
	/** Languages that its texts are written in. */
	wordsIn: LanguageCode[];
	/** Guides that it fits and whose steps it is not already said to pay for. */
	guides: Linked[];
	fundedPlaces: FundedPlace[];
	sources: NumberedSource[];
}

/** The newest day on which somebody looked at one of its pages. */
const checkedOn = ({ sources }: Programme): string =>
	Object.values(sources)
		.map(({ checked }) => checked)
		.sort()
		.at(-1) ?? '';

/** A programme in a list, as it stands on a day (YYYY-MM-DD). */
export function programmeCard(content: Content, id: string, say: Say, today: string): ProgrammeCard {
	const programme = entryOf(content.programmes, id);
	return {
		id,
		url: addressOf.programme(say.language, id),
		name: programme.name,
		organisation: programme.organisation,
		place: placeInWords(content, programme, say),
		kinds: programme.kinds.map((kind) => say(`programmeKind.${kind}`)),
		professions: programme.professions.map((profession) => professionName(content, profession, say)),
		languages: programme.languages.map((code) => languageName(code, say.language)),
		formats: programme.formats.map((format) => say(`programmeFormat.${format}`)),
		offer: inLanguage(programme.offer, say.language),
		isFree: programme.cost.is === 'free',
		helps: programme.access?.helps.map((help) => say(`accessHelp.${help}`)) ?? [],
		money: programme.money.map((money) => fundingInWords(money, say)),
		asksFirst: programme.money.some(({ before }) => before),
		state: stateOn(programme, today),
		checked: dateInWords(checkedOn(programme), say.language),
	};
}

/** What taking part costs, in words. */
function costInWords({ is, min, max, currency, per }: Programme['cost'], say: Say): string {
	if (is !== 'paid' || currency === undefined) return say(`programmeCost.${is}`);
	const value = moneyInWords({ min, max }, currency, say);
	return per ? say('fact.per', { value, unit: say(`feeUnit.${per}`) }) : value;
}

/** Builds the page of a programme as it stands on a day (YYYY-MM-DD). */
export function programmeFor(content: Content, id: string, say: Say, today: string): ProgrammePage {
	const programme = entryOf(content.programmes, id);
	const { sources, of, prove } = proverOf({ sources: programme.sources, review: { every: REVIEW_EVERY } }, today);
	// A source that is the organisation's own makes the statement official; that is not written twice.
	const shown = (
		fact: { source: string[]; asOf?: string | undefined; words?: Programme['offer'] | undefined },
		words: string,
	): ShownFact => ({
		words,
		...(fact.words && { note: noteOf(inLanguage(fact.words, say.language)) }),
		remarks: [],
		proof: prove({ ...fact, certainty: of(fact).some(({ official }) => official) ? 'official' : 'reported' }),
	});
	const noteOf = ({ text, language }: InLanguage): { text: string; language: LanguageCode } => ({ text, language });
	const words = (text: Programme['offer'] | undefined) => text && inLanguage(text, say.language);
	const optional = {
		whoMayJoin: words(programme.whoMayJoin),
		howToApply: words(programme.howToApply),
		mentorsSide: words(programme.mentorsSide),
		applyUrl: programme.applyUrl,
		mentorsUrl: programme.mentorsUrl,
		access: programme.access && {
			helps: programme.access.helps.map((help) => say(`accessHelp.${help}`)),
			words: inLanguage(programme.access.words, say.language),
		},
		lastSeen: programme.lastSeen && dateInWords(programme.lastSeen, say.language),
		deadline: programme.deadline && lastDay(programme.deadline, say, today),
	};
	const checked = checkedOn(programme);
	const funded = fundedPlaces(content, id, say);
	return {
		...programmeCard(content, id, say, today),
		...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<ProgrammePage>),
		website: programme.url,
		filters: { region: programme.regions, profession: programme.professions.filter((profession) => content.professions.has(profession)) },
		statuses: programme.statuses.map((status) => say(`status.${status}`)),
		cost: shown(programme.cost, costInWords(programme.cost, say)),
		moneyOffers: programme.money.map((money) => ({
			fact: shown({ source: money.source, asOf: money.asOf }, fundingInWords(money, say)),
			conditions: inLanguage(money.words, say.language),
			before: money.before,
			...(money.until && { until: lastDay(money.until, say, today) }),
		})),
		wordsIn: languageCodes.filter((code) => programme.offer[code] !== undefined),
		isDue: isPastReview({}, { checked }, REVIEW_EVERY, today),
		guides: guidesServed(content, programme, say).filter((guide) => !funded.some(({ page }) => page.id === guide.id)),
		fundedPlaces: funded,
		sources,
	};
}

const lastDay = (day: string, say: Say, today: string) => ({ date: dateInWords(day, say.language), isPast: day < today });
