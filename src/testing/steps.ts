import type { PlanFacts } from '../model/plan-facts.ts';
import { Step } from '../schemas/pathway-facts.ts';

type StepInput = Partial<(typeof Step)['_zod']['input']> & { id: string };

/** A step that is right in every point, with what the test is about put in. */
export function aStep(step: StepInput): Step {
	return Step.parse({ kind: 'evidence', source: 'law', ...step });
}

/** A published fee in euros, for everybody. */
export const euros = (min: number, max = min, counts: 'always' | 'one-of' | 'sometimes' | 'never' = 'always') =>
	({ min, max, currency: 'EUR', per: 'application', counts, source: 'law', certainty: 'official' }) as const;

/** A fee that was looked for and not found. */
export const unpublishedFee = { per: 'application', source: 'law', certainty: 'not-published' } as const;

/** A published duration in weeks. */
export const weeks = (min: number, max = min) => ({ min, max, unit: 'week', source: 'law', certainty: 'official' }) as const;

/** A validity of some days. */
export const days = (value: number) => ({ value, unit: 'day', source: 'law', certainty: 'official' }) as const;

/** Facts for a plan: steps on one route that is open to all, with what the test is about put in. */
export function planFactsOf(steps: StepInput[], more: Partial<Omit<PlanFacts, 'steps'>> = {}): PlanFacts {
	return { routes: [{ id: 'way' }], papers: [], provisions: [], ...more, steps: steps.map(aStep) };
}

/** Money that pays only what comes after it was asked for. */
export const grantFor = (...pays: string[]) =>
	({ kind: 'grant', pays, before: true, source: 'law', certainty: 'official', note: 'grant' }) as const;
