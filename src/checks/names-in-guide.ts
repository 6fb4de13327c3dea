import { didYouMean, listed } from '../schemas/nearest.ts';
import { type Pathway, readablePathways } from './readable-pathways.ts';
import type { ContentRule, Report } from './rule.ts';

/** Reports every name in a list of names that is not among the known ones. */
function unknownNames(
	pathway: Pathway,
	what: string,
	names: readonly string[],
	known: readonly string[],
	path: readonly PropertyKey[],
): Report[] {
	return names.flatMap((name, index) =>
		known.includes(name)
			? []
			: [
					{
						file: pathway.file,
						...pathway.locate([...path, index]),
						message: `There is no ${what} "${name}" in this guide. ${didYouMean(name, known)}It has: ${listed(known)}.`,
					},
				],
	);
}

/** Every step, route and list of steps named inside a guide exists in it. */
export const namesInGuide: ContentRule = {
	name: 'names-in-guide',
	why: 'A step that waits for a step that does not exist can never be opened.',
	check: (library) =>
		readablePathways(library).flatMap((pathway) => {
			const { steps, routes, papers, provisions, statistics } = pathway.data;
			const stepIds = steps.map(({ id }) => id);
			const routeIds = routes.map(({ id }) => id);
			const ofStep = (names: readonly string[], path: PropertyKey[]) => unknownNames(pathway, 'step', names, stepIds, path);
			return [
				...steps.flatMap((step, index) => [
					...ofStep(step.requires, ['steps', index, 'requires']),
					...unknownNames(pathway, 'route', step.routes ?? [], routeIds, ['steps', index, 'routes']),
					...(['fee', 'duration'] as const).flatMap((list) =>
						step[list].flatMap((fact, order) =>
							unknownNames(pathway, 'route', fact.routes ?? [], routeIds, ['steps', index, list, order, 'routes']),
						),
					),
					...step.gives.flatMap((given, order) => ofStep(given.neededAt, ['steps', index, 'gives', order, 'neededAt'])),
					...step.funding.flatMap((funding, order) => ofStep(funding.pays, ['steps', index, 'funding', order, 'pays'])),
				]),
				...papers.flatMap((paper, index) => ofStep(paper.neededAt, ['papers', index, 'neededAt'])),
				...provisions.flatMap((provision, index) =>
					provision.funding.flatMap((funding, order) => ofStep(funding.pays, ['provisions', index, 'funding', order, 'pays'])),
				),
				...statistics.flatMap(({ of }, index) =>
					of === undefined || stepIds.includes(of)
						? []
						: [
								{
									file: pathway.file,
									...pathway.locate(['statistics', index, 'of']),
									message: `There is no step "${of}" in this guide. ${didYouMean(of, stepIds)}Steps: ${listed(stepIds)}.`,
								},
							],
				),
			];
		}),
};
