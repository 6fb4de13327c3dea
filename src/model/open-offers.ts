import type { Plan } from './plan.ts';
import type { PlanFacts, PlanFunding } from './plan-facts.ts';
import { type Answer, holds, type Situation } from './situation.ts';
import { isOffered } from './way.ts';

/** Money that a reader can ask for on their way. */
export interface OpenOffer {
	/** The step or the provision where it is asked for. */
	at: string;
	kind: 'step' | 'provision';
	offer: PlanFunding;
	/** `undefined` where the reader's answer is needed and not known. */
	applies: Answer;
}

/** What the offers of one reader are made from. */
interface OffersInput {
	facts: PlanFacts;
	situation: Situation;
	plan: Pick<Plan, 'steps'>;
	/** The day of the reader, YYYY-MM-DD. */
	today: string;
}

/** The offers of money on the reader's way that are not closed to them and not past, as the guide orders them: steps still ahead, then provisions. */
export function openOffers({ facts, situation, plan, today }: OffersInput): OpenOffer[] {
	const ahead = new Set(plan.steps.filter(({ state }) => state !== 'done').map(({ id }) => id));
	const places = [
		...facts.steps.filter(({ id }) => ahead.has(id)).map((step) => ({ ...step, kind: 'step' as const })),
		...facts.provisions
			.filter(({ when }) => holds(when, situation) !== false)
			.map((provision) => ({ ...provision, kind: 'provision' as const })),
	];
	return places.flatMap(({ id, kind, when, funding }) =>
		funding
			.filter((offer) => isOffered(offer, situation, today))
			.map((offer): OpenOffer => {
				const both = [holds(when, situation), holds(offer.when, situation)];
				return { at: id, kind, offer, applies: both.includes(undefined) ? undefined : true };
			}),
	);
}
