import { stepsBefore } from '../model/step-order.ts';
import { readablePathways } from './readable-pathways.ts';
import type { ContentRule, Report } from './rule.ts';

/** Steps stand in an order in which they can be done, and a paper is needed only where it can be had. */
export const papersAndOrder: ContentRule = {
	name: 'papers-and-order',
	why: 'The paper clock counts from the step that yields a paper to the step that needs it.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) => {
			const { steps, papers } = pathway.data;
			const position = new Map(steps.map(({ id }, index) => [id, index]));
			const report = (path: PropertyKey[], message: string): Report => ({ file: pathway.file, ...pathway.locate(path), message });
			return [
				...steps.flatMap((step, index) =>
					step.requires.flatMap((needed, order) =>
						(position.get(needed) ?? -1) > index
							? [report(['steps', index, 'requires', order], `"${step.id}" stands before "${needed}", which it requires. Move it below.`)]
							: needed === step.id
								? [report(['steps', index, 'requires', order], `"${step.id}" requires itself. Take it out.`)]
								: [],
					),
				),
				...steps.flatMap((step, index) =>
					step.gives.flatMap((given, order) =>
						given.neededAt.flatMap((at, place) =>
							at === step.id || stepsBefore(steps, step.id).has(at)
								? [
										report(
											['steps', index, 'gives', order, 'neededAt', place],
											`"${given.document}" comes from "${step.id}", so it cannot be needed at "${at}", which is done before. Name later steps.`,
										),
									]
								: [],
						),
					),
				),
				...papers.flatMap((paper, index) =>
					paper.neededAt.flatMap((at, place) =>
						position.has(at) && !steps[position.get(at) ?? 0]?.documents.includes(paper.document)
							? [
									report(
										['papers', index, 'neededAt', place],
										`"${paper.document}" is needed at "${at}", but is not among the \`documents\` of that step. Add it there.`,
									),
								]
							: [],
					),
				),
			];
		}),
};
