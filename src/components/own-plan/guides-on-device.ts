import type { LanguageCode } from '../../languages.ts';
import type { GuideInComparison } from '../../model/guide-in-comparison.ts';
import type { GuideOnDevice } from '../../model/guide-on-device.ts';
import { flatWords, type Say, sayFrom } from '../../model/say.ts';
import type { WordsFile } from '../../model/words-for-browser.ts';

/** What an address of this site gives, asked for once for as long as the page lives; asked again if it failed. */
const asked = new Map<string, Promise<unknown>>();

function load(url: string): Promise<unknown> {
	const known = asked.get(url);
	if (known) return known;
	const answer = fetch(url).then((response) => {
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		return response.json();
	});
	asked.set(url, answer);
	answer.catch(() => asked.delete(url));
	return answer;
}

/** The root of the site in the language of this page, as `/` or `/waymark/ar/`; each page with a plan says it on its element. */
const siteRoot = (): string => document.querySelector<HTMLElement>('[data-root]')?.dataset.root ?? '/';

/** The interface words with which plans are drawn, and those of further files. */
export async function loadWords(...more: WordsFile[]): Promise<Say> {
	const language = document.documentElement.lang as LanguageCode;
	const files = await Promise.all(['plan', ...more].map((file) => load(`${siteRoot()}words/${file}.json`)));
	return sayFrom(language, [{ code: language, table: new Map(files.flatMap((words) => flatWords(words as object))) }]);
}

/** A guide as a plan needs it. */
export const loadGuide = (id: string): Promise<GuideOnDevice> => load(`${siteRoot()}${id}/plan.json`) as Promise<GuideOnDevice>;

/** What a comparison shows of a guide beside its plan. */
export const loadComparison = (id: string): Promise<GuideInComparison> =>
	load(`${siteRoot()}${id}/compare.json`) as Promise<GuideInComparison>;
