import { type FollowedGuide, followedGuide } from '../../model/my-plan.ts';
import type { Progress } from '../../model/progress.ts';
import { loadGuide } from '../own-plan/guides-on-device.ts';

/** Loads the guides of some progress and plans each; those that cannot be loaded are named. */
export async function loadFollowed(progress: Progress, today: string): Promise<{ followed: FollowedGuide[]; gone: string[] }> {
	const ids = Object.keys(progress.guides).sort();
	const guides = await Promise.all(ids.map((id) => loadGuide(id).catch(() => undefined)));
	return {
		followed: guides.flatMap((guide, index) => {
			const own = progress.guides[ids[index] ?? ''];
			return guide === undefined || own === undefined ? [] : [followedGuide(guide, own, progress, today)];
		}),
		gone: ids.filter((_, index) => guides[index] === undefined),
	};
}
