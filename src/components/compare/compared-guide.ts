import type { GuideInComparison } from '../../model/guide-in-comparison.ts';
import type { GuideOnDevice } from '../../model/guide-on-device.ts';
import { generalReader } from '../../model/guide-totals.ts';
import { type OpenOffer, openOffers } from '../../model/open-offers.ts';
import { planFor } from '../../model/plan.ts';
import { type OwnSituation, ownValue, type Progress, situationIn } from '../../model/progress.ts';
import type { Say } from '../../model/say.ts';
import type { PlanSight } from '../plan-view/plan-sight.ts';

/** One guide beside others, for one reader. */
export interface ComparedGuide {
	sight: PlanSight;
	more: GuideInComparison;
	offers: OpenOffer[];
	own: OwnSituation;
}

/** The parts of a guide that a comparison loads. */
export type GuideParts = [GuideOnDevice, GuideInComparison];

/**
 * Reckons a guide for the reader of whom `progress` is kept. Of a reader who said nothing the general is assumed, of all guides
 * alike: else the columns would not speak of the same person.
 */
export function comparedGuide([guide, more]: GuideParts, progress: Progress, today: string, say: Say): ComparedGuide {
	const own = progress.situation;
	const situation = hasSaidNothing(own) ? generalReader : situationIn(own, guide.hostLanguage);
	const { facts } = guide;
	const plan = planFor({ facts, situation, progress: ownValue(progress.guides, guide.id), today });
	return {
		sight: { guide, plan, say, today, at: guide.url },
		more,
		offers: openOffers({ facts, situation, plan, today }),
		own,
	};
}

/** Whether the reader said nothing about themselves. */
export const hasSaidNothing = (own: OwnSituation): boolean => Object.keys(own).length === 0;
