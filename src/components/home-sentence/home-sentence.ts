import { rememberTrainedIn } from '../applies-tag/situation-store.ts';

/** Leads from the sentence on the start page to the guide. Without script the form leads to the table of guides below it. */
class HomeSentence extends HTMLElement {
	connectedCallback() {
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
		rememberTrainedIn(this.#choice('trained-in'));
		if (url) location.assign(url);
		else if (none) none.textContent = this.querySelector('template')?.content.textContent ?? '';
	}
}

customElements.define('waymark-sentence', HomeSentence);
