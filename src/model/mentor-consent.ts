import type { Mentor } from '../schemas/mentor.ts';
import { daysBetween } from './calendar.ts';

/** Renewal is asked for this many days before a consent ends, so that nobody disappears for want of a letter. */
const RENEWAL_NOTICE_DAYS = 30;

type Consent = Pick<Mentor, 'consent'>;

/** Whether an entry is shown on a day (YYYY-MM-DD): from the day consent was given to the last day of it. */
export const isListed = ({ consent }: Consent, today: string): boolean => consent.given <= today && today <= consent.until;

/** The mentors that are shown on a day. Whoever is past their consent is in no page, list, count or file of that build. */
export function listedMentors<Entry extends Consent>(mentors: ReadonlyMap<string, Entry>, today: string): Map<string, Entry> {
	return new Map([...mentors].filter(([, mentor]) => isListed(mentor, today)));
}

/** A consent that has ended or soon will. */
export interface Renewal {
	id: string;
	until: string;
	/** Days left; 0 on the last day, negative once the entry has disappeared. */
	daysLeft: number;
}

/** The consents to ask for again on a day: those that ended and those that end within a month; the soonest first. */
export function renewalsDue(mentors: ReadonlyMap<string, Consent>, today: string): Renewal[] {
	return [...mentors]
		.map(([id, { consent }]) => ({
			id,
			until: consent.until,
			daysLeft: daysBetween(today, consent.until),
		}))
		.filter(({ daysLeft }) => daysLeft <= RENEWAL_NOTICE_DAYS)
		.sort((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
}
