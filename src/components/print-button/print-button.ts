/** Prints the page; without script the button is not there, and the menu of the browser prints. */
class PrintButton extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

customElements.define('waymark-print', PrintButton);
