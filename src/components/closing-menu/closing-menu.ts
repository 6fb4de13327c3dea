/** Closes the menu inside it on Escape, and when the reader goes elsewhere, so that it never covers what they read. */
class ClosingMenu extends HTMLElement {
	connectedCallback() {
		this.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !this.#menu?.open) return;
			this.close();
			this.#menu.querySelector('summary')?.focus();
		});
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.close();
		});
		document.addEventListener('click', ({ target }) => {
			if (target instanceof Node && !this.contains(target)) this.close();
		});
	}

	get #menu(): HTMLDetailsElement | null {
		return this.querySelector('details');
	}

	close() {
		if (this.#menu) this.#menu.open = false;
	}
}

customElements.define('waymark-menu', ClosingMenu);
