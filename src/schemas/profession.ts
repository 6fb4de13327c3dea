import { z } from 'astro/zod';
import { Sources } from './source.ts';
import { entry, id, languageCode, localised, text } from './values.ts';

/** A profession, its names in many languages and its codes. */
export const Profession = entry({
	/** The name as a heading, as in "Doctor". */
	name: localised,
	/** The name inside a sentence: I am a ... */
	inSentence: localised,
	/** Words that people search with, by language. Any language, also those the site is not served in. */
	synonyms: z.record(languageCode, z.array(text).min(1)),
	/** What people type to find it: other spellings, misspellings, other letters (ar-Latn). By language; never shown. */
	typed: z.record(languageCode, z.array(text).min(1)).default({}),
	/** Unit group of ISCO-08: four digits. */
	isco08: z.string().regex(/^\d{4}$/, 'Write the four digits of the unit group in ISCO-08 in quotes, as in "2221".'),
	/** Code of the occupation in ESCO, as in "2221.1". */
	esco: z
		.string()
		.regex(/^\d{4}(\.\d+)+$/, 'Write the ESCO code in quotes, as in "2221.1".')
		.optional(),
	source: id,
	sources: Sources,
});

export type Profession = z.output<typeof Profession>;
