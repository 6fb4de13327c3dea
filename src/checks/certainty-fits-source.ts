import { readablePathways } from './readable-pathways.ts';
import type { ContentRule, Report } from './rule.ts';

/** `official` and the mark of the source must agree. */
export const certaintyFitsSource: ContentRule = {
	name: 'certainty-fits-source',
	why: 'The word "official" beside a number is a promise.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) => {
			const reports: Report[] = [];
			const { sources } = pathway.data;
			const lists = [
				...pathway.data.steps.flatMap((step, index) =>
					(['fee', 'duration', 'language', 'requirement', 'funding'] as const).flatMap((list) =>
						step[list].map((fact, order) => ({ fact, path: ['steps', index, list, order] })),
					),
				),
				...pathway.data.statistics.map((fact, index) => ({ fact, path: ['statistics', index] })),
			];
			for (const { fact, path } of lists) {
				if (fact.certainty === 'official' && !fact.source.some((id) => sources[id]?.official)) {
					reports.push({
						file: pathway.file,
						...pathway.locate([...path, 'certainty']),
						message:
							'This says "official", but none of its sources is marked official: true. Write certainty: reported, or name the official page.',
					});
				}
			}
			return reports;
		}),
};
