import { planFragment } from '../../model/plan-link.ts';
import { forSharing } from '../../model/progress-changes.ts';
import type { Say } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { h, toDom } from '../plan-view/nodes.ts';
import { contentsInWords, type TitleOf } from './progress-summary.ts';

/** Lets the reader hand their plan on: what is in it comes first, the link and the code are made when they say so. */
export function offerSharing(place: HTMLElement, titleOf: TitleOf, say: Say): void {
	place.replaceChildren(
		toDom([
			h('p', { class: 'small' }, say('share.lead')),
			h('label', { class: 'choice' }, h('input', { type: 'checkbox', name: 'notes' }), ' ', say('share.notes')),
			h('label', { class: 'choice' }, h('input', { type: 'checkbox', name: 'situation' }), ' ', say('share.situation')),
			h('h3', {}, say('share.inIt')),
			h('div', { class: 'contents-of-link', 'aria-live': 'polite' }),
			h('p', {}, h('button', { type: 'button', class: 'button make' }, say('share.make'))),
			h('div', { class: 'made' }),
		]),
	);
	const isChosen = (name: string) => place.querySelector<HTMLInputElement>(`[name="${name}"]`)?.checked ?? false;
	const shared = () => forSharing(deviceStore.progress, { notes: isChosen('notes'), situation: isChosen('situation') });
	const show = () => {
		const progress = shared();
		const isNothing = Object.keys(progress.guides).length + Object.keys(progress.situation).length === 0;
		place
			.querySelector('.contents-of-link')
			?.replaceChildren(toDom(isNothing ? h('p', {}, say('share.nothing')) : contentsInWords(progress, titleOf, say)));
		const make = place.querySelector<HTMLButtonElement>('.make');
		if (make) make.disabled = isNothing;
		place.querySelector('.made')?.replaceChildren();
	};
	place.addEventListener('change', show);
	deviceStore.addEventListener('change', show);
	place.querySelector('.make')?.addEventListener('click', async () => {
		const link = new URL(location.pathname, location.origin);
		link.hash = await planFragment(shared());
		const made = place.querySelector<HTMLElement>('.made');
		if (made) await showLink(made, link.href, say);
	});
	show();
}

async function showLink(place: HTMLElement, link: string, say: Say): Promise<void> {
	place.replaceChildren(
		toDom([
			h('label', {}, say('share.link'), h('input', { type: 'text', readonly: true, value: link, dir: 'ltr' })),
			h(
				'p',
				{ class: 'buttons' },
				h('button', { type: 'button', class: 'quiet-button copy' }, say('share.copy')),
				'share' in navigator && [' ', h('button', { type: 'button', class: 'quiet-button send' }, say('share.send'))],
			),
			h('p', { class: 'small', role: 'status' }),
			h('div', { class: 'code-place' }),
		]),
	);
	const field = place.querySelector('input');
	const status = place.querySelector('[role="status"]');
	place.querySelector('.copy')?.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(link);
			if (status) status.textContent = say('share.copied');
		} catch {
			field?.select();
			if (status) status.textContent = say('share.notCopied');
		}
	});
	place.querySelector('.send')?.addEventListener('click', () => void navigator.share({ url: link }).catch(() => undefined));
	field?.focus();
	field?.select();
	const code = place.querySelector('.code-place');
	try {
		const { qrCode } = await import('./qr-code.ts');
		const drawn = qrCode(link, say('share.code'));
		code?.replaceChildren(toDom(drawn === undefined ? h('p', {}, say('share.codeTooLong')) : [h('p', {}, say('share.code')), drawn]));
	} catch {
		code?.replaceChildren(toDom(h('p', {}, say('share.noCode'))));
	}
}
