import { stepKindsThatCost } from '../schemas/vocabularies.ts';
import { readablePathways } from './readable-pathways.ts';
import type { ContentRule } from './rule.ts';

/** Where a step usually costs money or time, silence would be read as nothing. */
export const feeAndTimeSaid: ContentRule = {
	name: 'fee-and-time-said',
	why: 'A blank is read as "free" or "at once"; an unknown has to be said.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) =>
			pathway.data.steps.flatMap((step, index) =>
				stepKindsThatCost.includes(step.kind)
					? (['fee', 'duration'] as const)
							.filter((field) => step[field].length === 0)
							.map((field) => ({
								file: pathway.file,
								...pathway.locate(['steps', index, 'id']),
								message: `The step "${step.id}" (${step.kind}) has no \`${field}\`. If it was looked for and not found, write ${field}: [{ ${field === 'fee' ? 'per: application, ' : ''}certainty: not-published, source: the-page-you-looked-at }].`,
							}))
					: [],
			),
		),
};
