import type { FollowedGuide } from '../../model/my-plan.ts';
import type { Say } from '../../model/say.ts';
import { h, toDom } from '../plan-view/nodes.ts';

/** Puts what a mentor can do at each open step into the view of a plan: the tips of the guide's own page, a static file of this site. */
export async function showTips(place: HTMLElement, { guide, plan }: FollowedGuide, say: Say): Promise<void> {
	const response = await fetch(guide.url);
	if (!response.ok) return;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const tips = plan.open.flatMap((id) => {
		const step = page.querySelector(`[data-step="${id}"]`);
		return [...(step?.querySelectorAll('.mentor') ?? [])].map((tip) => ({ id, tip }));
	});
	place.replaceChildren(
		...tips.map(({ id, tip }) => {
			for (const link of tip.querySelectorAll('a[href^="#"]')) link.setAttribute('href', guide.url + link.getAttribute('href'));
			tip.querySelector('summary')?.remove();
			const words = tip.closest('.prose');
			const title = say('myPlan.mentorTip', { title: guide.steps[id]?.title ?? id });
			const shown = toDom(h('details', { class: 'mentor', open: true }, h('summary', {}, title), h('div', { class: 'words' })));
			const body = shown.querySelector('.words');
			for (const name of ['lang', 'dir']) {
				const value = words?.getAttribute(name);
				if (value) body?.setAttribute(name, value);
			}
			body?.append(...[...tip.childNodes].map((node) => document.adoptNode(node)));
			return shown;
		}),
	);
}
