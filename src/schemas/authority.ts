import { z } from 'astro/zod';
import { Sources } from './source.ts';
import { entry, foreignWord, httpsAddress, id, localised, oneOrMoreIds, text } from './values.ts';
import { authorityRoles } from './vocabularies.ts';

/** One office of an authority that has several, such as one for each Land. */
const Office = entry({
	name: foreignWord,
	/** The area it serves, by its own name, as in "Berlin". */
	area: text,
	url: httpsAddress,
	source: oneOrMoreIds,
});

/** A body that decides, registers, examines, verifies, advises or pays. */
export const Authority = entry({
	/** Its own name in its own language. */
	name: foreignWord,
	/** The short form people use, as in GMC. */
	shortName: text.optional(),
	/** What it is called, or what it is, in the reader's language. */
	means: localised,
	/** What it does. */
	roles: z.array(z.enum(authorityRoles)).min(1),
	/** The region it serves; leave out if it serves several. */
	region: id.optional(),
	/** Its own front page for this matter. */
	url: httpsAddress,
	/** One or two sentences: what it decides, and what not. */
	what: localised,
	/** Its offices, if it is a kind of office and the reader must find their own. */
	offices: z.array(Office).default([]),
	source: oneOrMoreIds,
	sources: Sources,
});

export type Authority = z.output<typeof Authority>;
