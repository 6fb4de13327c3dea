import { findCycle, stepsBefore } from '../model/step-order.ts';
import { type Pathway, readablePathways } from './readable-pathways.ts';
import type { ContentRule, Report } from './rule.ts';

/** Money that pays only later costs cannot be asked for after them. */
function moneyAfterCost({ data, file, locate }: Pathway): Report[] {
	return data.steps.flatMap((step, index) => {
		const before = stepsBefore(data.steps, step.id);
		return step.funding.flatMap((funding, order) =>
			funding.before
				? funding.pays
						.filter((paid) => paid === step.id || before.has(paid))
						.map((paid) => ({
							file,
							...locate(['steps', index, 'funding', order, 'pays']),
							message: `This money pays only later costs, but "${paid}" comes before "${step.id}". Take it out of \`pays\`, or let the money be asked for earlier.`,
						}))
				: [],
		);
	});
}

/** No steps wait for each other in a ring. */
export const noCycle: ContentRule = {
	name: 'no-cycle',
	why: 'Steps that wait for each other can never begin.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) => {
			const cycle = findCycle(pathway.data.steps);
			if (!cycle) return moneyAfterCost(pathway);
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
