import type { PlanFee, PlanStep } from './plan-facts.ts';
import { nothing, perhaps, plus, type Sum, sumOf } from './range.ts';
import { appliesTo, holds, type Situation } from './situation.ts';

/** The number of minor units in one main unit of a currency: `'EUR' => 100`, `'JPY' => 1`. From Intl (ISO 4217). */
export function minorUnits(currency: string): number {
	const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
	return 10 ** digits;
}

/** An amount in minor units: `(99.5, 'EUR') => 9950`. */
export const inMinorUnits = (amount: number, currency: string): number => Math.round(amount * minorUnits(currency));

/** The money of one currency, in minor units. */
export interface MoneySum extends Sum {
	currency: string;
}

/** All that a way costs: by currency, and the steps whose figure nobody publishes. */
export interface FeeTotal {
	sums: MoneySum[];
	/** Ids of steps that lack a figure, in the order of the guide. */
	missing: string[];
}

type StepFees = Pick<PlanStep, 'id' | 'fee' | 'when' | 'routes' | 'optional'>;

/** The fees of one step by currency. Fees that hold only for some readers (`when`) count as their own condition says. */
function feesOfStep(step: StepFees, route: string, situation: Situation): { sums: MoneySum[]; lacks: boolean } {
	const due = step.fee.filter((fee) => fee.counts !== 'never' && isOnRoute(fee, route) && holds(fee.when, situation) !== false);
	const figureOf = (fee: PlanFee) => {
		const perhapsDue = fee.counts === 'always' && holds(fee.when, situation) === undefined;
		const minor = (amount?: number) =>
			amount === undefined || fee.currency === undefined ? undefined : inMinorUnits(amount, fee.currency);
		return { min: minor(fee.min), max: minor(fee.max), counts: perhapsDue ? ('sometimes' as const) : fee.counts };
	};
	const currencies = [...new Set(due.flatMap(({ currency }) => currency ?? []))];
	const choices = new Set(due.filter(({ counts }) => counts === 'one-of').flatMap(({ currency }) => currency ?? []));
	const sums = currencies.map((currency) => {
		const own = due.filter((fee) => fee.currency === currency);
		const always = sumOf(own.filter(({ counts }) => counts !== 'one-of').map(figureOf));
		const choice = sumOf(own.filter(({ counts }) => counts === 'one-of').map(figureOf));
		// Tests priced in different currencies are alternatives: whoever pays one does not pay the other.
		return { currency, ...plus(always, choices.size > 1 ? perhaps(choice) : choice) };
	});
	return { sums, lacks: sumOf(due.map(figureOf)).incomplete };
}

/** Whether a step or a fact lies on a route; one without routes lies on all. */
export const isOnRoute = ({ routes }: { routes?: readonly string[] | undefined }, route: string): boolean =>
	routes === undefined || routes.includes(route);

/**
 * What a route costs in all, by currency in minor units. A step that applies only to some raises the upper end alone.
 * Steps without a published figure are named in `missing`; their sum is then incomplete.
 */
export function feeTotal(steps: readonly StepFees[], route: string, situation: Situation = {}): FeeTotal {
	const totals = new Map<string, Sum>();
	const missing: string[] = [];
	for (const step of steps) {
		const applies = appliesTo(step, situation);
		if (!isOnRoute(step, route) || applies === false) continue;
		const { sums, lacks } = feesOfStep(step, route, situation);
		if (lacks) missing.push(step.id);
		for (const { currency, ...sum } of sums) {
			totals.set(currency, plus(totals.get(currency) ?? nothing, applies ? sum : perhaps(sum)));
		}
	}
	return { sums: [...totals].map(([currency, sum]) => ({ currency, ...sum })), missing };
}
