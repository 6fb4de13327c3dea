import { type ComparedGuides, fewestCompared, readCompared, writeCompared } from '../../model/compared-guides.ts';
import { ownSituationInWords } from '../../model/own-situation-words.ts';
import type { Say } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { localToday } from '../device/local-today.ts';
import { showTrouble } from '../device/trouble.ts';
import { loadComparison, loadGuide, loadWords } from '../own-plan/guides-on-device.ts';
import { type Child, h, toDom } from '../plan-view/nodes.ts';
import { type ComparedGuide, comparedGuide, type GuideParts, hasSaidNothing } from './compared-guide.ts';
import { comparisonMessages } from './comparison-messages.ts';
import { comparisonTable } from './comparison-table.ts';
import { openParts, restoreParts } from './open-parts.ts';
import { putTopicWords } from './topic-words.ts';
import '../situation-form/situation-form.ts';

/** From here on guides stand side by side; compare.css has the same measure. */
const sideBySide = '(min-width: 64rem)';

const partsOf = (id: string): Promise<GuideParts> => Promise.all([loadGuide(id), loadComparison(id)]);

/** Compares the guides that the address names, for the reader of this device; whoever gets the address sees the same guides for themselves. */
class Comparison extends HTMLElement {
	#choice: ComparedGuides = { guides: [], unknown: [], tooMany: [] };
	#turn = 0;

	connectedCallback() {
		for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
		for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('change', () => this.choose());
		this.#part('.failed button').addEventListener('click', () => void this.draw());
		addEventListener('popstate', () => {
			this.readAddress();
			void this.draw();
		});
		// Text that is folded away on the screen has to stand on paper.
		addEventListener('beforeprint', () => {
			for (const part of this.#table.querySelectorAll<HTMLDetailsElement>('.topic, .topic details')) part.open = true;
		});
		this.readAddress();
		deviceStore.follow(() => {
			showTrouble(this.querySelector('.trouble') as HTMLElement);
			void this.draw();
		});
	}

	get #form(): HTMLFormElement {
		return this.#part('form') as HTMLFormElement;
	}

	get #table(): HTMLElement {
		return this.#part('.comparison-table');
	}

	get #selects(): HTMLSelectElement[] {
		return [...this.querySelectorAll<HTMLSelectElement>('select[name="guide"]')];
	}

	/** All guides by id, with their titles, as the page offers them. */
	get #titles(): Map<string, string> {
		const options = [...(this.#selects[0]?.options ?? [])].filter(({ value }) => value !== '');
		return new Map(options.map(({ value, text }) => [value, text]));
	}

	#part(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}

	/** Takes the choice from the address into the form. */
	readAddress() {
		this.#choice = readCompared(location.search, [...this.#titles.keys()]);
		this.#selects.forEach((select, index) => {
			select.value = this.#choice.guides[index] ?? '';
		});
		this.#keepInLinks();
	}

	/** Takes the choice from the form into the address. */
	choose() {
		const guides = [...new Set(this.#selects.map(({ value }) => value))].filter((value) => value !== '');
		this.#choice = { guides, unknown: [], tooMany: [] };
		history.replaceState(null, '', writeCompared(guides) || location.pathname);
		this.#keepInLinks();
		void this.draw();
	}

	/** A guide chosen once is not offered again, and the same page in another language keeps the choice. */
	#keepInLinks() {
		const { guides } = this.#choice;
		for (const select of this.#selects)
			for (const option of select.options) option.disabled = option.value !== select.value && guides.includes(option.value);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = writeCompared(guides);
	}

	/** Draws the table for the choice and the reader as they are now; a newer drawing overtakes an older one. */
	async draw() {
		const turn = ++this.#turn;
		const { guides: ids } = this.#choice;
		this.#table.setAttribute('aria-busy', 'true');
		try {
			const [say, parts] = await Promise.all([loadWords('compare'), Promise.all(ids.map(partsOf))]);
			if (turn !== this.#turn) return;
			const { progress } = deviceStore;
			const today = localToday();
			const guides = parts.map((part) => comparedGuide(part, progress, today, say));
			this.#askLevels(guides);
			this.#announce(
				'.messages',
				h(
					'div',
					{},
					comparisonMessages(this.#choice, this.#titles, say).map((words) => h('p', {}, words)),
				),
			);
			this.#show(guides.length >= fewestCompared ? guides : [], say);
			this.#part('.failed').hidden = true;
		} catch {
			if (turn === this.#turn) this.#part('.failed').hidden = false;
		}
		if (turn === this.#turn) this.#table.setAttribute('aria-busy', 'false');
	}

	#show(guides: ComparedGuide[], say: Say) {
		const isShown = guides.length > 0;
		this.#part('.nothing-yet').hidden = isShown;
		this.#part('.comparison').hidden = !isShown;
		this.#announce('.reckoned-for', isShown && this.#reckonedFor(guides, say));
		const before = openParts(this.#table);
		this.#table.replaceChildren(toDom(isShown && comparisonTable(guides, say)));
		putTopicWords(this.#table, guides);
		restoreParts(this.#table, before, matchMedia(sideBySide).matches);
	}

	/** For whom the figures are. */
	#reckonedFor(guides: ComparedGuide[], say: Say): Child {
		const { situation } = deviceStore.progress;
		if (hasSaidNothing(situation)) return say('compare.general');
		const languages = [...new Set(guides.map(({ sight }) => sight.guide.hostLanguage))];
		return [
			say('compare.reckonedFor'),
			ownSituationInWords(situation, languages, say).map(({ label, value }, index) => [
				index > 0 ? ' · ' : ' ',
				h('bdi', {}, `${say('fact.label', { label })} `, h('bdi', {}, value)),
			]),
		];
	}

	/** Asks the reader's level in the languages of the guides chosen. */
	#askLevels(guides: ComparedGuide[]) {
		const levels = [...new Set(guides.map(({ sight }) => sight.guide.hostLanguage))].join(' ');
		const form = this.#part('waymark-situation');
		if (form.dataset.levels !== levels) form.dataset.levels = levels;
	}

	/** Writes into a live region, and only what is new: what stands there already is not read out again. */
	#announce(selector: string, words: Child) {
		const region = this.#part(selector);
		const nodes = toDom(words);
		if (region.textContent !== nodes.textContent) region.replaceChildren(nodes);
	}
}

customElements.define('waymark-comparison', Comparison);
