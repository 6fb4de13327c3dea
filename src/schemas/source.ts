import { z } from 'astro/zod';
import { asOf, date, entry, httpsAddress, id, languageCode, text } from './values.ts';
import { sourceReadings } from './vocabularies.ts';

/** A page that somebody looked at and that bears out a fact. */
export const Source = entry({
	/** The title of the page, in its own words. */
	title: text,
	/** Who publishes it, as in `General Medical Council`. */
	publisher: text,
	/** The https address of the page. */
	url: httpsAddress,
	/** The language of the page, as in `de`. */
	language: languageCode,
	/** `true` only for the page of the authority, ministry, court or law itself. */
	official: z.boolean({ error: 'Write true (a page of the authority, ministry or law itself) or false.' }),
	/** The date the page bears, if it bears one: a year, month or day. */
	published: asOf.optional(),
	/** The day on which somebody looked at the page. */
	checked: date,
	/** `copy` if the text was read in a copy (a law on another site) and the address is that of the official publication. */
	read: z.enum(sourceReadings).default('page'),
});

/** Sources of one file by name; facts refer to these names. */
export const Sources = z.record(id, Source);

export type Source = z.output<typeof Source>;
