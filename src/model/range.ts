import type { Counting } from '../schemas/vocabularies.ts';

/** A range of an amount or a time. Without `max` it has no known end. */
export interface Range {
	min: number;
	max: number | undefined;
}

/** A sum that may lack figures: then it is only "at least". */
export interface Sum extends Range {
	/** Whether something that belongs to the sum has no figure. */
	incomplete: boolean;
}

export const nothing: Sum = { min: 0, max: 0, incomplete: false };

const add = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);

/** Two sums together. */
export function plus(a: Sum, b: Sum): Sum {
	return { min: a.min + b.min, max: add(a.max, b.max), incomplete: a.incomplete || b.incomplete };
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

const isKnown = (figure: Figure) => figure.min !== undefined || figure.max !== undefined;

/**
 * Adds the figures of one step. `always` is added; `one-of` are readings of one thing and give the span from the least
 * to the most; `sometimes` raises only the upper end; `never` is left out. A figure that is not published makes the sum
 * incomplete and is never taken as nothing; an open end leaves the sum without an end.
 */
export function sumOf(figures: readonly Figure[]): Sum {
	let sum = nothing;
	const spanned: Sum[] = [];
	for (const figure of figures) {
		if (figure.counts === 'never') continue;
		const open = figure.max === undefined;
		const part: Sum = isKnown(figure)
			? { min: figure.min ?? 0, max: figure.max, incomplete: open }
			: { min: 0, max: figure.counts === 'sometimes' ? 0 : undefined, incomplete: true };
		if (figure.counts === 'one-of') spanned.push(part);
		else sum = plus(sum, figure.counts === 'sometimes' ? perhaps(part) : part);
	}
	if (spanned.length === 0) return sum;
	const said = spanned.filter((part) => part.max !== undefined || part.min > 0);
	const readings = said.length > 0 ? said : spanned;
	return plus(sum, {
		min: Math.min(...readings.map(({ min }) => min)),
		max: readings.some(({ max }) => max === undefined) ? undefined : Math.max(...readings.map(({ max }) => max ?? 0)),
		incomplete: spanned.some(({ incomplete }) => incomplete),
	});
}
