import { z } from 'astro/zod';
import { Sources } from './source.ts';
import { entry, foreignWord, id, localised, oneOrMoreIds, statement } from './values.ts';
import { documentKinds } from './vocabularies.ts';

/** A rule of one place: which region, whose rule, what it says. */
const LocalRule = entry({
	/** The region it holds in; leave out if everywhere. */
	region: id.optional(),
	/** The profession it holds for; leave out if for all. */
	profession: id.optional(),
	text: localised,
	source: oneOrMoreIds,
});

/** A kind of paper that authorities ask for: what it is, how to get it, what if it is lost. */
export const Document = entry({
	/** Its general name. */
	name: localised,
	kind: z.enum(documentKinds),
	/** What host countries call it. */
	localNames: z.array(entry({ ...foreignWord.shape, region: id.optional() })).default([]),
	/** What it shows and why it is asked for. */
	what: statement,
	/** Who issues it. */
	issuedBy: z.array(statement).default([]),
	/** How to get it, in the order of doing. */
	howToGet: z.array(LocalRule).default([]),
	/** What is accepted in its place when it is lost or cannot be had. */
	ifLost: z.array(LocalRule).default([]),
	/** How long it counts. */
	validity: z.array(LocalRule).default([]),
	/** Rules on translation and certification. */
	translation: z.array(LocalRule).default([]),
	/** When asking for it can put the reader or their family at risk. */
	safety: z.array(statement).default([]),
	sources: Sources,
});

export type Document = z.output<typeof Document>;
