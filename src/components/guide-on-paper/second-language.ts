/** The same sheet in another language. */
export interface OtherSheet {
	language: string;
	direction: string;
	sheet: Element;
}

/** Fetches the sheet of another language: a page of this site, like this one. */
export async function fetchSheet(url: string): Promise<OtherSheet> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const sheet = page.querySelector('.sheet-of-paper');
	if (!sheet) throw new Error(`${url}: no sheet`);
	return { language: page.documentElement.lang, direction: page.documentElement.dir, sheet };
}

/** Parts that may read the same in both languages. */
const saidOnce = 'h3, .note, .by, .protected';

/** The words of a part in the other language, without what stands on the sheet once: boxes, numbers of sources, anchors. */
function wordsBeside(first: HTMLElement, other: Element, { language, direction }: OtherSheet): HTMLElement {
	const words = document.importNode(other, true) as HTMLElement;
	for (const once of words.querySelectorAll('.box, .source-numbers')) once.remove();
	for (const anchor of words.querySelectorAll('[id]')) anchor.removeAttribute('id');
	words.removeAttribute('data-beside');
	words.lang = language;
	words.dir = direction;
	words.classList.add('beside');
	// What reads the same in both, as names do and what is not translated yet, is said once: in its own language if that is here.
	const said = new Map([...first.querySelectorAll<HTMLElement>(saidOnce)].map((part) => [part.textContent, part]));
	for (const part of words.querySelectorAll(saidOnce)) {
		const same = said.get(part.textContent);
		if (same?.lang === language) same.classList.add('said-beside');
		else if (same) part.remove();
	}
	// The headings of the page are those of its own language.
	for (const heading of words.querySelectorAll('h1, h2, h3')) {
		const title = document.createElement('p');
		title.className = `as-${heading.localName}`;
		if (heading instanceof HTMLElement && heading.lang) Object.assign(title, { lang: heading.lang, dir: heading.dir });
		title.append(...heading.childNodes);
		heading.replaceWith(title);
	}
	return words;
}

const letters = (sheet: HTMLElement, selector: string) =>
	[...sheet.querySelectorAll(selector)].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);

/** Takes the second language off the sheet. */
export function takeAway(sheet: HTMLElement): void {
	for (const part of sheet.querySelectorAll('.said-beside')) part.classList.remove('said-beside');
	for (const pair of sheet.querySelectorAll('.pair')) pair.replaceWith(pair.firstElementChild ?? '');
	sheet.classList.remove('in-two', 'first-longer', 'first-much-longer');
}

/** Puts the words of another language beside those of the first, part by part. */
export function putBeside(sheet: HTMLElement, other: OtherSheet): void {
	takeAway(sheet);
	const parts = new Map([...other.sheet.querySelectorAll('[data-beside]')].map((part) => [part.getAttribute('data-beside'), part]));
	for (const first of sheet.querySelectorAll<HTMLElement>('[data-beside]')) {
		const part = parts.get(first.dataset.beside ?? '');
		if (!part) continue;
		const pair = document.createElement('div');
		pair.className = 'pair';
		first.replaceWith(pair);
		pair.append(first, wordsBeside(first, part, other));
	}
	sheet.classList.add('in-two');
	const ratio = letters(sheet, '.pair > :first-child') / letters(sheet, '.pair > .beside');
	sheet.classList.toggle('first-longer', ratio > 1.15);
	sheet.classList.toggle('first-much-longer', ratio > 1.5);
}
