import { dateInWords } from '../../model/fact-words.ts';
import { type GuideProgress, ownValue, type StepProgress, stepProgress } from '../../model/progress.ts';

/** The words beside what the reader kept, and their language. */
export interface EntryWords {
	language: string;
	words: Record<string, string>;
}

/** Ticks a box, or leaves it empty for a pen. */
function tick(box: Element | null, isTicked: boolean) {
	if (box) box.textContent = isTicked ? '✓' : '';
}

/** Writes on a ruled line, or leaves it empty for a pen. */
export function writeOn(rule: Element | null, text: string): void {
	if (!rule) return;
	rule.textContent = text;
	rule.classList.toggle('written', text !== '');
}

/** What stands on the line for the date: how far the reader is, and their own date with what it is. */
function dateEntry({ state, since, date, dateKind = 'appointment' }: StepProgress, { language, words }: EntryWords): string {
	const day = (value: string) => dateInWords(value, language);
	const isDone = state === 'done';
	return [
		...(isDone ? [since === undefined ? words.done : `${words.doneOn} ${day(since)}`] : []),
		...(state === 'doing' ? [words.doing] : []),
		...(date !== undefined && !isDone ? [`${day(date)} (${words[dateKind]})`] : []),
	].join(' · ');
}

/** Fills in what the reader keeps of a guide: steps done, papers at hand, dates and notes. */
export function fillIn(sheet: HTMLElement, own: GuideProgress | undefined, entry: EntryWords): void {
	for (const row of sheet.querySelectorAll<HTMLElement>('[data-step]')) {
		const step = stepProgress(own, row.dataset.step ?? '');
		row.dataset.state = step.state ?? 'to-do';
		tick(row.querySelector(':scope > .box'), step.state === 'done');
		for (const paper of row.querySelectorAll<HTMLElement>('[data-paper]'))
			tick(paper.querySelector('.box'), step.papers?.includes(paper.dataset.paper ?? '') ?? false);
		writeOn(row.querySelector('.own-date .rule'), dateEntry(step, entry));
		writeOn(row.querySelector('.own-note .rule'), step.note ?? '');
	}
	for (const paper of sheet.querySelectorAll<HTMLElement>('[data-dated]')) {
		const date = ownValue(own?.papers, paper.dataset.dated ?? '');
		tick(paper.querySelector(':scope > .box'), date !== undefined);
		writeOn(paper.querySelector('.own-date .rule'), date === undefined ? '' : dateInWords(date, entry.language));
	}
}
