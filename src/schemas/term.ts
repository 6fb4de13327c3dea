import { z } from 'astro/zod';
import { Sources } from './source.ts';
import { entry, id, languageCode, localised, oneOrMoreIds, text } from './values.ts';

/** A word of a host country, kept as it is and explained. */
export const Term = entry({
	/** The word as the authority writes it. */
	term: text,
	/** Its language, as in de. */
	language: languageCode,
	/** Regions where the reader meets it. */
	regions: z.array(id).min(1),
	/** What it means, in one or two plain sentences. */
	meaning: localised,
	/** What it is easily taken for and is not. */
	notToConfuse: localised.optional(),
	source: oneOrMoreIds,
	sources: Sources,
});

export type Term = z.output<typeof Term>;
