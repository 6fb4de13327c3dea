import type { Counting } from '../schemas/vocabularies.ts';

/** A range of an amount or a time. */
export interface Range {
	min: number;
	max: number;
}

/** A sum that may lack figures: then its ends are those of the known part, and the whole is "at least" that. */
export interface Sum extends Range {
	/** Whether something that belongs to the sum has no figure, or no upper end. */
	incomplete: boolean;
}

export const nothing: Sum = { min: 0, max: 0, incomplete: false };

/** Two sums together. */
export function plus(a: Sum, b: Sum): Sum {
	return { min: a.min + b.min, max: a.max + b.max, incomplete: a.incomplete || b.incomplete };
}

/** A sum that is due only for some: it cannot raise the lower end. */
export function perhaps(sum: Sum): Sum {
	return { ...sum, min: 0 };
}

/** One figure of a fact, in the smallest unit, with how it counts. No `min` and no `max`: it is not published. */
export interface Figure {
	min?: number | undefined;
	max?: number | undefined;
	counts: Counting;
}

const isSaid = ({ min, max }: Figure) => min !== undefined || max !== undefined;

/** One figure as a sum. "From 100" is known up to 100 and open beyond; what is not published is open from nothing. */
function partOf(figure: Figure): Sum {
	const min = figure.min ?? 0;
	return { min, max: figure.max ?? min, incomplete: figure.max === undefined };
}

/**
 * Adds the figures of one step. `always` is added; `one-of` are readings of one thing and give the span from the least
 * to the most; `sometimes` raises only the upper end; `never` is left out. A figure that is not published, or has no upper
 * end, makes the sum incomplete and is never taken as nothing.
 */
export function sumOf(figures: readonly Figure[]): Sum {
	const choices = figures.filter(({ counts }) => counts === 'one-of');
	const sum = figures
		.filter(({ counts }) => counts === 'always' || counts === 'sometimes')
		.map((figure) => (figure.counts === 'sometimes' ? perhaps(partOf(figure)) : partOf(figure)))
		.reduce(plus, nothing);
	if (choices.length === 0) return sum;
	const readings = (choices.some(isSaid) ? choices.filter(isSaid) : choices).map(partOf);
	return plus(sum, {
		min: Math.min(...readings.map(({ min }) => min)),
		max: Math.max(...readings.map(({ max }) => max)),
		incomplete: choices.map(partOf).some(({ incomplete }) => incomplete),
	});
}
