import type { Choice, Facet } from '../../model/finder/entry.ts';
import type { Counts } from '../../model/finder/find.ts';
import { numberInWords } from '../../model/formats.ts';
import type { Say } from '../../model/say.ts';

/** One box of the form, with what is drawn beside it. */
interface Value {
	facet: Facet;
	value: string;
	name: string;
	box: HTMLInputElement;
	label: HTMLElement;
	count: HTMLElement;
}

/** The filters of a finder: what is ticked, what each value is called, and the counts beside them. */
export class FinderForm {
	readonly #values: readonly Value[];
	readonly #parts: readonly HTMLDetailsElement[];
	readonly #chosenInAll: HTMLElement;
	readonly #say: Say;

	constructor(form: HTMLFormElement, say: Say) {
		this.#say = say;
		this.#parts = [...form.querySelectorAll<HTMLDetailsElement>('.facet')];
		this.#chosenInAll = form.querySelector('.filters > summary .chosen') as HTMLElement;
		this.#values = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((box) => {
			const label = box.closest('label') as HTMLElement;
			return {
				facet: box.name as Facet,
				value: box.value,
				name: label.querySelector('.value-name')?.textContent ?? box.value,
				box,
				label,
				count: label.querySelector('.count') as HTMLElement,
			};
		});
	}

	/** Calls `listener` when a facet is opened or closed. */
	onOpening(listener: () => void) {
		for (const part of this.#parts) part.addEventListener('toggle', listener);
	}

	/** Closes all facets: on a phone their names fit on one screen, and one is opened at a time. */
	closeAll() {
		for (const part of this.#parts) part.open = false;
	}

	get ticked(): Choice {
		const choice: Partial<Record<Facet, string[]>> = {};
		for (const { facet, value, box } of this.#values) if (box.checked) choice[facet] = [...(choice[facet] ?? []), value];
		return choice;
	}

	/** The facets whose values can be seen: only these are counted. */
	get openFacets(): Facet[] {
		return this.#parts.filter(({ open }) => open).map(({ dataset }) => dataset.facet as Facet);
	}

	/** The values of facets that this form knows, with their names. */
	named(wanted: Choice): { facet: Facet; value: string; name: string }[] {
		return this.#values.filter(({ facet, value }) => wanted[facet]?.includes(value));
	}

	nameOf = (facet: Facet, value: string): string => this.named({ [facet]: [value] })[0]?.name ?? value;

	nameOfFacet = (facet: Facet): string =>
		this.#parts.find(({ dataset }) => dataset.facet === facet)?.querySelector('legend')?.textContent ?? facet;

	/** Shows a choice, and the counts of the facets that were counted. A facet with a choice stands open. */
	show(choice: Choice, counts: Counts) {
		for (const { facet, value, box, label, count } of this.#values) {
			box.checked = choice[facet]?.includes(value) ?? false;
			const counted = counts.get(facet);
			if (counted === undefined) continue;
			const left = counted.get(value) ?? 0;
			label.classList.toggle('none', left === 0 && !box.checked);
			write(count, numberInWords(left, this.#say.language));
		}
		let all = 0;
		for (const part of this.#parts) {
			const chosen = choice[part.dataset.facet as Facet]?.length ?? 0;
			all += chosen;
			if (chosen > 0) part.open = true;
			write(part.querySelector('.chosen') as HTMLElement, this.#chosenInWords(chosen));
		}
		write(this.#chosenInAll, this.#chosenInWords(all));
	}

	#chosenInWords(count: number): string {
		return count === 0 ? '' : this.#say('finder.chosen', { count });
	}
}

/** Writes words into a part of the page, if others stand there: what stays is neither drawn nor read out again. */
export function write(part: HTMLElement, words: string) {
	if (part.textContent !== words) part.textContent = words;
}
