import { parse } from 'yaml';

/** What somebody types, and the guide they look for: its profession, and its region if they name one. */
export interface SearchQuery {
	query: string;
	profession: string;
	region: string | undefined;
}

/** The queries of one language, from the text of their file. */
export const queriesOf = (text: string): SearchQuery[] =>
	(parse(text) as { query: string; expect: [string, string?] }[]).map(({ query, expect: [profession, region] }) => ({
		query,
		profession,
		region,
	}));
