import { z } from 'astro/zod';
import { calendarDay, date, entry, httpsAddress, id, languageCode, localised, text } from './values.ts';
import { programmeFormats } from './vocabularies.ts';

/** Consent is asked for again at least twice a year: a mentor who does not answer disappears by themselves. */
const LONGEST_CONSENT_DAYS = 184;

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Anything that looks like an e-mail address or a telephone number. */
const privateAddress = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|00)?\d[\d ()/.-]{7,}\d/;

/** A volunteer who asked to be listed, by alias. Contact goes through a programme or a page that the mentor controls. */
export const Mentor = entry({
	/** The name shown; an alias unless the mentor wants otherwise. */
	alias: text,
	professions: z.array(id).min(1),
	/** Regions whose pathway the mentor knows. */
	regions: z.array(id).min(1),
	languages: z.array(languageCode).min(1),
	formats: z.array(z.enum(programmeFormats)).min(1),
	/** What the mentor can help with. */
	offer: localised,
	/** How to reach them: a programme of content/programmes, or an https page that the mentor controls. */
	contact: z.union([entry({ programme: id }), entry({ page: httpsAddress })]),
	/** Consent to be listed, at most six months long. */
	consent: entry({ given: date, until: calendarDay }).refine(
		({ given, until }) => given < until && days(given, until) <= LONGEST_CONSENT_DAYS,
		'Consent runs from `given` to `until` and at most six months. Ask the mentor again and write the new dates.',
	),
	/** When the mentor last said that all of this is still so. */
	lastConfirmed: date,
}).superRefine((mentor, context) => {
	for (const [field, words] of Object.entries({ alias: mentor.alias, ...mentor.offer })) {
		if (words !== undefined && privateAddress.test(words)) {
			context.addIssue({
				code: 'custom',
				path: field === 'alias' ? ['alias'] : ['offer', field],
				message: 'This looks like an e-mail address or a telephone number. Contact goes through a programme or an https page.',
			});
		}
	}
});

export type Mentor = z.output<typeof Mentor>;
