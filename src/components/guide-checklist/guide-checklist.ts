import { countInWords, numberInWords } from '../../model/formats.ts';
import { hasChanged, ownValue, type StepChange, stepProgress, withGuide, withStep } from '../../model/progress.ts';
import type { DateKind, StepState } from '../../schemas/vocabularies.ts';
import { deviceStore } from '../device/device-store.ts';
import { localToday } from '../device/local-today.ts';
import { showTrouble } from '../device/trouble.ts';
import { type FoldingPage, fold, openAll, openTarget } from '../situated/folding.ts';

/** Makes the checklist of a guide: a state, a note and a date for each step, ticks for its papers. Without script the boxes are for paper. */
class GuideChecklist extends HTMLElement {
	#page!: FoldingPage;
	#words!: Record<string, string>;
	#showsAll = false;

	connectedCallback() {
		const { words = '{}', folding = '{}', hostLanguage = '', guide } = this.dataset;
		this.#words = JSON.parse(words);
		this.#page = { root: this.closest('article') ?? document.body, guide, hostLanguage, words: JSON.parse(folding) };
		for (const step of this.#steps) this.#equip(step);
		for (const field of this.#page.root.querySelectorAll<HTMLElement>('[data-dated]')) this.#equipDate(field);
		this.#page.root.addEventListener('change', ({ target }) => this.#changed(target as HTMLElement));
		this.querySelector('.show-all')?.addEventListener('click', () => {
			this.#showsAll = !this.#showsAll;
			openAll(this.#page, this.#showsAll);
			this.#show();
		});
		const situation = this.querySelector('details');
		situation?.addEventListener('toggle', () => this.#loadOwnPlan());
		this.hidden = false;
		deviceStore.follow(() => this.#show());
		addEventListener('hashchange', () => openTarget(this.#page));
		openTarget(this.#page);
	}

	get #guide() {
		return this.dataset.guide ?? '';
	}

	get #steps() {
		return this.#page.root.querySelectorAll<HTMLElement>('[data-step]');
	}

	get #own() {
		return ownValue(deviceStore.progress.guides, this.#guide);
	}

	/** Puts the controls of the template into a step, and a box before each of its papers. */
	#equip(step: HTMLElement) {
		const id = step.dataset.step ?? '';
		const controls = this.querySelector<HTMLTemplateElement>('.step-controls')?.content.cloneNode(true) as DocumentFragment;
		for (const radio of controls.querySelectorAll<HTMLInputElement>('[type="radio"]')) radio.name = `state-${id}`;
		controls.querySelector('.changed button')?.addEventListener('click', () => this.#keep(step, { seen: step.dataset.seen }));
		step.querySelector('.paper-boxes')?.remove();
		step.append(controls);
		for (const paper of step.querySelectorAll<HTMLElement>('[data-paper]')) {
			const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
			box.setAttribute('aria-label', (this.#words.haveIt ?? '').replace('{{paper}}', paper.textContent?.trim() ?? ''));
			paper.prepend(box);
		}
	}

	/** Puts a field for the date of a paper that lapses beside it. */
	#equipDate(field: HTMLElement) {
		const date = Object.assign(document.createElement('input'), { type: 'date' });
		const label = document.createElement('label');
		label.append(this.#words.dated ?? '', ' ', date);
		date.setAttribute('aria-label', (this.#words.datedPaper ?? '').replace('{{paper}}', field.dataset.name ?? ''));
		field.append(label);
	}

	#keep(step: HTMLElement, change: StepChange) {
		deviceStore.change((progress) => withStep(progress, this.#guide, step.dataset.step ?? '', change));
	}

	#changed(field: HTMLElement) {
		const { value = '' } = field as HTMLInputElement;
		if (field.matches('[name="route"]')) {
			deviceStore.change((progress) =>
				withGuide(progress, this.#guide, ({ route: _before, ...own }) => ({ ...own, ...(value && { route: value }) })),
			);
			return;
		}
		const dated = field.closest<HTMLElement>('[data-dated]')?.dataset.dated;
		if (dated !== undefined) {
			deviceStore.change((progress) =>
				withGuide(progress, this.#guide, (own) => {
					const { [dated]: _before, ...papers } = own.papers ?? {};
					return { ...own, papers: value ? { ...papers, [dated]: value } : papers };
				}),
			);
			return;
		}
		const step = field.closest<HTMLElement>('[data-step]');
		if (!step) return;
		const own = stepProgress(this.#own, step.dataset.step ?? '');
		const paper = field.closest<HTMLElement>('[data-paper]')?.dataset.paper;
		if (paper !== undefined) {
			const others = (own.papers ?? []).filter((id) => id !== paper);
			this.#keep(step, { papers: (field as HTMLInputElement).checked ? [...others, paper] : others });
		} else if (field.matches('[type="radio"]')) this.#setState(step, value as StepState);
		else if (field.matches('textarea')) this.#keep(step, { note: value.trim() || undefined });
		else if (field.matches('.since')) this.#keep(step, { since: value || localToday() });
		else if (field.matches('[type="date"]'))
			this.#keep(step, { date: value || undefined, dateKind: value ? (own.dateKind ?? 'appointment') : undefined });
		else if (field.matches('select') && own.date !== undefined) this.#keep(step, { dateKind: value as DateKind });
	}

	#setState(step: HTMLElement, state: StepState) {
		if (state === 'to-do') this.#keep(step, { state: undefined, since: undefined, seen: undefined });
		else this.#keep(step, { state, since: localToday(), seen: step.dataset.seen });
	}

	#show() {
		fold(this.#page);
		for (const step of this.#steps) this.#showStep(step);
		for (const field of this.#page.root.querySelectorAll<HTMLElement>('[data-dated]'))
			setValue(field.querySelector('input'), ownValue(this.#own?.papers, field.dataset.dated ?? '') ?? '');
		setValue(this.querySelector('[name="route"]'), this.#own?.route ?? '');
		showTrouble(this.querySelector('.trouble') as HTMLElement);
		this.#showProgress();
		const { situation, guides } = deviceStore.progress;
		if (Object.keys(situation).length > 0 || Object.hasOwn(guides, this.#guide)) this.#loadOwnPlan();
	}

	#showStep(step: HTMLElement) {
		const own = stepProgress(this.#own, step.dataset.step ?? '');
		const state = own.state ?? 'to-do';
		step.dataset.state = state;
		for (const radio of step.querySelectorAll<HTMLInputElement>('[type="radio"]')) radio.checked = radio.value === state;
		for (const paper of step.querySelectorAll<HTMLElement>('[data-paper]')) {
			const box = paper.querySelector('input');
			if (box) box.checked = own.papers?.includes(paper.dataset.paper ?? '') ?? false;
		}
		setValue(step.querySelector('textarea'), own.note ?? '');
		setValue(step.querySelector('.own-date'), own.date ?? '');
		setValue(step.querySelector('select'), own.dateKind ?? 'appointment');
		setValue(step.querySelector('.since'), own.since ?? '');
		const since = step.querySelector<HTMLElement>('.done-on');
		if (since) since.hidden = state !== 'done';
		const changed = step.querySelector<HTMLElement>('.changed');
		if (changed) changed.hidden = !hasChanged(own, step.dataset.seen ?? '');
		const more = step.querySelector<HTMLDetailsElement>('.own-more');
		if (more && (own.note !== undefined || own.date !== undefined) && !step.dataset.shown) more.open = true;
		step.dataset.shown = 'yes';
	}

	#showProgress() {
		const inWay = [...this.#steps].filter((step) => !step.querySelector(':scope > .fold-line'));
		const done = inWay.filter((step) => step.dataset.state === 'done').length;
		const { language = 'en' } = this.dataset;
		const line = this.querySelector('.progress-line');
		if (line)
			line.textContent = (this.#words.progress ?? '')
				.replace('{{done}}', numberInWords(done, language))
				.replace('{{all}}', numberInWords(inWay.length, language));
		const bar = this.querySelector('progress');
		if (bar) Object.assign(bar, { max: Math.max(1, inWay.length), value: done });
		const folded = this.#steps.length - inWay.length;
		const foldedLine = this.querySelector<HTMLElement>('.folded-line');
		if (!foldedLine) return;
		foldedLine.hidden = folded === 0;
		const forms: Record<string, string> = JSON.parse(this.dataset.folded ?? '{}');
		const [count, button] = foldedLine.children;
		if (count) count.textContent = countInWords(forms, folded, language);
		if (button) button.textContent = (this.#showsAll ? this.#words.foldAgain : this.#words.showAll) ?? '';
	}

	/** Fetches what asks for the situation and draws the reader's own plan, at the first need of it. */
	#loadOwnPlan() {
		const template = document.querySelector<HTMLTemplateElement>('#own-plan-script');
		template?.replaceWith(template.content);
	}
}

/** Sets a field, unless the reader is just writing in it. */
function setValue(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null, value: string) {
	if (field && field !== document.activeElement && field.value !== value) field.value = value;
}

customElements.define('waymark-checklist', GuideChecklist);
