import type { GuideProgress } from '../../model/progress.ts';
import type { Situation } from '../../model/situation.ts';
import { answerFor, whyAside } from '../situated/why-aside.ts';

/** Whose sheet it is: what they keep of this guide, what they said about themselves, and whether they want all of it. */
export interface SheetReader {
	own: GuideProgress | undefined;
	situation: Situation;
	showsAll: boolean;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

const isShown = (part: HTMLElement) => part.closest('[hidden]') === null;

/** Hides a part if none of what it holds is shown. */
function hideIfEmpty(part: HTMLElement, selector: string) {
	part.hidden = all(part, selector).every(({ hidden }) => hidden);
}

/**
 * Leaves out what is not in the reader's way: steps, ways, values of other ways, offers of money, and the sources that no
 * other line uses. Numbers stay. Returns how many steps the reader's way leaves out, also while all are shown.
 */
export function leaveOut(sheet: HTMLElement, { own, situation, showsAll }: SheetReader): number {
	let count = 0;
	for (const part of all(sheet, '[data-when], [data-routes], [data-step]')) {
		const isAside = whyAside(part, answerFor(part, situation), own) !== undefined;
		if (isAside && part.dataset.step !== undefined) count += 1;
		part.hidden = isAside && !showsAll;
	}
	for (const line of all(sheet, '[data-at]')) {
		const step = all(sheet, '[data-step]').find(({ dataset }) => dataset.step === line.dataset.at);
		if (step?.hidden) line.hidden = true;
	}
	for (const values of all(sheet, 'dl > div')) hideIfEmpty(values, ':scope > dd');
	for (const section of all(sheet, '.after > section')) hideIfEmpty(section, '.row');
	const used = new Set(
		all(sheet, '[data-sources]')
			.filter(isShown)
			.flatMap(({ dataset }) => dataset.sources?.split(' ') ?? []),
	);
	for (const source of all(sheet, '[data-source]')) source.hidden = !used.has(source.dataset.source ?? '');
	return count;
}
