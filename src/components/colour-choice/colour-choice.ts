/** Stored on the device: 'light' or 'dark'; nothing when the device decides. The inline script in the head reads the same key. */
const key = 'waymark-colours';

/** Lets the reader choose light or dark; shown only where scripts run. */
class ColourChoice extends HTMLElement {
	connectedCallback() {
		const select = this.querySelector('select');
		if (!select) return;
		select.value = document.documentElement.dataset.colours ?? '';
		select.addEventListener('change', () => this.choose(select.value));
		this.hidden = false;
	}

	choose(colours: string) {
		if (colours) document.documentElement.dataset.colours = colours;
		else delete document.documentElement.dataset.colours;
		try {
			if (colours) localStorage.setItem(key, colours);
			else localStorage.removeItem(key);
		} catch {
			// Storage may be blocked; the choice then lasts as long as the page.
		}
	}
}

customElements.define('waymark-colours', ColourChoice);
