import { deviceStore } from '../device/device-store.ts';

/** Leads from the sentence on the start page to the guide. Without script the form leads to the table of guides below it. */
class HomeSentence extends HTMLElement {
	connectedCallback() {
		const { trainedIn } = deviceStore.progress.situation;
		const country = this.querySelector<HTMLSelectElement>('[data-choice="trained-in"]');
		if (country && trainedIn !== undefined) country.value = trainedIn;
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.go();
		});
	}

	#choice(name: string): string {
		return this.querySelector<HTMLSelectElement>(`[data-choice="${name}"]`)?.value ?? '';
	}

	go() {
		const guides = JSON.parse(this.dataset.guides ?? '{}') as Record<string, string>;
		const url = guides[`${this.#choice('region')}/${this.#choice('profession')}`];
		const none = this.querySelector('.none');
		const trainedIn = this.#choice('trained-in');
		deviceStore.change(({ situation: { trainedIn: _before, ...rest }, guides: own }) => ({
			situation: { ...rest, ...(trainedIn && { trainedIn }) },
			guides: own,
		}));
		if (url) location.assign(url);
		else if (none) none.textContent = this.querySelector('template')?.content.textContent ?? '';
	}
}

customElements.define('waymark-sentence', HomeSentence);
