import { dateInWords } from '../../model/fact-words.ts';
import { countInWords } from '../../model/formats.ts';
import { ownValue, situationIn } from '../../model/progress.ts';
import { deviceStore } from '../device/device-store.ts';
import { localToday } from '../device/local-today.ts';
import { fetchSheet, putBeside, takeAway } from './second-language.ts';
import { type EntryWords, fillIn, writeOn } from './sheet-entries.ts';
import { leaveOut } from './sheet-selection.ts';

/** Makes the sheet of a guide the reader's own, and puts a second language beside the first. Without script it is the whole guide. */
class SheetOfGuide extends HTMLElement {
	#words: Record<string, string> = {};
	#showsAll = false;
	#turn = 0;

	connectedCallback() {
		this.#words = JSON.parse(this.dataset.words ?? '{}');
		this.querySelector('.print')?.addEventListener('click', () => print());
		this.querySelector('.show-all')?.addEventListener('click', () => {
			this.#showsAll = !this.#showsAll;
			this.#show();
		});
		const controls = this.querySelector<HTMLElement>('.sheet-controls');
		if (controls) controls.hidden = false;
		addEventListener('beforeprint', () => this.#date());
		this.#date();
		deviceStore.follow(() => this.#show());
		this.#offerSecond();
	}

	get #sheet(): HTMLElement {
		return this.querySelector('.sheet-of-paper') as HTMLElement;
	}

	get #entry(): EntryWords {
		return { language: this.dataset.language ?? 'en', words: this.#words };
	}

	/** The day of printing. */
	#date() {
		writeOn(this.querySelector('.today'), dateInWords(localToday(), this.#entry.language));
	}

	#show() {
		const { situation, guides } = deviceStore.progress;
		const own = ownValue(guides, this.dataset.guide ?? '');
		const count = leaveOut(this.#sheet, {
			own,
			situation: situationIn(situation, this.dataset.hostLanguage ?? ''),
			showsAll: this.#showsAll,
		});
		fillIn(this.#sheet, own, this.#entry);
		const line = this.querySelector<HTMLElement>('.left-out');
		if (line) {
			line.hidden = count === 0 || this.#showsAll;
			line.textContent = this.#countWords(count);
		}
		const button = this.querySelector<HTMLElement>('.show-all');
		if (button) {
			button.hidden = count === 0;
			button.textContent = (this.#showsAll ? this.#words.onlyMine : this.#words.showAll) ?? '';
		}
	}

	#countWords(count: number): string {
		const { language } = this.#entry;
		const forms: Record<string, string> = JSON.parse(this.dataset.leftOut ?? '{}');
		return countInWords(forms, count, language);
	}

	/** Lets the reader choose a second language; the choice stands in the address. */
	#offerSecond() {
		const select = this.querySelector<HTMLSelectElement>('[name="with"]');
		if (!select) return;
		const asked = new URLSearchParams(location.search).get('with');
		if (asked !== null && [...select.options].some(({ value }) => value === asked)) select.value = asked;
		const choose = () => void this.#putSecond(select.selectedOptions[0]?.dataset.url);
		select.addEventListener('change', () => {
			history.replaceState(null, '', select.value ? `?with=${select.value}` : location.pathname);
			choose();
		});
		if (select.value) choose();
	}

	/** A later choice overtakes an earlier one. */
	async #putSecond(url: string | undefined) {
		const turn = ++this.#turn;
		if (url === undefined) {
			takeAway(this.#sheet);
			this.#announce('');
			return;
		}
		this.#announce(this.#words.loading);
		try {
			const other = await fetchSheet(url);
			if (turn !== this.#turn) return;
			putBeside(this.#sheet, other);
			this.#show();
			this.#announce(this.#words.loaded);
		} catch {
			if (turn !== this.#turn) return;
			takeAway(this.#sheet);
			this.#announce(this.#words.failed);
		}
	}

	#announce(words = '') {
		const status = this.querySelector('.sheet-status');
		if (status) status.textContent = words;
	}
}

customElements.define('waymark-guide-on-paper', SheetOfGuide);
