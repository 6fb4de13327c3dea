import type { PathwayFacts } from '../schemas/pathway-facts.ts';
import { type FeeTotal, feeTotal, minorUnits } from './money.ts';
import type { Say } from './interface-words.ts';
import { moneyInWords, weeksInWords } from './fact-words.ts';
import { type TimeTotal, timeTotal } from './time.ts';

/** What one route costs and how long it takes, for a reader of whom nothing is known. */
export interface RouteTotals {
	fees: FeeTotal;
	time: TimeTotal;
}

/** The totals of a route. */
export function guideTotals(facts: Pick<PathwayFacts, 'steps'>, route: string): RouteTotals {
	return { fees: feeTotal(facts.steps, route), time: timeTotal(facts.steps, route) };
}

/** The fees of a route in words, one line a currency; "at least" where a figure is missing. */
export function feesInWords({ sums, missing }: FeeTotal, say: Say): string[] {
	const incomplete = missing.length > 0;
	const lines = sums.flatMap(({ currency, min, max }) => {
		if (min === 0 && max === 0 && incomplete) return [];
		const units = minorUnits(currency);
		const value = moneyInWords({ min: min / units, max: max === undefined ? undefined : max / units }, currency, say);
		return [incomplete && max !== undefined ? say('guide.atLeast', { value }) : value];
	});
	if (lines.length > 0) return lines;
	return [incomplete ? say('guide.unknownTotal') : say('guide.noFees')];
}

/** The time of a route in words; "at least" where a figure is missing. */
export function timeTotalInWords(total: TimeTotal, say: Say): string {
	if (total.max === 0) return say('guide.unknownTotal');
	const value = weeksInWords(total, say);
	return total.incomplete ? say('guide.atLeast', { value }) : value;
}
