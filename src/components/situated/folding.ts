import { ownValue, situationIn } from '../../model/progress.ts';
import { deviceStore } from '../device/device-store.ts';
import { answerFor, whyAside } from './why-aside.ts';

/** The sentences of folding, in the reader's language. */
export interface FoldingWords {
	situation: string;
	route: string;
	reader: string;
	show: string;
	hide: string;
	applies: string;
}

/** The page that folds: its parts, the guide they belong to if they do, and the language that a level is asked in. */
export interface FoldingPage {
	root: Element;
	guide?: string | undefined;
	hostLanguage: string;
	words: FoldingWords;
}

/** Parts that the reader opened again: they stay open as long as the page. */
const opened = new WeakSet<Element>();

function foldLine(part: HTMLElement, words: FoldingWords): HTMLElement {
	const known = part.querySelector<HTMLElement>(':scope > .fold-line');
	if (known) return known;
	const line = document.createElement('p');
	line.className = 'fold-line small';
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'quiet-button';
	button.addEventListener('click', () => {
		if (opened.has(part)) opened.delete(part);
		else opened.add(part);
		showFolded(part, line, words);
	});
	line.append(document.createElement('span'), ' ', button);
	part.append(line);
	return line;
}

function showFolded(part: HTMLElement, line: HTMLElement, words: FoldingWords) {
	const isOpen = opened.has(part);
	part.classList.toggle('folded', !isOpen);
	const button = line.querySelector('button');
	if (!button) return;
	button.textContent = isOpen ? words.hide : words.show;
	button.setAttribute('aria-expanded', String(isOpen));
}

/** Folds away what is not in the reader's way, each with a line that says why and a way to see it. */
export function fold(page: FoldingPage): void {
	const situation = situationIn(deviceStore.progress.situation, page.hostLanguage);
	const own = page.guide === undefined ? undefined : ownValue(deviceStore.progress.guides, page.guide);
	for (const part of page.root.querySelectorAll<HTMLElement>('[data-when], [data-routes], [data-step]')) {
		const answer = answerFor(part, situation);
		const tag = part.querySelector<HTMLElement>(':scope > .applies > .tag');
		if (tag) {
			tag.classList.toggle('does-not-apply', answer === false);
			tag.querySelector('b')?.remove();
			if (answer) tag.append(Object.assign(document.createElement('b'), { textContent: ` ${page.words.applies}` }));
		}
		const why = whyAside(part, answer, own);
		if (why === undefined) {
			part.classList.remove('folded');
			part.querySelector(':scope > .fold-line')?.remove();
			opened.delete(part);
			continue;
		}
		const line = foldLine(part, page.words);
		const [reason] = line.children;
		if (reason) reason.textContent = page.words[why];
		showFolded(part, line, page.words);
	}
}

/** Opens the part that an address leads to, if it is folded. */
export function openTarget(page: FoldingPage): void {
	const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
	const part = target?.closest('.folded');
	if (!part) return;
	opened.add(part);
	fold(page);
	target?.scrollIntoView();
}

/** Opens all folded parts, or folds them again. */
export function openAll(page: FoldingPage, open: boolean): void {
	for (const line of page.root.querySelectorAll('.fold-line')) {
		if (!line.parentElement) continue;
		if (open) opened.add(line.parentElement);
		else opened.delete(line.parentElement);
	}
	fold(page);
}
