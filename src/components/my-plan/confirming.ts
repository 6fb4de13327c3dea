import type { Say } from '../../model/say.ts';
import { h, toDom } from '../plan-view/nodes.ts';

/** Asks once more beside a button before something is lost; does it only at the second "yes". */
export function confirming(button: HTMLButtonElement, question: string, say: Say, act: () => void): void {
	const known = button.parentElement?.querySelector('.confirming');
	if (known) {
		known.remove();
		return;
	}
	button.insertAdjacentElement('afterend', document.createElement('div'));
	const place = button.nextElementSibling;
	place?.replaceWith(
		toDom(
			h(
				'div',
				{ class: 'confirming look-out-box', role: 'group' },
				h('p', {}, question),
				h('button', { type: 'button', class: 'button' }, say('myPlan.sure')),
				' ',
				h('button', { type: 'button', class: 'quiet-button' }, say('myPlan.keepIt')),
			),
		),
	);
	const asked = button.parentElement?.querySelector('.confirming');
	const [yes, no] = asked?.querySelectorAll('button') ?? [];
	const close = () => {
		asked?.remove();
		button.focus();
	};
	yes?.addEventListener('click', () => {
		close();
		act();
	});
	no?.addEventListener('click', close);
	asked?.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && close());
	no?.focus();
}
