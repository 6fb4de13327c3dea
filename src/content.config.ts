import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { dataEntries, wordsEntries } from './loader.ts';

export const collections = {
	pathways: defineCollection({ loader: dataEntries('pathways') }),
	regions: defineCollection({ loader: dataEntries('regions') }),
	professions: defineCollection({ loader: dataEntries('professions') }),
	authorities: defineCollection({ loader: dataEntries('authorities') }),
	documents: defineCollection({ loader: dataEntries('documents') }),
	pages: defineCollection({ loader: dataEntries('pages') }),
	programmes: defineCollection({ loader: dataEntries('programmes') }),
	mentors: defineCollection({ loader: dataEntries('mentors') }),
	terms: defineCollection({ loader: dataEntries('terms') }),
	interface: defineCollection({ loader: dataEntries('interface') }),
	pathwaysWords: defineCollection({ loader: wordsEntries('pathways') }),
	regionsWords: defineCollection({ loader: wordsEntries('regions') }),
	pagesWords: defineCollection({ loader: wordsEntries('pages') }),
	// Starlight asks for this collection; every page here is a route of ours, so it stays empty.
	docs: defineCollection({ loader: { name: 'no-docs', load: async () => {} }, schema: docsSchema() }),
};
