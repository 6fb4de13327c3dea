import type { LanguageCode } from '../../languages.ts';
import { readChoice, writeChoice } from '../../model/finder/choice-in-address.ts';
import { type Choice, type Facet, type FinderEntry, facets } from '../../model/finder/entry.ts';
import { type Counts, type Findable, findable } from '../../model/finder/find.ts';
import { byFit, isForOthers, type Reader, readerOf, reasonsOf } from '../../model/finder/fit.ts';
import { reasonsInWords } from '../../model/finder/words.ts';
import { joined } from '../../model/list.ts';
import { flatWords, type Say, sayFrom } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { h, toDom } from '../plan-view/nodes.ts';
import { entryOfCard } from './facet-attributes.ts';

/** As many as a reader looks through at once, and few enough to be drawn at once on a slow phone; more come when asked for. */
const CARDS_AT_ONCE = 10;

/** From here on the filters stand beside the list; finder.css has the same measure. */
const sideBySide = '(min-width: 62rem)';

/** An entry with the card that shows it. */
interface CardEntry extends FinderEntry {
	card: HTMLElement;
}

/** Narrows the list of a page by what the reader ticks. The choice stands in the address; nothing leaves the device. */
class Finder extends HTMLElement {
	#all!: Findable<CardEntry>;
	#hasMentors = false;
	#choice: Choice = {};
	#shown = { programme: CARDS_AT_ONCE, mentor: CARDS_AT_ONCE };
	#say!: Say;
	/** The boxes of the form by facet and value, with what is drawn beside each. */
	#values: { facet: Facet; value: string; name: string; box: HTMLInputElement; label: HTMLElement; count: HTMLElement }[] = [];

	connectedCallback() {
		const language = document.documentElement.lang as LanguageCode;
		this.#say = sayFrom(language, [{ code: language, table: new Map(flatWords(JSON.parse(this.dataset.words ?? '{}'))) }]);
		const { compare } = new Intl.Collator(language);
		const entries = [...this.querySelectorAll<HTMLElement>('.finder-card')].map((card) => ({ ...entryOfCard(card), card }));
		// Sorted by name once: what fits alike stays in this order.
		this.#all = findable(entries.sort((a, b) => compare(a.name, b.name)));
		this.#hasMentors = entries.some(({ kind }) => kind === 'mentor');
		this.#values = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((box) => {
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
		// The cards live on in memory; only those that are looked at stand in the page.
		for (const part of this.querySelectorAll('[data-without-script]')) part.remove();
		this.querySelector('.cards.mentors')?.replaceChildren();
		for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
		this.classList.add('narrows');
		const isWide = matchMedia(sideBySide).matches;
		this.#part<HTMLDetailsElement>('.filters').open = isWide;
		// On a phone the names of the filters fit on one screen, and one is opened at a time.
		if (!isWide) for (const part of this.querySelectorAll<HTMLDetailsElement>('.facet')) part.open = false;
		this.#form.addEventListener('change', () => this.choose(this.#ticked));
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		for (const more of this.querySelectorAll<HTMLButtonElement>('.more')) more.addEventListener('click', () => this.showMore(more));
		for (const part of this.querySelectorAll('.facet'))
			part.addEventListener('toggle', () => this.#drawBoxes(this.#all.find(this.#choice, this.#openFacets).counts));
		addEventListener('popstate', () => this.readAddress());
		this.readAddress();
		deviceStore.addEventListener('change', () => this.draw());
	}

	#part<Part extends HTMLElement>(selector: string): Part {
		return this.querySelector(selector) as Part;
	}

	get #form(): HTMLFormElement {
		return this.#part<HTMLFormElement>('form');
	}

	get #ticked(): Choice {
		const choice: Partial<Record<Facet, string[]>> = {};
		for (const { facet, value, box } of this.#values) if (box.checked) choice[facet] = [...(choice[facet] ?? []), value];
		return choice;
	}

	/** Takes the choice from the address. */
	readAddress() {
		const { choice, unknown } = readChoice(location.search, this.#all.valuesOf);
		this.#choice = choice;
		const told = this.#part('.unknown');
		told.hidden = unknown.length === 0;
		told.textContent = unknown.length === 0 ? '' : this.#say('finder.unknown', { list: joined(unknown, this.#say.language) });
		this.draw();
	}

	/** Takes a choice into the address and shows what it finds. */
	choose(choice: Choice) {
		this.#choice = choice;
		this.#shown = { programme: CARDS_AT_ONCE, mentor: CARDS_AT_ONCE };
		history.replaceState(null, '', writeChoice(choice) || location.pathname);
		this.draw();
	}

	/** Shows more cards of a kind, and moves on to the first new one. */
	showMore({ dataset }: HTMLButtonElement) {
		const kind = dataset.more === 'mentor' ? 'mentor' : 'programme';
		const first = this.#shown[kind];
		this.#shown[kind] += CARDS_AT_ONCE;
		this.draw();
		this.querySelectorAll<HTMLAnchorElement>(`.cards.${kind}s h3 a`)[first]?.focus();
	}

	/** Draws counts, chips and cards for the choice and the reader as they are now. */
	draw() {
		const { entries, counts } = this.#all.find(this.#choice, this.#openFacets);
		this.#drawBoxes(counts);
		const reader = readerOf(this.#choice, deviceStore.progress, this.#say.language);
		const fitting = byFit(entries, reader);
		const programmes = fitting.filter(({ kind }) => kind === 'programme');
		const mentors = fitting.filter(({ kind }) => kind === 'mentor');
		this.#drawCards('programme', programmes, reader);
		this.#drawCards('mentor', mentors, reader);
		this.#drawChips();
		this.#drawNothing(entries.length === 0);
		const found = [this.#say('finder.programmes', { count: programmes.length })];
		if (this.#hasMentors) found.push(this.#say('finder.volunteers', { count: mentors.length }));
		this.#write('.summary', joined(found, this.#say.language));
		this.#drawSorted(reader);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = writeChoice(this.#choice);
	}

	#write(selector: string, words: string) {
		const part = this.#part(selector);
		if (part.textContent !== words) part.textContent = words;
	}

	#nameOf = (facet: Facet, value: string): string => this.#values.find((own) => own.facet === facet && own.value === value)?.name ?? value;

	/** The facets whose values can be seen: only these are counted. */
	get #openFacets(): Facet[] {
		return [...this.querySelectorAll<HTMLDetailsElement>('.facet[open]')].map(({ dataset }) => dataset.facet as Facet);
	}

	#drawBoxes(counts: Counts) {
		const format = new Intl.NumberFormat(this.#say.language);
		for (const { facet, value, box, label, count: place } of this.#values) {
			box.checked = this.#choice[facet]?.includes(value) ?? false;
			const counted = counts.get(facet);
			if (counted === undefined) continue;
			const count = counted.get(value) ?? 0;
			label.classList.toggle('none', count === 0 && !box.checked);
			const words = format.format(count);
			if (place.textContent !== words) place.textContent = words;
		}
		const chosenWords = (count: number) => (count === 0 ? '' : this.#say('finder.chosen', { count }));
		let all = 0;
		for (const part of this.querySelectorAll<HTMLDetailsElement>('.facet')) {
			const count = this.#choice[part.dataset.facet as Facet]?.length ?? 0;
			all += count;
			if (count > 0) part.open = true;
			(part.querySelector('.chosen') as HTMLElement).textContent = chosenWords(count);
		}
		this.#write('.filters > summary .chosen', chosenWords(all));
	}

	#drawCards(kind: FinderEntry['kind'], fitting: CardEntry[], reader: Reader) {
		const list = this.querySelector(`.cards.${kind}s`);
		if (!list) return;
		const shown = fitting.slice(0, this.#shown[kind]);
		for (const entry of shown) {
			const place = entry.card.querySelector('.fit') as HTMLElement;
			const words = reasonsInWords(reasonsOf(entry, reader, this.#choice), this.#nameOf, this.#say);
			const forOthers = isForOthers(entry, reader);
			if (forOthers) words.push(this.#say('finder.forOthers'));
			place.hidden = words.length === 0;
			place.classList.toggle('for-others', forOthers);
			place.textContent = words.join(' · ');
		}
		list.replaceChildren(...shown.map(({ card }) => card));
		const more = this.querySelector<HTMLButtonElement>(`[data-more="${kind}"]`);
		if (more) more.hidden = fitting.length <= this.#shown[kind];
	}

	#drawChips() {
		const chosen = facets.flatMap((facet) =>
			(this.#choice[facet] ?? []).map((value) => ({ facet, value, name: this.#nameOf(facet, value) })),
		);
		const without = (facet: Facet, value: string) => ({
			...this.#choice,
			[facet]: this.#choice[facet]?.filter((own) => own !== value) ?? [],
		});
		const chips = chosen.map(({ facet, value, name }) => {
			const chip = this.#button(name, 'chip', () => this.choose(without(facet, value)));
			chip.setAttribute('aria-label', this.#say('finder.remove', { value: name }));
			return chip;
		});
		if (chosen.length > 1) chips.push(this.#button(this.#say('finder.removeAll'), 'chip all', () => this.choose({})));
		this.#part('.chips').replaceChildren(
			...chips.map((chip) => {
				const item = document.createElement('li');
				item.append(chip);
				return item;
			}),
		);
	}

	/** A button that changes the choice; it disappears with what it did, so the reader is taken to the result. */
	#button(name: string, look: string, onClick: () => void): HTMLButtonElement {
		const button = toDom(h('button', { type: 'button', class: look }, h('bdi', {}, name))).firstElementChild as HTMLButtonElement;
		button.addEventListener('click', () => {
			onClick();
			this.#part('.summary').focus();
		});
		return button;
	}

	#drawNothing(isEmpty: boolean) {
		this.#part('.nothing').hidden = !isEmpty;
		const ways = isEmpty ? this.#all.loosenings(this.#choice) : [];
		const nameOfFacet = (facet: Facet) => this.#part(`.facet[data-facet="${facet}"] legend`).textContent ?? '';
		this.#part('.ways').replaceChildren(
			...ways.map(({ without, count }) => {
				const item = document.createElement('li');
				const filters = joined(without.map(nameOfFacet), this.#say.language);
				const rest = Object.fromEntries(Object.entries(this.#choice).filter(([facet]) => !without.includes(facet as Facet)));
				item.append(this.#button(this.#say('finder.without', { filters, count }), 'quiet-button', () => this.choose(rest)));
				return item;
			}),
		);
	}

	/** Says whom the order is for. What is known from the device and not chosen here is named as such. */
	#drawSorted(reader: Reader) {
		// Only what this list knows by name: the finder of money does not ask for a language.
		const known = (['profession', 'region', 'language', 'status'] as const).flatMap((facet) =>
			this.#values.filter((own) => own.facet === facet && reader[facet].includes(own.value)),
		);
		if (known.length === 0)
			return this.#write('.sorted', this.#say(this.dataset.finder === 'funding' ? 'finder.sortedMoney' : 'finder.sorted'));
		const list = joined(
			known.map(({ name }) => name),
			this.#say.language,
		);
		const isFromDevice = known.some(({ facet, value }) => facet !== 'language' && !this.#choice[facet]?.includes(value));
		this.#write('.sorted', [this.#say('finder.sortedFor', { list }), isFromDevice ? this.#say('finder.fromDevice') : ''].join(' ').trim());
	}
}

customElements.define('waymark-finder', Finder);
