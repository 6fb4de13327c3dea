import { z } from 'astro/zod';
import { countryOrGroup, entry } from './values.ts';
import { languageLevels, paperStates, statuses } from './vocabularies.ts';

const years = z.number().nonnegative();

/** What must hold for a condition: every field that is written must hold. */
export interface Condition {
	trainedIn?: string[] | undefined;
	papers?: (typeof paperStates)[number][] | undefined;
	status?: (typeof statuses)[number][] | undefined;
	languageLevel?: (typeof languageLevels)[number][] | undefined;
	yearsSincePractice?: { min?: number | undefined; max?: number | undefined } | undefined;
	all?: Condition[] | undefined;
	any?: Condition[] | undefined;
	not?: Condition | undefined;
}

/** For whom something applies, as in `{ trainedIn: [eea, CH] }` or `{ not: { trainedIn: [eea] } }`. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
	entry({
		/** Country codes or groups (eu, eea, nordic). */
		trainedIn: z.array(countryOrGroup).min(1).optional(),
		/** Which papers are still there: complete, some, none. */
		papers: z.array(z.enum(paperStates)).min(1).optional(),
		/** Status in the host country. */
		status: z.array(z.enum(statuses)).min(1).optional(),
		/** Level in the host language now. */
		languageLevel: z.array(z.enum(languageLevels)).min(1).optional(),
		/** Years since the reader last practised, from min up to max. */
		yearsSincePractice: entry({ min: years.optional(), max: years.optional() }).optional(),
		/** All of these hold. */
		all: z.array(Condition).min(1).optional(),
		/** At least one of these holds. */
		any: z.array(Condition).min(1).optional(),
		/** This does not hold. */
		not: Condition.optional(),
	}).refine((condition) => Object.keys(condition).length > 0, 'Write at least one condition, or take `when` out.'),
) as z.ZodType<Condition>;
