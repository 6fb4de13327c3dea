import type { Duration, Fee, Funding, Validity } from '../schemas/fact.ts';
import type { PathwayFacts } from '../schemas/pathway-facts.ts';
import type { Condition } from '../schemas/situation.ts';
import type { ValidityMoment } from '../schemas/vocabularies.ts';

/** The part of each fact that a plan reckons with: no proof and no words, so that it travels light. */
export type PlanFee = Pick<Fee, 'min' | 'max' | 'currency' | 'counts' | 'when' | 'routes'>;
export type PlanDuration = Pick<Duration, 'min' | 'max' | 'unit' | 'of' | 'counts' | 'routes'>;
export type PlanFunding = Pick<Funding, 'kind' | 'min' | 'max' | 'currency' | 'pays' | 'before' | 'until' | 'when'>;

/** A paper with its clock. */
export interface PlanPaper {
	document: string;
	validFor?: (Pick<Validity, 'value' | 'unit'> & { unlimited?: boolean | undefined }) | undefined;
	neededAt: string[];
	neededUntil: ValidityMoment;
}

/** One step, as a plan sees it. */
export interface PlanStep {
	id: string;
	when?: Condition | undefined;
	routes?: string[] | undefined;
	optional: boolean;
	requires: string[];
	documents: string[];
	fee: PlanFee[];
	duration: PlanDuration[];
	funding: PlanFunding[];
	gives: PlanPaper[];
}

/** All of a pathway that a plan reckons with. The facts of a pathway are such, with more beside. */
export interface PlanFacts {
	routes: { id: string; when?: Condition | undefined }[];
	steps: PlanStep[];
	papers: PlanPaper[];
	provisions: { id: string; when?: Condition | undefined; funding: PlanFunding[] }[];
}

/** The facts of a pathway without what a plan does not read. */
export function planFacts(facts: PathwayFacts): PlanFacts {
	const paper = ({ document, validFor, neededAt, neededUntil }: PlanPaper): PlanPaper => ({
		document,
		...(validFor && { validFor: { value: validFor.value, unit: validFor.unit, unlimited: validFor.unlimited } }),
		neededAt,
		neededUntil,
	});
	const funding = ({ kind, min, max, currency, pays, before, until, when }: PlanFunding): PlanFunding => ({
		kind,
		min,
		max,
		currency,
		pays,
		before,
		until,
		when,
	});
	return {
		routes: facts.routes.map(({ id, when }) => ({ id, when })),
		steps: facts.steps.map((step) => ({
			id: step.id,
			when: step.when,
			routes: step.routes,
			optional: step.optional,
			requires: step.requires,
			documents: step.documents,
			fee: step.fee.map(({ min, max, currency, counts, when, routes }) => ({ min, max, currency, counts, when, routes })),
			duration: step.duration.map(({ min, max, unit, of, counts, routes }) => ({ min, max, unit, of, counts, routes })),
			funding: step.funding.map(funding),
			gives: step.gives.map(paper),
		})),
		papers: facts.papers.map(paper),
		provisions: facts.provisions
			.map(({ id, when, funding: offers }) => ({ id, when, funding: offers.map(funding) }))
			.filter(({ funding: offers }) => offers.length > 0),
	};
}
