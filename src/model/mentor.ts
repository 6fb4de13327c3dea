import type { Mentor } from '../schemas/mentor.ts';
import { addressOf } from './addresses.ts';
import { type Content, entryOf } from './content.ts';
import { dateInWords } from './fact-words.ts';
import type { Linked } from './links.ts';
import { linkedProgramme, linkedRegion } from './links.ts';
import { type InLanguage, inLanguage, languageName } from './names.ts';
import { professionName } from './professions-in-words.ts';
import type { Say } from './say.ts';

/** A volunteer as lists and their page show them. */
export interface MentorView {
	id: string;
	url: string;
	alias: string;
	professions: string[];
	regions: Linked[];
	languages: string[];
	formats: string[];
	hours: string;
	steps: string[];
	offer: InLanguage;
	/** The page where contact begins: of a programme that knows them, or their own. */
	contact: { programme?: Linked; page: string };
	lastConfirmed: string;
	/** The last day on which the entry is shown, if nobody renews it. */
	listedUntil: string;
	isPaused: boolean;
}

function contactOf(content: Content, { contact }: Mentor, say: Say): MentorView['contact'] {
	if ('page' in contact) return { page: contact.page };
	return {
		programme: linkedProgramme(content, contact.programme, say.language),
		page: entryOf(content.programmes, contact.programme).url,
	};
}

/** A volunteer for one reader's language. */
export function mentorFor(content: Content, id: string, say: Say): MentorView {
	const mentor = entryOf(content.mentors, id);
	return {
		id,
		url: addressOf.mentor(say.language, id),
		alias: mentor.alias,
		professions: mentor.professions.map((profession) => professionName(content, profession, say)),
		regions: mentor.regions.map((region) => linkedRegion(content, region, say.language)),
		languages: mentor.languages.map((code) => languageName(code, say.language)),
		formats: mentor.formats.map((format) => say(`programmeFormat.${format}`)),
		hours: say('mentor.hours', { count: mentor.hoursPerMonth }),
		steps: mentor.steps.map((kind) => say(`stepKind.${kind}`)),
		offer: inLanguage(mentor.offer, say.language),
		contact: contactOf(content, mentor, say),
		lastConfirmed: dateInWords(mentor.lastConfirmed, say.language),
		listedUntil: dateInWords(mentor.consent.until, say.language),
		isPaused: mentor.paused,
	};
}
