import { type FeeTotal, feeTotal } from './money.ts';
import type { PlanFunding } from './plan-facts.ts';
import { compare } from './prerequisites.ts';
import { type Answer, holds } from './situation.ts';
import { isOffered, type PlanInput, type Way } from './way.ts';

/** Money that is asked for before the cost. */
export interface MoneyFirst {
	/** The step or the provision where it is asked for. */
	at: string;
	kind: 'step' | 'provision';
	offer: PlanFunding;
	/** The steps still ahead that it can pay for. */
	pays: string[];
	applies: Answer;
	/** A step it pays for has begun, and it was not asked for. */
	isLate: boolean;
}

/** What is still to spend, and the part of it for which help can be asked. */
export interface PlanMoney {
	toSpend: FeeTotal;
	/** The part of it for which help can be asked, and the steps it is for. */
	fundable: FeeTotal & { steps: string[] };
}

/** The offers that have to be asked for before a cost that is still ahead. */
export function moneyFirstOf(way: Way, { facts, situation, today }: PlanInput): MoneyFirst[] {
	const offers = [
		...facts.steps.filter(({ id }) => way.isAhead(id)).map(({ id, funding, when }) => ({ id, funding, when, kind: 'step' as const })),
		...facts.provisions
			.filter(({ when }) => holds(when, situation) !== false)
			.map(({ id, funding, when }) => ({ id, funding, when, kind: 'provision' as const })),
	];
	return offers
		.flatMap(({ id, funding, when, kind }) =>
			funding
				.filter((offer) => offer.before && isOffered(offer, situation, today))
				.map((offer): MoneyFirst => {
					const both = [holds(when, situation), holds(offer.when, situation)];
					return {
						at: id,
						kind,
						offer,
						pays: offer.pays.filter(way.isAhead),
						applies: both.includes(undefined) ? undefined : true,
						isLate: offer.pays.some((step) => way.isOnWay(step) && ['doing', 'done'].includes(way.own(step).state ?? '')),
					};
				}),
		)
		.filter(({ pays }) => pays.length > 0)
		.sort(
			(a, b) =>
				compare(a.kind, b.kind) || compare(a.at, b.at) || compare(a.offer.kind, b.offer.kind) || compare(a.pays.join(), b.pays.join()),
		);
}

/** Adds up the fees of the steps still ahead. */
export function moneyOf(way: Way, { facts, situation, today }: PlanInput): PlanMoney {
	const route = way.route ?? '';
	const ahead = [...way.steps.values()].filter(({ id }) => way.isAhead(id)).sort((a, b) => compare(a.id, b.id));
	const offers = [
		...facts.steps.filter(({ id }) => way.isOnWay(id)),
		...facts.provisions.filter(({ when }) => holds(when, situation) !== false),
	]
		.flatMap(({ funding }) => funding)
		.filter((offer) => isOffered(offer, situation, today));
	const helped = ahead.filter((step) => step.fee.length > 0 && offers.some(({ pays }) => pays.includes(step.id)));
	const inOrder = (total: FeeTotal): FeeTotal => ({ ...total, sums: [...total.sums].sort((a, b) => compare(a.currency, b.currency)) });
	return {
		toSpend: inOrder(feeTotal(ahead, route, situation)),
		fundable: { ...inOrder(feeTotal(helped, route, situation)), steps: helped.map(({ id }) => id) },
	};
}
