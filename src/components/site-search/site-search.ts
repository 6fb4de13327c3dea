import { countInWords } from '../../model/formats.ts';
import { type Found, type FoundPage, SearchEngine } from './pagefind.ts';

const facets = ['kind', 'profession', 'region'] as const;
const pageSize = 10;

/** The search of the site. The search engine is loaded at the first search; words and filters stand in the address. */
class SiteSearch extends HTMLElement {
	#engine: Promise<SearchEngine> | undefined;
	#turn = 0;

	connectedCallback() {
		const form = this.#form;
		const asked = new URLSearchParams(location.search);
		for (const name of ['q', ...facets]) {
			const field = form.elements.namedItem(name);
			if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
		}
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.search();
		});
		form.addEventListener('change', () => this.search());
		if (asked.size > 0) this.search();
		else this.#announce(this.#words.start);
	}

	get #form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	get #words(): Record<'start' | 'searching' | 'failed' | 'nothing', string> {
		return JSON.parse(this.dataset.words ?? '{}');
	}

	/** Searches for what stands in the form; a newer search overtakes an older one. */
	async search() {
		const choice = new FormData(this.#form);
		const words = String(choice.get('q') ?? '').trim();
		const filters = Object.fromEntries(facets.flatMap((name) => (choice.get(name) ? [[name, String(choice.get(name))]] : [])));
		const address = new URLSearchParams({ ...(words && { q: words }), ...filters });
		history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
		const turn = ++this.#turn;
		if (!words && Object.keys(filters).length === 0) {
			this.#show([]);
			this.#announce(this.#words.start);
			return;
		}
		this.#announce(this.#words.searching);
		this.#busy(true);
		try {
			this.#engine ??= SearchEngine.load(this.dataset.bundle ?? '', this.dataset.names ?? '');
			const results = await (await this.#engine).find(words, filters);
			if (turn !== this.#turn) return;
			await this.#showPages(results);
			this.#announce(results.length === 0 ? this.#words.nothing : this.#countWords(results.length));
		} catch {
			this.#engine = undefined;
			if (turn === this.#turn) this.#announce(this.#words.failed);
		}
		if (turn === this.#turn) this.#busy(false);
	}

	async #showPages(results: FoundPage[]) {
		const more = this.querySelector<HTMLButtonElement>('.more');
		let shown = pageSize;
		this.#show(await Promise.all(results.slice(0, shown).map((result) => result.data())));
		if (!more) return;
		more.hidden = results.length <= shown;
		more.onclick = async () => {
			const next = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
			shown += pageSize;
			more.hidden = results.length <= shown;
			this.#append(next)?.querySelector('a')?.focus();
		};
	}

	#show(found: Found[]) {
		this.querySelector('.results')?.replaceChildren();
		const more = this.querySelector<HTMLButtonElement>('.more');
		if (more) more.hidden = true;
		this.#append(found);
	}

	#append(found: Found[]): Element | undefined {
		const template = this.querySelector('template');
		const items = found.map(({ url, excerpt, meta }) => {
			const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
			const [link, kind, text] = item.children as unknown as [HTMLAnchorElement, HTMLElement, HTMLElement];
			link.href = url;
			link.textContent = meta.title ?? url;
			kind.textContent = this.querySelector(`[data-kind="${meta.kind}"]`)?.textContent ?? '';
			text.append(...(meta.summary ? [meta.summary] : marked(excerpt)));
			return item;
		});
		this.querySelector('.results')?.append(...items);
		return items[0];
	}

	#busy(busy: boolean) {
		this.querySelector('.results')?.setAttribute('aria-busy', String(busy));
	}

	#announce(words: string) {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = words;
	}

	/** "12 pages found", in the plural form of the language: the page brings one sentence for each form. */
	#countWords(count: number): string {
		const { language = 'en' } = this.dataset;
		const forms = JSON.parse(this.dataset.results ?? '{}') as Record<string, string>;
		return countInWords(forms, count, language);
	}
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };

/** An excerpt with its `<mark>` parts as nodes; everything else in it stays text. */
function marked(excerpt: string): Node[] {
	const plain = (text: string) => text.replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);
	return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
		if (!part.startsWith('<mark>')) return document.createTextNode(plain(part));
		const mark = document.createElement('mark');
		mark.textContent = plain(part.slice('<mark>'.length, -'</mark>'.length));
		return mark;
	});
}

customElements.define('waymark-search', SiteSearch);
