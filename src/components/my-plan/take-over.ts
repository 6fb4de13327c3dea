import { noProgress, type Progress } from '../../model/progress.ts';
import { changesBetween, combined } from '../../model/progress-changes.ts';
import type { Say } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { h, toDom } from '../plan-view/nodes.ts';
import { changesInWords, type TitleOf } from './progress-summary.ts';

/** Whether nothing is kept on this device yet. */
const isEmpty = ({ situation, guides }: Progress) => Object.keys(situation).length === 0 && Object.keys(guides).length === 0;

/**
 * Shows what would change on this device if a plan that came in were kept, and changes it only when the reader says so.
 * Afterwards it can be undone. `close` is called when they leave it.
 */
export function offerTakeOver(place: HTMLElement, incoming: Progress, titleOf: TitleOf, say: Say, close: (taken: boolean) => void): void {
	const mine = deviceStore.progress;
	const after = (way: string) => (way === 'replace' ? incoming : combined(deviceStore.progress, incoming));
	const ways = isEmpty(mine) ? ['replace'] : ['together', 'replace'];
	place.replaceChildren(
		toDom(
			h(
				'form',
				{ class: 'card take-over' },
				h('h2', { tabindex: -1 }, say('share.how')),
				ways.length > 1 &&
					h(
						'fieldset',
						{},
						h('legend', { class: 'visually-hidden' }, say('share.how')),
						ways.map((way, index) =>
							h(
								'label',
								{ class: 'choice' },
								h('input', { type: 'radio', name: 'way', value: way, checked: index === 0 }),
								' ',
								say(`share.${way}`),
							),
						),
					),
				h('h3', {}, say('share.changes')),
				h('div', { class: 'changes', 'aria-live': 'polite' }),
				h(
					'p',
					{ class: 'buttons' },
					h('button', { type: 'submit', class: 'button' }, say('share.doIt')),
					' ',
					h('button', { type: 'button', class: 'quiet-button' }, say('share.cancel')),
				),
			),
		),
	);
	const form = place.querySelector('form');
	const way = () => form?.querySelector<HTMLInputElement>('[name="way"]:checked')?.value ?? ways[0] ?? 'replace';
	const show = () => {
		const next = after(way());
		form?.querySelector('.changes')?.replaceChildren(toDom(changesInWords(changesBetween(deviceStore.progress, next), next, titleOf, say)));
	};
	show();
	form?.addEventListener('change', show);
	form?.querySelector('[type="button"]')?.addEventListener('click', () => close(false));
	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		const before = deviceStore.progress;
		const next = after(way());
		deviceStore.change(() => next);
		place.replaceChildren(
			toDom(
				h(
					'p',
					{ class: 'aside', role: 'status' },
					say('share.done'),
					' ',
					h('button', { type: 'button', class: 'quiet-button' }, say('share.undo')),
				),
			),
		);
		place.querySelector('button')?.addEventListener('click', () => {
			deviceStore.change(() => before ?? noProgress);
			place.replaceChildren(toDom(h('p', { class: 'aside', role: 'status' }, say('share.undone'))));
		});
		close(true);
	});
	form?.querySelector<HTMLElement>('h2')?.focus();
}
