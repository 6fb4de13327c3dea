import type { PathwayFacts, Route } from '../schemas/pathway-facts.ts';
import { moneyInWords, weeksInWords } from './fact-words.ts';
import { type FeeTotal, feeTotal, minorUnits } from './money.ts';
import type { Range } from './range.ts';
import type { Say } from './say.ts';
import { holds, type Situation } from './situation.ts';
import { stepTime, type TimeTotal, timeTotal } from './time.ts';

/** What one route costs and how long it takes. */
export interface RouteTotals {
	fees: FeeTotal;
	time: TimeTotal;
}

/**
 * The reader of the general totals, of whom one thing is assumed: they trained outside the EU, the EEA and Switzerland, as
 * most refugee professionals did. ZZ is the code that ISO 3166 leaves for an unknown country.
 */
export const generalReader: Situation = { trainedIn: 'ZZ' };

/** The totals of a route for the general reader; of a route that is not open to them, for somebody of whom nothing is known. */
export function guideTotals(facts: Pick<PathwayFacts, 'steps' | 'routes'>, route: string): RouteTotals {
	const when = facts.routes.find(({ id }) => id === route)?.when;
	const situation = holds(when, generalReader) === false ? {} : generalReader;
	return { fees: feeTotal(facts.steps, route, situation), time: timeTotal(facts.steps, route, situation) };
}

/** The routes that the totals of a whole guide span: those open to the general reader, or all if none is. */
function routesInTotal({ routes }: Pick<PathwayFacts, 'routes'>): Route[] {
	const open = routes.filter(({ when }) => holds(when, generalReader) !== false);
	return open.length > 0 ? open : routes;
}

/** A total in words: what is sure, and in a second line the known part where figures are missing. */
export interface TotalInWords {
	total: string;
	known?: string;
}

/** "At least ..." the lower end where figures are missing. Without a lower end the whole is not known, and only a part can be said. */
function incompleteInWords(lowerEnd: string | undefined, range: string, say: Say): TotalInWords {
	const known = say('guide.knownPart', { value: range });
	if (lowerEnd === undefined) return { total: say('guide.unknownTotal'), known };
	const total = say('guide.atLeast', { value: lowerEnd });
	return lowerEnd === range ? { total } : { total, known };
}

/** The fees of a route in words, one line a currency. */
export function feesInWords({ sums, missing }: FeeTotal, say: Say): TotalInWords[] {
	const isIncomplete = missing.length > 0;
	const hasLowerEnd = sums.some(({ min }) => min > 0);
	const lines = sums.flatMap(({ currency, min, max }): TotalInWords[] => {
		if (max === 0 && (isIncomplete || sums.length > 1)) return [];
		const units = minorUnits(currency);
		const write = (range: Range) => moneyInWords(range, currency, say);
		const lower = min / units;
		const range = write({ min: lower, max: max / units });
		// A currency that only some pay in stands beside the sure sum as it is.
		if (!isIncomplete || (min === 0 && hasLowerEnd)) return [{ total: range }];
		return [incompleteInWords(min > 0 ? write({ min: lower, max: lower }) : undefined, range, say)];
	});
	if (lines.length > 0) return lines;
	return [{ total: isIncomplete ? say('guide.unknownTotal') : say('guide.noFees') }];
}

/** The time of a route in words. */
export function timeTotalInWords(total: TimeTotal, say: Say): TotalInWords {
	if (total.max === 0) return { total: say('guide.unknownTotal') };
	const range = weeksInWords(total, say);
	if (!total.incomplete) return { total: range };
	return incompleteInWords(total.min > 0.9 ? weeksInWords({ min: total.min, max: total.min }, say) : undefined, range, say);
}

/** The likely time over all routes of a guide: from the shortest to the longest. */
export function likelyTime(facts: Pick<PathwayFacts, 'steps' | 'routes'>): TimeTotal {
	const times = routesInTotal(facts).map(({ id }) => guideTotals(facts, id).time);
	const missing = new Set(times.flatMap((time) => time.missing));
	return {
		min: Math.min(...times.map(({ min }) => min)),
		max: Math.max(...times.map(({ max }) => max)),
		incomplete: missing.size > 0,
		missing: facts.steps.map(({ id }) => id).filter((id) => missing.has(id)),
	};
}

/** The fees over all routes of a guide, by currency: from the cheapest route to the dearest. */
export function likelyFees(facts: Pick<PathwayFacts, 'steps' | 'routes'>): FeeTotal {
	const totals = routesInTotal(facts).map(({ id }) => guideTotals(facts, id).fees);
	const currencies = [...new Set(totals.flatMap(({ sums }) => sums.map(({ currency }) => currency)))];
	const missing = new Set(totals.flatMap((total) => total.missing));
	return {
		sums: currencies.map((currency) => {
			const sums = totals.map((total) => total.sums.find((sum) => sum.currency === currency) ?? { min: 0, max: 0, incomplete: false });
			return {
				currency,
				min: Math.min(...sums.map(({ min }) => min)),
				max: Math.max(...sums.map(({ max }) => max)),
				incomplete: sums.some(({ incomplete }) => incomplete),
			};
		}),
		missing: facts.steps.map(({ id }) => id).filter((id) => missing.has(id)),
	};
}

/**
 * The likely time of a guide in words: what pages say of the whole way, from the shortest to the longest reading; where no
 * page says it, the sum of the steps.
 */
export function likelyTimeInWords(facts: Pick<PathwayFacts, 'steps' | 'routes' | 'wholeWay'>, say: Say): TotalInWords {
	const said = stepTime(facts.wholeWay);
	if (said.max === 0) return timeTotalInWords(likelyTime(facts), say);
	return timeTotalInWords({ ...said, missing: [] }, say);
}
