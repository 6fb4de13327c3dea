import { findCycle } from '../model/step-order.ts';
import { readablePathways } from './readable-pathways.ts';
import type { ContentRule } from './rule.ts';

/** No steps wait for each other in a ring. */
export const noCycle: ContentRule = {
	name: 'no-cycle',
	why: 'Steps that wait for each other can never begin.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) => {
			const cycle = findCycle(pathway.data.steps);
			if (!cycle) return [];
			const index = pathway.data.steps.findIndex(({ id }) => id === cycle[0]);
			return [
				{
					file: pathway.file,
					...pathway.locate(['steps', index, 'requires']),
					message: `These steps wait for each other: ${cycle.join(' -> ')}. Take one of them out of \`requires\`.`,
				},
			];
		}),
};
