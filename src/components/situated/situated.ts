import { deviceStore } from '../device/device-store.ts';
import { fold, openTarget } from './folding.ts';

/** Folds away, in the page around it, what is not for this reader. Guides do so through their checklist. */
class Situated extends HTMLElement {
	connectedCallback() {
		const { words = '{}', hostLanguage = '' } = this.dataset;
		const page = { root: this.closest('main') ?? document.body, hostLanguage, words: JSON.parse(words) };
		deviceStore.follow(() => fold(page));
		addEventListener('hashchange', () => openTarget(page));
		openTarget(page);
	}
}

customElements.define('waymark-situated', Situated);
