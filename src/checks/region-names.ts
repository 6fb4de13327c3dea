import type { ContentRule } from './rule.ts';

/** The first part of an address is read as a language where it is one. */
export const regionIsNoLanguage: ContentRule = {
	name: 'region-names',
	why: 'An address that begins with the code of a language leads into that language.',
	check: (library) =>
		[...library.data.regions.values()]
			.filter(({ id }) => /^[a-z]{2,3}$/.test(id))
			.map(({ id, file }) => ({
				file,
				line: 1,
				column: 1,
				message: `The region "${id}" has a name as short as a language code. Write the name out, as in united-kingdom.`,
			})),
};
