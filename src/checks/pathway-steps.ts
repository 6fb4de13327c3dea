import type { Entry, Library } from '../reading/library.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import type { PathwayFacts, Step } from '../schemas/pathway-facts.ts';
import { stepKindsThatCost } from '../schemas/vocabularies.ts';
import type { ContentRule, Report } from './rule.ts';

type Pathway = Entry<PathwayFacts> & { data: PathwayFacts };

/** The pathways whose facts fit the schema. */
export const readablePathways = (library: Library): Pathway[] =>
	[...library.data.pathways.values()].filter((entry): entry is Pathway => entry.data !== undefined);

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

/** Ids are unique in each list of a guide. */
export const uniqueIds: ContentRule = {
	name: 'unique-ids',
	why: "Readers' progress, anchors and words hang on the id: two of one name lose one of the two.",
	check: (library) =>
		[...readablePathways(library), ...library.data.regions.values()].flatMap((entry) =>
			Object.entries(entry.data ?? {}).flatMap(([list, items]) => {
				if (!Array.isArray(items)) return [];
				const ids = items.map((item: { id?: unknown }) => (typeof item === 'object' && item !== null ? item.id : undefined));
				return ids.flatMap((id, index) =>
					typeof id === 'string' && ids.indexOf(id) < index
						? [
								{
									file: entry.file,
									...entry.locate([list, index, 'id']),
									message: `"${id}" stands twice under \`${list}\`. Give the second one a name of its own.`,
								},
							]
						: [],
				);
			}),
		),
};

/** The steps that wait for each other in a ring, in order, or nothing. */
export function findCycle(steps: readonly Pick<Step, 'id' | 'requires'>[]): string[] | undefined {
	const requires = new Map(steps.map((step) => [step.id, step.requires]));
	const finished = new Set<string>();
	const visit = (id: string, trail: string[]): string[] | undefined => {
		if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
		if (finished.has(id)) return undefined;
		for (const needed of requires.get(id) ?? []) {
			const cycle = visit(needed, [...trail, id]);
			if (cycle) return cycle;
		}
		finished.add(id);
		return undefined;
	};
	for (const { id } of steps) {
		const cycle = visit(id, []);
		if (cycle) return cycle;
	}
	return undefined;
}

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

/** All steps that must be done before a step, itself not among them. */
export function stepsBefore(steps: readonly Pick<Step, 'id' | 'requires'>[], id: string): Set<string> {
	const requires = new Map(steps.map((step) => [step.id, step.requires]));
	const before = new Set<string>();
	const open = [...(requires.get(id) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (before.has(next)) continue;
		before.add(next);
		open.push(...(requires.get(next) ?? []));
	}
	return before;
}

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
