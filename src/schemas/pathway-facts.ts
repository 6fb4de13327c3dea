import { z } from 'astro/zod';
import { Duration, Fee, Funding, LanguageRequirement, Requirement, Statistic, Validity } from './fact.ts';
import { Condition } from './situation.ts';
import { Sources } from './source.ts';
import { date, entry, foreignWord, id, oneOrMoreIds, period } from './values.ts';
import { guideTopics, reviewStatuses, stepKinds, validityMoments } from './vocabularies.ts';

/** A paper with a clock: how long it counts and at which steps it must still count. */
const ClockedPaper = {
	/** An entry of content/documents. */
	document: id,
	/** How long it counts from its date. */
	validFor: Validity.optional(),
	/** Steps at which it must still count. */
	neededAt: z.array(id).default([]),
	/** `handed-in`: it must count when those steps begin. `decided`: it must count until they end. */
	neededUntil: z.enum(validityMoments).default('handed-in'),
};

/** One of several ways to the same licence. Its name and its words stand in `<Route id="...">`. */
export const Route = entry({
	id,
	/** For whom this route is open; leave out if for all. */
	when: Condition.optional(),
	source: oneOrMoreIds,
});

/** One thing the reader does. Its title and its words stand in `<Step id="...">`. */
export const Step = entry({
	/** Never changed once published: readers' progress hangs on it. */
	id,
	kind: z.enum(stepKinds),
	/** Who carries it out: an entry of content/authorities. */
	authority: id.optional(),
	/** The routes that it is part of; leave out if of all. */
	routes: z.array(id).min(1).optional(),
	/** For whom it applies; leave out if for all. */
	when: Condition.optional(),
	/** `true` if nobody has to do it: it may help, or replace something. */
	optional: z.boolean().default(false),
	/** Steps that must be done before. Of steps on different routes only those of the reader's route count. */
	requires: z.array(id).default([]),
	/** Papers to bring: entries of content/documents. */
	documents: z.array(id).default([]),
	/** What it costs; leave out only if there is nothing to pay. */
	fee: z.array(Fee).default([]),
	/** How long it takes. */
	duration: z.array(Duration).default([]),
	/** Language levels asked for; several are alternatives. */
	language: z.array(LanguageRequirement).default([]),
	/** Other numbers to meet. */
	requirement: z.array(Requirement).default([]),
	/** Money that is asked for at this step. */
	funding: z.array(Funding).default([]),
	/** Papers or results that this step yields. */
	gives: z.array(entry(ClockedPaper)).default([]),
	/** Pages that bear out the words of the step. */
	source: oneOrMoreIds,
});

/** Something beside the steps with words of its own: a provision, an obstacle. */
const Item = { id, source: oneOrMoreIds };

/** facts.yaml of a pathway: everything that is the same in every language. */
export const PathwayFacts = entry({
	/** The titles that only licensed people may use, in the host language. */
	protectedTitles: z.array(foreignWord).min(1),
	/** The competent authority: an entry of content/authorities. */
	authority: id,
	/** How long the whole way takes, where a page says so; several readings are `counts: one-of`. */
	wholeWay: z.array(Duration).default([]),
	routes: z.array(Route).min(1),
	steps: z.array(Step).min(1),
	/** Papers from elsewhere that lapse, such as a police certificate. */
	papers: z.array(entry({ ...ClockedPaper, validFor: Validity })).default([]),
	/** General parts: who-this-covers, missing-papers, work-on-the-way ... */
	topics: z.array(entry({ ...Item, id: z.enum(guideTopics) })),
	/** Help that refugees can ask for: money, advice, exceptions. */
	provisions: z.array(entry({ ...Item, when: Condition.optional(), funding: z.array(Funding).default([]) })).default([]),
	/** Other careers that the training opens. */
	alternatives: z.array(entry({ ...Item, profession: id.optional() })).default([]),
	/** What often goes wrong. */
	obstacles: z.array(entry(Item)).default([]),
	statistics: z.array(Statistic).default([]),
	sources: Sources,
	/** When the whole guide was last gone through, how often it should be, and by whom it was confirmed. */
	review: entry({ checked: date, every: period, status: z.enum(reviewStatuses) }),
});

export type Route = z.output<typeof Route>;
export type Step = z.output<typeof Step>;
export type PathwayFacts = z.output<typeof PathwayFacts>;
