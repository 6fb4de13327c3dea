import type { PathwayFacts, Step } from '../schemas/pathway-facts.ts';

/** The programmes whose money may pay for a step and is asked for elsewhere: at another step or as a provision. Each once, in the order of the guide. */
export function payingProgrammes(
	{ steps, provisions }: Pick<PathwayFacts, 'steps' | 'provisions'>,
	step: Pick<Step, 'id' | 'funding'>,
): string[] {
	const askedForHere = new Set(step.funding.map(({ programme }) => programme));
	const paying = [...steps, ...provisions]
		.flatMap(({ funding }) => funding)
		.flatMap(({ pays, programme }) => (programme !== undefined && pays.includes(step.id) ? [programme] : []));
	return [...new Set(paying)].filter((programme) => !askedForHere.has(programme));
}
