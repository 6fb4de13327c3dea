import { type Intent, intentOf, type Named } from '../../model/search-intent.ts';
import { type Asked, foldedWords, meantWeight, ranked } from '../../model/search-words.ts';

/** One page of the index. */
interface Result {
	id: string;
	score: number;
	data: () => Promise<Found>;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	search: (words: string | null, options: { filters: Record<string, string> }) => Promise<{ results: Result[] }>;
}

/** What is shown of a page that was found. */
export interface Found {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string; summary?: string };
}

/** A page that was found; what is shown of it is fetched when asked for. */
export type FoundPage = Pick<Result, 'data'>;

/** The shortest beginning of a word that is still searched for when the whole word is nowhere. */
const shortest = 4;

/** The filters of the pages about what a reader means, the guides first. */
function meantFilters({ professions, regions, guides }: Intent): Record<string, string>[] {
	const both = professions.flatMap((profession) => regions.map((region) => ({ profession, region })));
	const one = both.length > 0 ? both : [...professions.map((profession) => ({ profession })), ...regions.map((region) => ({ region }))];
	const named = guides.map((id) => {
		const [region = '', profession = ''] = id.split('/');
		return { region, profession };
	});
	return [...one, ...named];
}

/** The search over all pages of a language: Pagefind finds the pages of each word, the model says what is meant and puts them in order. */
export class SearchEngine {
	readonly #pagefind: Pagefind;
	readonly #named: readonly Named[];
	readonly #pages: number;

	private constructor(pagefind: Pagefind, named: readonly Named[], pages: number) {
		this.#pagefind = pagefind;
		this.#named = named;
		this.#pages = pages;
	}

	/** Loads the engine and the index of the page's language from the folder `bundle`, and the names from `names`. Rejects if one cannot be loaded. */
	static async load(bundle: string, names: string): Promise<SearchEngine> {
		const [pagefind, response]: [Pagefind, Response] = await Promise.all([import(/* @vite-ignore */ `${bundle}pagefind.js`), fetch(names)]);
		if (!response.ok) throw new Error(`${names}: ${response.status}`);
		const named: Named[] = await response.json();
		await pagefind.options({ excerptLength: 24 });
		const { results } = await pagefind.search(null, { filters: {} });
		return new SearchEngine(pagefind, named, results.length);
	}

	/** The pages for what a reader wrote, best first; all pages of the filters if nothing is written. */
	async find(text: string, filters: Record<string, string>): Promise<FoundPage[]> {
		const words = [...new Set(foldedWords(text))];
		if (words.length === 0) return (await this.#pagefind.search(null, { filters })).results;
		const found = await Promise.all(words.map(async (word) => ({ weight: 1, results: await this.#hits(word, filters) })));
		const meant = { weight: meantWeight, results: await this.#meant(intentOf(text, this.#named), filters) };
		const asked = [...found, meant];
		const pages = new Map(asked.flatMap(({ results }) => results.map((result) => [result.id, result] as const)));
		return ranked(
			asked.map(({ weight, results }): Asked => ({ weight, hits: results })),
			this.#pages,
		).flatMap((id) => pages.get(id) ?? []);
	}

	/** The guides that a reader means, and the pages of professions and regions. */
	async #meant(intent: Intent, filters: Record<string, string>): Promise<Result[]> {
		const wanted = meantFilters(intent).flatMap((meant) => [
			{ filters: { ...meant, ...filters, kind: 'guide' }, score: 1 },
			{ filters: { ...meant, ...filters, kind: 'profession' }, score: 0.4 },
			{ filters: { ...meant, ...filters, kind: 'region' }, score: 0.4 },
		]);
		const allowed = wanted.filter((one) => filters.kind === undefined || one.filters.kind === filters.kind);
		const found = await Promise.all(
			allowed.map(async ({ filters: own, score }) =>
				(await this.#pagefind.search(null, { filters: own })).results.map(({ id, data }): Result => ({ id, data, score })),
			),
		);
		return [...new Map(found.flat().map((result) => [result.id, result])).values()];
	}

	/** The pages with a word; where it is nowhere in this form, those with its beginning: endings differ more than stems. */
	async #hits(word: string, filters: Record<string, string>): Promise<Result[]> {
		for (let length = word.length; length >= Math.min(shortest, word.length) && length >= word.length - 4; length--) {
			const { results } = await this.#pagefind.search(word.slice(0, length), { filters });
			if (results.length > 0) return results;
		}
		return [];
	}
}
