import type { PlanFunding, PlanStep } from './plan-facts.ts';
import { stepsBefore } from './step-order.ts';

/**
 * For each step, the steps that come before it: those it requires, and, money first, those where money is asked for that pays
 * only costs which come later. An offer that is not open asks for nothing, and none may make steps wait for each other.
 */
export function prerequisites(
	steps: readonly Pick<PlanStep, 'id' | 'requires' | 'funding'>[],
	isOpen: (funding: PlanFunding, step: string) => boolean = () => true,
): Map<string, string[]> {
	const before = new Map(steps.map(({ id, requires }) => [id, [...requires]]));
	const asGraph = () => [...before].map(([id, requires]) => ({ id, requires }));
	const moneyFirst = steps
		.flatMap((step) =>
			step.funding
				.filter((funding) => funding.before && isOpen(funding, step.id))
				.flatMap(({ pays }) => pays.map((paid) => ({ asked: step.id, paid }))),
		)
		.sort((a, b) => compare(a.asked, b.asked) || compare(a.paid, b.paid));
	for (const { asked, paid } of moneyFirst) {
		const own = before.get(paid);
		if (!own || asked === paid || own.includes(asked) || stepsBefore(asGraph(), asked).has(paid)) continue;
		own.push(asked);
	}
	return before;
}

/** Orders ids by their letters, the same in every language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
