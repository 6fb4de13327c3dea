import { type GuideProgress, stepProgress } from '../../model/progress.ts';
import { type Answer, holds, type Situation } from '../../model/situation.ts';
import type { Condition } from '../../schemas/situation.ts';

/** Why a part of a page is not in the reader's way. */
export type WhyAside = 'situation' | 'route' | 'reader';

/** Whether the condition of a part holds for the reader; of a part without one, nothing. */
export const answerFor = ({ dataset }: HTMLElement, situation: Situation): Answer =>
	dataset.when ? holds(JSON.parse(dataset.when) as Condition, situation) : undefined;

/** Why a part is not in the reader's way, if it is not. What they have begun or done is always in their way. */
export function whyAside({ dataset }: HTMLElement, answer: Answer, own: GuideProgress | undefined): WhyAside | undefined {
	const { state } = stepProgress(own, dataset.step ?? '');
	if (state === 'not-for-me') return 'reader';
	if (state !== undefined) return undefined;
	if (answer === false) return 'situation';
	const { routes } = dataset;
	return own?.route !== undefined && routes !== undefined && !routes.split(' ').includes(own.route) ? 'route' : undefined;
}
