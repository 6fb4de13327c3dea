import { z } from 'astro/zod';
import { Sources } from './source.ts';
import { date, entry, id, oneOrMoreIds, period } from './values.ts';

/** page.yaml of a page in sections: its sections in order, and the pages that bear them out. Its words stand in en.mdx beside it. */
export const Page = entry({
	/** The sections; the words of each stand in `<Section id="...">`. */
	sections: z
		.array(
			entry({
				id,
				/** Pages that bear out the words; leave out for what is our own advice. */
				source: oneOrMoreIds.optional(),
			}),
		)
		.min(1),
	sources: Sources,
	/** When a page that stands on sources was last gone through, and how often it should be. */
	review: entry({ checked: date, every: period }).optional(),
}).refine(({ sources, review }) => review !== undefined || Object.keys(sources).length === 0, {
	path: ['review'],
	error: 'A page that stands on sources says when it was gone through. Write `review: { checked: 2026-11-22, every: P12M }`.',
});

export type Page = z.output<typeof Page>;
