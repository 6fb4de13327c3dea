import type { LanguageCode } from '../../languages.ts';
import { readChoice, writeChoice } from '../../model/finder/choice-in-address.ts';
import { type Choice, type Facet, type FinderEntry, facets } from '../../model/finder/entry.ts';
import { type Findable, findable } from '../../model/finder/find.ts';
import { byFit, isForOthers, type Reader, readerOf, reasonsOf } from '../../model/finder/fit.ts';
import { reasonsInWords } from '../../model/finder/words.ts';
import { joined } from '../../model/list.ts';
import { flatWords, type Say, sayFrom } from '../../model/say.ts';
import { deviceStore } from '../device/device-store.ts';
import { h, toDom } from '../plan-view/nodes.ts';
import { entryOfCard } from './facet-attributes.ts';
import { FinderForm, write } from './finder-form.ts';

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
	#form!: FinderForm;
	#say!: Say;
	#hasMentors = false;
	#choice: Choice = {};
	#shown = { programme: CARDS_AT_ONCE, mentor: CARDS_AT_ONCE };

	connectedCallback() {
		const language = document.documentElement.lang as LanguageCode;
		this.#say = sayFrom(language, [{ code: language, table: new Map(flatWords(JSON.parse(this.dataset.words ?? '{}'))) }]);
		this.#takeCards();
		const form = this.#part<HTMLFormElement>('form');
		this.#form = new FinderForm(form, this.#say);
		form.addEventListener('change', () => this.choose(this.#form.ticked));
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.onOpening(() => this.#form.show(this.#choice, this.#all.find(this.#choice, this.#form.openFacets).counts));
		for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
		this.classList.add('narrows');
		const isWide = matchMedia(sideBySide).matches;
		this.#part<HTMLDetailsElement>('.filters').open = isWide;
		if (!isWide) this.#form.closeAll();
		for (const more of this.querySelectorAll<HTMLButtonElement>('.more')) more.addEventListener('click', () => this.showMore(more));
		addEventListener('popstate', () => this.readAddress());
		this.readAddress();
		deviceStore.addEventListener('change', () => this.draw());
	}

	/** Takes the cards out of the page: they live on in memory, and only those that are looked at stand in it. */
	#takeCards() {
		const { compare } = new Intl.Collator(this.#say.language);
		const entries = [...this.querySelectorAll<HTMLElement>('.finder-card')].map((card) => ({ ...entryOfCard(card), card }));
		// Sorted by name once: what fits alike stays in this order.
		this.#all = findable(entries.sort((a, b) => compare(a.name, b.name)));
		this.#hasMentors = entries.some(({ kind }) => kind === 'mentor');
		for (const part of this.querySelectorAll('[data-without-script]')) part.remove();
		this.querySelector('.cards.mentors')?.replaceChildren();
	}

	#part<Part extends HTMLElement>(selector: string): Part {
		return this.querySelector(selector) as Part;
	}

	/** Takes the choice from the address. */
	readAddress() {
		const { choice, unknown } = readChoice(location.search, this.#all.valuesOf);
		this.#choice = choice;
		const told = this.#part('.unknown');
		told.hidden = unknown.length === 0;
		write(told, unknown.length === 0 ? '' : this.#say('finder.unknown', { list: joined(unknown, this.#say.language) }));
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
		const { entries, counts } = this.#all.find(this.#choice, this.#form.openFacets);
		this.#form.show(this.#choice, counts);
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
		write(this.#part('.summary'), joined(found, this.#say.language));
		write(this.#part('.sorted'), entries.length === 0 ? '' : this.#orderInWords(reader));
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = writeChoice(this.#choice);
	}

	#drawCards(kind: FinderEntry['kind'], fitting: CardEntry[], reader: Reader) {
		const list = this.querySelector(`.cards.${kind}s`);
		if (!list) return;
		const shown = fitting.slice(0, this.#shown[kind]);
		for (const entry of shown) {
			const place = entry.card.querySelector('.fit') as HTMLElement;
			const words = reasonsInWords(reasonsOf(entry, reader, this.#choice), this.#form.nameOf, this.#say);
			const forOthers = isForOthers(entry, reader);
			if (forOthers) words.push(this.#say('finder.forOthers'));
			place.hidden = words.length === 0;
			place.classList.toggle('for-others', forOthers);
			write(place, words.join(' · '));
		}
		list.replaceChildren(...shown.map(({ card }) => card));
		const more = this.querySelector<HTMLButtonElement>(`[data-more="${kind}"]`);
		if (more) more.hidden = fitting.length <= this.#shown[kind];
	}

	/** Each chosen value as a button that takes it out again. */
	#drawChips() {
		const chosen = facets.flatMap((facet) => (this.#choice[facet] ?? []).map((value) => ({ facet, value })));
		const chips = chosen.map(({ facet, value }) => {
			const name = this.#form.nameOf(facet, value);
			const rest = this.#choice[facet]?.filter((own) => own !== value) ?? [];
			const chip = this.#way(name, 'chip', { ...this.#choice, [facet]: rest });
			chip.firstElementChild?.setAttribute('aria-label', this.#say('finder.remove', { value: name }));
			return chip;
		});
		if (chosen.length > 1) chips.push(this.#way(this.#say('finder.removeAll'), 'chip all', {}));
		this.#part('.chips').replaceChildren(...chips);
	}

	/** What to take out where nothing is found. */
	#drawNothing(isEmpty: boolean) {
		this.#part('.nothing').hidden = !isEmpty;
		const ways = isEmpty ? this.#all.loosenings(this.#choice) : [];
		this.#part('.ways').replaceChildren(
			...ways.map(({ without, count }) => {
				const filters = joined(without.map(this.#form.nameOfFacet), this.#say.language);
				const rest = Object.fromEntries(Object.entries(this.#choice).filter(([facet]) => !without.includes(facet as Facet)));
				return this.#way(this.#say('finder.without', { filters, count }), 'quiet-button', rest);
			}),
		);
	}

	/** An item with a button that leads to another choice; the button goes with what it did, so the reader is taken to the result. */
	#way(name: string, look: string, choice: Choice): HTMLElement {
		const item = toDom(h('li', {}, h('button', { type: 'button', class: look }, h('bdi', {}, name)))).firstElementChild as HTMLElement;
		item.firstElementChild?.addEventListener('click', () => {
			this.choose(choice);
			this.#part('.summary').focus();
		});
		return item;
	}

	/** Whom the order is for. What is known from the device and not chosen here is named as such. */
	#orderInWords(reader: Reader): string {
		// Only what this list knows by name: the finder of money does not ask for a language.
		const known = this.#form.named(reader);
		if (known.length === 0) return this.#say(this.dataset.finder === 'funding' ? 'finder.sortedMoney' : 'finder.sorted');
		const list = joined(
			known.map(({ name }) => name),
			this.#say.language,
		);
		const isFromDevice = known.some(({ facet, value }) => facet !== 'language' && !this.#choice[facet]?.includes(value));
		return [this.#say('finder.sortedFor', { list }), isFromDevice ? this.#say('finder.fromDevice') : ''].join(' ').trim();
	}
}

customElements.define('waymark-finder', Finder);
