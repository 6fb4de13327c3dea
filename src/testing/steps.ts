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
