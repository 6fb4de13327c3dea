import { calendarEntries, type FollowedGuide } from '../../model/my-plan.ts';
import { carriesPlan, type LinkRefusal, readFragment } from '../../model/plan-link.ts';
import { type Progress, withoutGuide } from '../../model/progress.ts';
import { mostCharacters, readProgress, writeProgress } from '../../model/progress-reading.ts';
import type { Say } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { localToday } from '../device/local-today.ts';
import { showTrouble } from '../device/trouble.ts';
import { loadGuide, loadWords } from '../own-plan/guides-on-device.ts';
import { h, toDom } from '../plan-view/nodes.ts';
import { confirming } from './confirming.ts';
import { loadFollowed } from './followed-guides.ts';
import { showTips } from './mentor-tips.ts';
import { emptyPlan, planPage } from './my-plan-view.ts';
import { saveFile } from './saving.ts';
import { offerTakeOver } from './take-over.ts';
import '../situation-form/situation-form.ts';

/** The page of the reader's plan over all guides; with a plan in the address, that plan, to read only. */
class MyPlan extends HTMLElement {
	#say!: Say;
	#followed: FollowedGuide[] = [];
	#titles = new Map<string, string>();
	/** A plan that came with the address: it is shown in place of the reader's own. */
	#theirs: Progress | undefined;
	#turn = 0;

	async connectedCallback() {
		try {
			this.#say = await loadWords('my-plan');
		} catch {
			this.#announce(this.dataset.failed ?? '');
			return;
		}
		this.querySelector<HTMLElement>('.keep')?.removeAttribute('hidden');
		this.addEventListener('click', ({ target }) => this.#clicked(target));
		this.querySelector<HTMLInputElement>('[type="file"]')?.addEventListener(
			'change',
			({ target }) => void this.#open(target as HTMLInputElement),
		);
		this.querySelector('.sharing')?.addEventListener('toggle', () => void this.#offerSharing(), { once: true });
		addEventListener('hashchange', () => void this.#arrive());
		deviceStore.addEventListener('change', () => void this.#show());
		await this.#arrive();
	}

	#part(name: string): HTMLElement {
		return this.querySelector<HTMLElement>(name) as HTMLElement;
	}

	#announce(sentence: string) {
		this.#part('.announcement').textContent = sentence;
	}

	#refuse(refusal: LinkRefusal) {
		this.#announce(this.#say(`refusal.${refusal}`));
	}

	#titleOf = (guide: string): string => this.#titles.get(guide) ?? guide;

	/** Loads the titles of guides, so that they can be named. */
	async #learnTitles(progress: Progress) {
		await Promise.all(
			Object.keys(progress.guides).map((id) =>
				loadGuide(id).then(
					({ title }) => this.#titles.set(id, title),
					() => undefined,
				),
			),
		);
	}

	/** Reads the plan that stands in the address, if one does. */
	async #arrive() {
		this.#theirs = undefined;
		this.#announce('');
		this.#part('.arriving').replaceChildren();
		if (carriesPlan(location.hash)) {
			const read = await readFragment(location.hash);
			if (read.progress === undefined) {
				this.#leaveAddress();
				this.#refuse(read.refusal);
			} else {
				this.#theirs = read.progress;
				await this.#learnTitles(read.progress);
				this.#showArrived(read.progress);
			}
		}
		await this.#show();
	}

	#leaveAddress() {
		history.replaceState(null, '', location.pathname + location.search);
	}

	#showArrived(progress: Progress) {
		const say = this.#say;
		const place = this.#part('.arriving');
		place.replaceChildren(
			toDom(
				h(
					'div',
					{ class: 'card' },
					h('p', {}, h('b', {}, say('share.arrived'))),
					h('p', {}, say('share.mentor')),
					h(
						'p',
						{ class: 'buttons' },
						h('button', { type: 'button', class: 'button take' }, say('share.takeOver')),
						' ',
						h('button', { type: 'button', class: 'quiet-button leave' }, say('share.close')),
					),
				),
			),
		);
		place.querySelector('.take')?.addEventListener('click', () => this.#takeOver(progress, () => this.#showArrived(progress)));
		place.querySelector('.leave')?.addEventListener('click', () => {
			this.#leaveAddress();
			void this.#arrive();
		});
	}

	#takeOver(progress: Progress, back: () => void) {
		offerTakeOver(this.#part('.arriving'), progress, this.#titleOf, this.#say, (taken) => {
			if (!taken) {
				back();
				return;
			}
			this.#leaveAddress();
			this.#theirs = undefined;
			void this.#show();
		});
	}

	/** Opens a file that the reader chose; shows what it would change before anything does. */
	async #open(field: HTMLInputElement) {
		const [file] = field.files ?? [];
		if (!file) return;
		this.#announce('');
		// A character takes up to four bytes; what is larger is not even read.
		const read = file.size > mostCharacters * 4 ? { refusal: 'too-large' as const } : readProgress(await file.text());
		field.value = '';
		if (read.progress === undefined) {
			this.#refuse(read.refusal);
			return;
		}
		await this.#learnTitles({ ...read.progress, guides: { ...deviceStore.progress.guides, ...read.progress.guides } });
		this.#announce(this.#say('share.arrivedFile'));
		this.#takeOver(read.progress, () => {
			this.#announce('');
			this.#part('.arriving').replaceChildren();
		});
	}

	async #offerSharing() {
		const { offerSharing } = await import('./sharing.ts');
		await this.#learnTitles(deviceStore.progress);
		offerSharing(this.#part('.sharing-body'), this.#titleOf, this.#say);
	}

	async #show() {
		const turn = ++this.#turn;
		const progress = this.#theirs ?? deviceStore.progress;
		const today = localToday();
		const { followed, gone } = await loadFollowed(progress, today);
		if (turn !== this.#turn) return;
		this.#followed = followed;
		for (const { guide } of followed) this.#titles.set(guide.id, guide.title);
		const say = this.#say;
		const isTheirs = this.#theirs !== undefined;
		const isEmpty = followed.length + gone.length === 0;
		this.#part('.plan-pages').replaceChildren(
			toDom(
				isEmpty && !isTheirs
					? emptyPlan(say, this.dataset.home ?? '')
					: planPage({ followed, gone, progress, say, today, root: this.dataset.root ?? '/', isTheirs }),
			),
		);
		for (const place of this.querySelectorAll<HTMLElement>('[data-tips]')) {
			const own = followed.find(({ guide }) => guide.id === place.dataset.tips);
			if (own) void showTips(place, own, say).catch(() => undefined);
		}
		const heading = document.querySelector('h1');
		if (heading) heading.textContent = say(isTheirs ? 'share.theirPlan' : 'myPlan.title');
		this.#part('.keep').hidden = isTheirs;
		this.#part('.situation-part').hidden = isTheirs || isEmpty;
		const levels = [...new Set(followed.map(({ guide }) => guide.hostLanguage))].sort().join(' ');
		const form = this.#part('waymark-situation');
		if (form.dataset.levels !== levels) form.dataset.levels = levels;
		showTrouble(this.querySelector('.trouble') as HTMLElement);
		this.#showSetAside();
		this.dataset.drawn = String(turn);
	}

	#showSetAside() {
		const say = this.#say;
		this.#part('.set-aside').replaceChildren(
			toDom(
				deviceStore.setAside.map(({ key }) =>
					h(
						'div',
						{ class: 'look-out-box' },
						h('p', {}, say('myPlan.setAside')),
						h('button', { type: 'button', class: 'quiet-button', 'data-do': 'save-aside', 'data-key': key }, say('myPlan.saveIt')),
						' ',
						h('button', { type: 'button', class: 'quiet-button', 'data-do': 'delete-aside', 'data-key': key }, say('myPlan.deleteIt')),
					),
				),
			),
		);
	}

	#clicked(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-do]') : null;
		if (!button) return;
		const { guide = '', key = '' } = button.dataset;
		const say = this.#say;
		const aside = deviceStore.setAside.find((entry) => entry.key === key);
		switch (button.dataset.do) {
			case 'take-out':
				confirming(button, say('myPlan.takeOutAsk'), say, () => deviceStore.change((progress) => withoutGuide(progress, guide)));
				break;
			case 'save':
				saveFile(`waymark-plan-${localToday()}.json`, 'application/json', writeProgress(deviceStore.progress));
				break;
			case 'calendar':
				void this.#saveCalendar();
				break;
			case 'print':
				print();
				break;
			case 'wipe':
				confirming(button, say('myPlan.wipeAsk'), say, () => {
					deviceStore.wipe();
					this.#announce(say('myPlan.wiped'));
				});
				break;
			case 'save-aside':
				if (aside) saveFile(`${aside.key}.txt`, 'text/plain', aside.text);
				break;
			case 'delete-aside':
				if (aside) confirming(button, say('myPlan.wipeAsk'), say, () => deviceStore.forget(aside));
				break;
		}
	}

	async #saveCalendar() {
		const say = this.#say;
		const entries = calendarEntries(this.#followed, {
			date: ({ guide, step, kind }) => say(`myPlan.${kind}Of`, { title: guide.steps[step]?.title ?? step }),
			expiry: ({ guide, document }) => say('myPlan.runsOut', { paper: guide.documents[document]?.name ?? document }),
			askBy: (title) => say('myPlan.askBy', { title }),
		});
		if (entries.length === 0) {
			this.#announce(say('myPlan.noCalendar'));
			return;
		}
		try {
			const { calendarFile } = await import('./calendar-file.ts');
			saveFile('waymark-plan.ics', 'text/calendar', calendarFile(entries, location.origin, new Date()));
		} catch {
			this.#announce(this.dataset.failed ?? '');
		}
	}
}

customElements.define('waymark-my-plan', MyPlan);
