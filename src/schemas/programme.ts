import { z } from 'astro/zod';
import { Sources } from './source.ts';
import {
	amount,
	asOf,
	calendarDay,
	country,
	currency,
	endsInOrder,
	entry,
	foreignWord,
	httpsAddress,
	id,
	languageCode,
	localised,
	oneOrMoreIds,
	text,
} from './values.ts';
import {
	accessHelps,
	feeUnits,
	fundingKinds,
	programmeCosts,
	programmeFormats,
	programmeKinds,
	programmeStates,
	statuses,
} from './vocabularies.ts';

const rangeOrder = { error: '`min` is greater than `max`. Write the smaller number as `min`.' };

/** An amount of money, if a page names one. */
const amounts = { min: amount.optional(), max: amount.optional(), currency: currency.optional() };
type Amounts = { min?: number | undefined; max?: number | undefined; currency?: string | undefined };
const hasAmount = ({ min, max }: Amounts) => min !== undefined || max !== undefined;
const hasCurrency = (money: Amounts) => !hasAmount(money) || money.currency !== undefined;

/** What taking part costs. */
const Cost = entry({
	/** free, paid, or not-published (looked for and not found). */
	is: z.enum(programmeCosts),
	...amounts,
	/** What one payment is for: course, month, year ... */
	per: z.enum(feeUnits).optional(),
	/** Conditions of the price, in words without amounts. */
	words: localised.optional(),
	asOf: asOf.optional(),
	source: oneOrMoreIds,
})
	.refine(endsInOrder, rangeOrder)
	.refine((cost) => cost.is === 'paid' || !hasAmount(cost), 'Only a price that is `paid` has an amount.')
	.refine(hasCurrency, 'An amount needs its `currency`, as in EUR.');

/** Money that the programme gives, lends or saves. */
const Money = entry({
	/** grant, loan, stipend, fee-waiver, fee-reduction, exam-fee-help, paid-course or expenses. */
	kind: z.enum(fundingKinds),
	...amounts,
	/** `true` if it pays only costs that come after the application. */
	before: z.boolean().default(false),
	/** The last day to ask for it, if one is named: 2027-06-30. */
	until: calendarDay.optional(),
	/** What it pays and on which conditions, in words without amounts. */
	words: localised,
	asOf: asOf.optional(),
	source: oneOrMoreIds,
})
	.refine(endsInOrder, rangeOrder)
	.refine(hasCurrency, 'An amount needs its `currency`, as in EUR.');

/**
 * An organisation's offer: mentoring, courses, advice, loans, grants. In its sources `official: true` also marks the pages of the
 * organisation that runs it.
 */
export const Programme = entry({
	/** The programme's own name, in its own language. */
	name: foreignWord,
	/** The organisation that runs it. */
	organisation: text,
	/** Its own page; the best page about it if it has none. */
	url: httpsAddress,
	/** What it offers: mentoring, advice, bridging-course, language-course, placement, peer-group, document-help, funding. */
	kinds: z.array(z.enum(programmeKinds)).min(1),
	/** Professions it serves: entries of content/professions, or a name of `otherProfessions`. Leave out if all. */
	professions: z.array(id).default([]),
	/** Regions of this site that it serves. */
	regions: z.array(id).default([]),
	/** Other countries that it serves, as in AT. Leave out both if it serves people anywhere. */
	countries: z.array(country).default([]),
	/** The part of the region it serves, if not all of it: "London". */
	area: localised.optional(),
	/** Languages that help is given in, where a page says so. */
	languages: z.array(languageCode).default([]),
	/** How people meet: in-person, online, mixed, telephone. Leave out if no page says. */
	formats: z.array(z.enum(programmeFormats)).default([]),
	/** Only these may join. Leave out if the status does not matter, or if no page says. */
	statuses: z.array(z.enum(statuses)).default([]),
	/** What it offers, in one to three sentences. */
	offer: localised,
	/** Who may join. */
	whoMayJoin: localised.optional(),
	cost: Cost,
	/** How to apply. */
	howToApply: localised.optional(),
	/** The page where one applies. */
	applyUrl: httpsAddress.optional(),
	/** What mentors are asked for and given. */
	mentorsSide: localised.optional(),
	/** The page for people who want to become mentors. */
	mentorsUrl: httpsAddress.optional(),
	/** Help with childcare or travel. */
	access: entry({ helps: z.array(z.enum(accessHelps)).min(1), words: localised, source: oneOrMoreIds }).optional(),
	/** Money that it gives, lends or saves. */
	money: z.array(Money).default([]),
	/** active, unclear (no recent sign of life), paused. */
	state: z.enum(programmeStates),
	/** The newest time for which a page shows it running. Leave out if no page bears a date. */
	lastSeen: asOf.optional(),
	/** The next closing day, if one is known. */
	deadline: calendarDay.optional(),
	/** Pages that bear out the words of this file. */
	source: oneOrMoreIds,
	sources: Sources,
}).refine((programme) => programme.kinds.includes('funding') === programme.money.length > 0, {
	path: ['kinds'],
	error: 'Money belongs under `money`, and then `funding` stands among the kinds: write both or none.',
});

export type Programme = z.output<typeof Programme>;
