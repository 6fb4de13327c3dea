import { z } from 'astro/zod';
import { Fee } from './fact.ts';
import { Sources } from './source.ts';
import { calendarDay, date, entry, httpsAddress, id, languageCode, localised, oneOrMoreIds, text } from './values.ts';
import { programmeFormats, programmeKinds, programmeStates, statuses } from './vocabularies.ts';

/** An organisation's offer: mentoring, bridging, advice, loans, grants. */
export const Programme = entry({
	/** The programme's own name. */
	name: text,
	/** The organisation that runs it. */
	organisation: text,
	url: httpsAddress,
	kinds: z.array(z.enum(programmeKinds)).min(1),
	/** Regions it serves; leave out if anywhere. */
	regions: z.array(id).default([]),
	/** Professions it serves; leave out if all. */
	professions: z.array(id).default([]),
	/** Languages help is given in. */
	languages: z.array(languageCode).default([]),
	formats: z.array(z.enum(programmeFormats)).default([]),
	/** Status asked for; leave out if open to all. */
	statuses: z.array(z.enum(statuses)).default([]),
	/** What it offers. */
	offer: localised,
	/** Who may join, in words. */
	whoMayJoin: localised.optional(),
	fee: z.array(Fee).default([]),
	/** How to apply. */
	howToApply: localised.optional(),
	/** What mentors are asked for and given. */
	mentorsSide: localised.optional(),
	/** Help with childcare or travel. */
	childcareAndTravel: localised.optional(),
	/** Whether it was seen to be running, and when last. */
	state: z.enum(programmeStates),
	lastSeen: date,
	/** The next closing day, if one is known. */
	deadline: calendarDay.optional(),
	source: oneOrMoreIds,
	sources: Sources,
});

export type Programme = z.output<typeof Programme>;
