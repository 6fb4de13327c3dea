import { z } from 'astro/zod';
import { Funding } from './fact.ts';
import { Condition } from './situation.ts';
import { Sources } from './source.ts';
import { country, currency, date, entry, httpsAddress, id, languageCode, localised, oneOrMoreIds, period, text } from './values.ts';
import { regionTopics, reviewStatuses } from './vocabularies.ts';

/** region.yaml: a country, or a part of one that licenses by itself. Its words stand in en.mdx beside it. */
export const Region = entry({
	name: localised,
	/** What people type to find it: other names, other spellings, other letters (ar-Latn). By language; never shown. */
	typed: z.record(languageCode, z.array(text).min(1)).default({}),
	/** ISO 3166-1, as in CA for Ontario. */
	country,
	/** Its official languages that procedures are held in. */
	languages: z.array(languageCode).min(1),
	currency,
	topics: z.array(entry({ id: z.enum(regionTopics), source: oneOrMoreIds })).min(1),
	/** Where free advice is to be had. Its words stand in `<Advice id="...">`. */
	advice: z.array(entry({ id, url: httpsAddress, languages: z.array(languageCode).default([]), source: oneOrMoreIds })),
	/** Money for newcomers that is not bound to one profession. Its words stand in `<Provision id="...">`. */
	provisions: z.array(entry({ id, when: Condition.optional(), funding: z.array(Funding).default([]), source: oneOrMoreIds })).default([]),
	sources: Sources,
	review: entry({ checked: date, every: period, status: z.enum(reviewStatuses) }),
});

export type Region = z.output<typeof Region>;
