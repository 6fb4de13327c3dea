import { countryName } from '../../model/names.ts';
import { holds } from '../../model/situation.ts';
import type { Condition } from '../../schemas/situation.ts';
import { storedSituation } from './situation-store.ts';

/** Adds to "applies if ..." whether it does for this reader, as far as their country of training settles it. */
class AppliesTag extends HTMLElement {
	connectedCallback() {
		const { when, language = 'en', yes = '', no = '' } = this.dataset;
		const situation = storedSituation();
		if (!when || !situation.trainedIn) return;
		const answer = holds(JSON.parse(when) as Condition, situation);
		if (answer === undefined) return;
		const verdict = document.createElement('b');
		verdict.textContent = ` ${(answer ? yes : no).replace('{{country}}', countryName(situation.trainedIn, language))}`;
		this.append(verdict);
		this.classList.toggle('does-not-apply', !answer);
	}
}

customElements.define('waymark-applies', AppliesTag);
