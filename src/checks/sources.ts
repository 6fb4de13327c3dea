import type { DataCollection, Entry } from '../reading/library.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import { eachField } from './each-field.ts';
import type { ContentRule, Report } from './rule.ts';

/** Names of sources must stand under `sources` of the same file, and every source must be used. */
export const sourcesInUse: ContentRule = {
	name: 'sources',
	why: 'A fact without its page cannot be checked; a page that bears out nothing misleads.',
	check(library) {
		const reports: Report[] = [];
		for (const collection of Object.keys(library.data) as DataCollection[]) {
			for (const { data, file, locate } of library.data[collection].values() as Iterable<Entry<{ sources?: Record<string, unknown> }>>) {
				if (!data?.sources) continue;
				const known = Object.keys(data.sources);
				const used = new Set<string>();
				eachField({ ...data, sources: undefined }, (key, value, path) => {
					if (key !== 'source') return;
					for (const id of [value].flat() as string[]) {
						used.add(id);
						if (!known.includes(id)) {
							reports.push({
								file,
								...locate(path),
								message: `There is no source "${id}" in this file. ${didYouMean(id, known)}Sources here: ${listed(known)}. Use one of these, or add it under \`sources:\`.`,
							});
						}
					}
				});
				for (const id of known.filter((source) => !used.has(source))) {
					reports.push({
						file,
						...locate(['sources', id], 'name'),
						message: `The source "${id}" is used by no fact. Name it at the fact that it bears out, or take it out.`,
					});
				}
			}
		}
		return reports;
	},
};
