import { z } from 'astro/zod';
import { Condition } from './situation.ts';
import { amount, asOf, calendarDay, currency, endsInOrder, entry, id, languageCode, oneOrMoreIds, text } from './values.ts';
import {
	certainties,
	countings,
	durationParts,
	feeUnits,
	fundingKinds,
	languageLevels,
	requirementMeasures,
	requirementUnits,
	statisticMeasures,
	statisticUnits,
	timeUnits,
} from './vocabularies.ts';

const rangeOrder = { error: '`min` is greater than `max`. Write the smaller number as `min`.' };
const unpublished = {
	error: 'Write `min` and `max` (or one of them), or certainty: not-published if the figure was looked for and not found.',
};

/** Every fact says where it was read, which time it speaks of and how sure it is. */
const proof = {
	/** Name of a source of this file, or several: [one, two]. */
	source: oneOrMoreIds,
	/** The time the statement speaks of, if the page says one: 2024, 2024-05 or 2024-05-31. */
	asOf: asOf.optional(),
	/** official (the authority's own page), reported (another page), estimate, or not-published. */
	certainty: z.enum(certainties),
	/** Name of a note; its words stand under `notes:` in en.mdx. For what the number is for, or its limits. */
	note: id.optional(),
};

const isSaid = (fact: { certainty: string; min?: number | undefined; max?: number | undefined }) =>
	fact.certainty === 'not-published' ? fact.min === undefined && fact.max === undefined : fact.min !== undefined || fact.max !== undefined;

/** What must be paid. Both ends the same for a fixed price; 0 and 0 for free. */
export const Fee = entry({
	/** The least to pay, in main units of the currency (euros, not cents). */
	min: amount.optional(),
	/** The most to pay. */
	max: amount.optional(),
	/** ISO 4217, as in EUR. Needed unless the fee is not published. */
	currency: currency.optional(),
	/** What one payment is for. */
	per: z.enum(feeUnits),
	/** How it enters the total: always, one-of, sometimes, never. */
	counts: z.enum(countings).default('always'),
	/** For whom this fee holds, if not for all. */
	when: Condition.optional(),
	/** The routes it holds on, if not on all routes of its step. */
	routes: z.array(id).min(1).optional(),
	...proof,
})
	.refine(endsInOrder, rangeOrder)
	.refine(isSaid, unpublished)
	.refine((fee) => fee.certainty === 'not-published' || fee.currency !== undefined, 'A fee needs its `currency`, as in EUR.');

/** How long something takes. Only `max` is "up to", only `min` is "from". */
export const Duration = entry({
	min: z.number().nonnegative().optional(),
	max: z.number().positive().optional(),
	/** day, week, month or year. Needed unless the duration is not published. */
	unit: z.enum(timeUnits).optional(),
	/** Which part of the step this measures. */
	of: z.enum(durationParts).default('whole-step'),
	/** `true` if a law or rule sets this limit for the office or the course. */
	legal: z.boolean().default(false),
	/** How it enters the total: always, one-of, sometimes, never. */
	counts: z.enum(countings).default('always'),
	/** The routes it holds on, if not on all routes of its step. */
	routes: z.array(id).min(1).optional(),
	...proof,
})
	.refine(endsInOrder, rangeOrder)
	.refine(isSaid, unpublished)
	.refine(
		(time) => time.certainty === 'not-published' || time.unit !== undefined,
		'A duration needs its `unit`: day, week, month or year.',
	);

/** How long a paper or result counts. */
export const Validity = entry({
	/** How many units; leave out if unlimited. */
	value: z.number().positive().optional(),
	unit: z.enum(timeUnits).optional(),
	/** `true` if it never lapses. */
	unlimited: z.boolean().default(false),
	...proof,
}).refine(
	(validity) =>
		validity.certainty === 'not-published' || validity.unlimited !== (validity.value !== undefined && validity.unit !== undefined),
	'Write `value` and `unit` (value: 2, unit: year), or unlimited: true.',
);

/** A language level that is asked for. Several in a list are alternatives, each accepted. */
export const LanguageRequirement = entry({
	/** The language, as in de. */
	language: languageCode,
	/** The test or kind of certificate by its own name, as in "IELTS Academic". Leave out if any certificate of the level counts. */
	test: text.optional(),
	/** The level or total score in figures or letters, as in "B2" or "7.5". Leave out if the test has to be passed, no more. */
	level: z
		.string()
		.trim()
		.max(12, 'Write the level alone, as in B2 or 7.5. Scores of parts go under `parts`, words into a note.')
		.optional(),
	/** Scores asked for in each part of the test. */
	parts: entry({ listening: text.optional(), reading: text.optional(), writing: text.optional(), speaking: text.optional() }).optional(),
	/** The level of the European framework, if the authority names one. */
	framework: z.enum(languageLevels).optional(),
	...proof,
});

/** A number that the reader has to meet: attempts, hours of practice, length of an exam. */
export const Requirement = entry({
	/** What is counted. */
	measure: z.enum(requirementMeasures),
	min: z.number().nonnegative().optional(),
	max: z.number().nonnegative().optional(),
	unit: z.enum(requirementUnits),
	/** For `unit: currency`: ISO 4217. */
	currency: currency.optional(),
	...proof,
	note: id,
})
	.refine(endsInOrder, rangeOrder)
	.refine(isSaid, unpublished);

/** Money for the reader. */
export const Funding = entry({
	/** grant, loan, stipend, fee-waiver, fee-reduction or paid-course. */
	kind: z.enum(fundingKinds),
	min: amount.optional(),
	max: amount.optional(),
	currency: currency.optional(),
	/** Steps whose costs it can pay. */
	pays: z.array(id).default([]),
	/** `true` if it pays only costs that come after the application. */
	before: z.boolean().default(false),
	/** The last day to ask for it, if one is named: 2027-06-30. */
	until: calendarDay.optional(),
	/** For whom it is. */
	when: Condition.optional(),
	/** The entry of content/programmes that describes it: who gives it, to whom, how to ask. */
	programme: id.optional(),
	...proof,
	note: id,
})
	.refine(endsInOrder, rangeOrder)
	.refine((funding) => funding.currency !== undefined || (funding.min ?? funding.max) === undefined, 'An amount needs its `currency`.');

/** A figure about the pathway: how many apply, how many pass. */
export const Statistic = entry({
	measure: z.enum(statisticMeasures),
	/** The step it is about, if it is about one. */
	of: id.optional(),
	value: z.number().nonnegative(),
	/** count, percent (43 for 43 %), or a unit of time. */
	unit: z.enum(statisticUnits),
	...proof,
	note: id,
});

export type Fee = z.output<typeof Fee>;
export type Duration = z.output<typeof Duration>;
export type Validity = z.output<typeof Validity>;
export type LanguageRequirement = z.output<typeof LanguageRequirement>;
export type Requirement = z.output<typeof Requirement>;
export type Funding = z.output<typeof Funding>;
export type Statistic = z.output<typeof Statistic>;
