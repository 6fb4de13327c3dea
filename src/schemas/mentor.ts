import { z } from 'astro/zod';
import { calendarDay, date, entry, httpsAddress, id, languageCode, localised, text } from './values.ts';
import { programmeFormats, stepKinds } from './vocabularies.ts';

/** Consent is asked for again at least twice a year: a mentor who does not answer disappears by themselves. */
const LONGEST_CONSENT_DAYS = 184;

/** More than a full working week besides work is no volunteer's promise. */
const MOST_HOURS_A_MONTH = 40;

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A volunteer who asked to be listed, by alias. Contact goes through a programme or a page that the mentor controls. */
export const Mentor = entry({
	/** The name shown; an alias unless the mentor wants otherwise. */
	alias: text.max(40, 'Write a short name, at most 40 letters.'),
	/** Professions they know: entries of content/professions, or a name of `otherProfessions`. */
	professions: z.array(id).min(1),
	/** Regions whose pathway the mentor knows. */
	regions: z.array(id).min(1),
	languages: z.array(languageCode).min(1),
	/** How they meet people: in-person, online, mixed, telephone. */
	formats: z.array(z.enum(programmeFormats)).min(1),
	/** Hours they can give in a month, in all. */
	hoursPerMonth: z
		.number({ error: 'Write the hours in a month as a number, as in 4.' })
		.int('Write whole hours.')
		.min(1, 'Write at least 1 hour a month.')
		.max(MOST_HOURS_A_MONTH, `Write at most ${MOST_HOURS_A_MONTH} hours a month.`),
	/** The kinds of step they can help with. */
	steps: z.array(z.enum(stepKinds)).min(1),
	/** What the mentor can help with, in their own words. */
	offer: localised,
	/** How to reach them: a programme of content/programmes, or an https page that the mentor controls. */
	contact: z.union([entry({ programme: id }), entry({ page: httpsAddress })], {
		error: 'Write `programme:` with an entry of content/programmes, or `page:` with an https page that the mentor controls.',
	}),
	/** Consent to be listed, at most six months long. */
	consent: entry({ given: date, until: calendarDay }).refine(
		({ given, until }) => given < until && days(given, until) <= LONGEST_CONSENT_DAYS,
		'Consent runs from `given` to `until` and at most six months. Ask the mentor again and write the new dates.',
	),
	/** When the mentor last said that all of this is still so. */
	lastConfirmed: date,
	/** `true` while the mentor takes nobody new. */
	paused: z.boolean().default(false),
}).refine(({ consent, lastConfirmed }) => lastConfirmed >= consent.given, {
	path: ['lastConfirmed'],
	error: '`lastConfirmed` lies before the consent was given. Consent confirms the entry: write that day or a later one.',
});

export type Mentor = z.output<typeof Mentor>;
