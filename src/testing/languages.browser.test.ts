import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteLanguages, sourceLanguage } from '../languages.ts';
import { formatTag } from '../model/formats.ts';
import { narrow, overflowOf, type SiteInBrowser, siteInBrowser, wide } from './browser.ts';
import { kinds } from './page-kinds.ts';
import { queriesOf } from './search-queries.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const beginningOf = (code: string) => (code === sourceLanguage ? '' : `/${code}`);
const languages = siteLanguages.map(({ code, direction }) => [code, direction] as const);

test.each(languages)(
	'in %s (%s) every kind of page fits an old phone and a desk, and loads without an error or a request to another host',
	async (code) => {
		const { page, troubles, close } = await site.open(`${beginningOf(code)}/`, narrow, 'networkidle');
		const origin = new URL(page.url()).origin;
		const wider: string[] = [];
		for (const [kind, path] of Object.entries(kinds)) {
			await page.setViewportSize(narrow.viewport);
			await page.goto(`${origin}${beginningOf(code)}${path}`, { waitUntil: 'networkidle' });
			if ((await overflowOf(page)) > 0) wider.push(`${kind} at 360`);
			await page.setViewportSize(wide.viewport);
			if ((await overflowOf(page)) > 0) wider.push(`${kind} at 1280`);
		}
		expect(wider).toEqual([]);
		expect(troubles).toEqual([]);
		await close();
	},
);

test.each(languages)('in %s (%s) the browser can write numbers and dates as the language does', async (code) => {
	const { page, close } = await site.open(`${beginningOf(code)}/about/`);
	const tag = formatTag(code);
	const written = await page.evaluate(
		(locale) => ({
			known: Intl.NumberFormat.supportedLocalesOf(locale).length + Intl.DateTimeFormat.supportedLocalesOf(locale).length,
			date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 22)),
			number: new Intl.NumberFormat(locale).format(12_345),
		}),
		tag,
	);
	expect(written.known).toBe(2);
	expect(written.date).toMatch(/22.*2026|2026.*22/);
	expect(written.number.replace(/\D/g, '')).toBe('12345');
	await close();
});

describe('ranges run the way the page is read', () => {
	test.each(languages)('in %s (%s) the lower end of an amount and of a time comes first', async (code, direction) => {
		const { page, close } = await site.open(`${beginningOf(code)}/united-kingdom/physician/`, wide);
		const places = await page.locator('main bdi').evaluateAll((values) =>
			values
				.filter((value) => value.checkVisibility())
				.flatMap((value) => {
					const walker = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
					const found: { text: string; first: number; second: number; top: boolean }[] = [];
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const text = node.textContent ?? '';
						const match = /([\d.,\u00a0\u202f]*\d)(\D{0,4}[–-]\D{0,4})(\d[\d.,\u00a0\u202f]*)/.exec(text);
						if (!match) continue;
						const boxOf = (from: number, to: number) => {
							const range = document.createRange();
							range.setStart(node, from);
							range.setEnd(node, to);
							return range.getBoundingClientRect();
						};
						const start = match.index;
						const first = boxOf(start, start + (match[1]?.length ?? 0));
						const second = boxOf(start + match[0].length - (match[3]?.length ?? 0), start + match[0].length);
						found.push({ text, first: first.left, second: second.left, top: Math.abs(first.top - second.top) < 2 });
					}
					return found;
				}),
		);
		const inLine = places.filter(({ top }) => top);
		expect(inLine.length).toBeGreaterThan(3);
		const wrong = inLine.filter(({ first, second }) => (direction === 'rtl' ? first < second : first > second));
		expect(wrong.map(({ text }) => text)).toEqual([]);
		await close();
	});
});

describe('the search finds the guide that readers look for, in their words', () => {
	test.each(languages)('in %s (%s) nine of ten questions have it among the first three results', async (code) => {
		const queries = queriesOf(readFileSync(`src/testing/search-queries/${code}.yaml`, 'utf8'));
		expect(queries.length).toBeGreaterThanOrEqual(15);
		const { page, close } = await site.open(`${beginningOf(code)}/search/`, {}, 'networkidle');
		const missed: string[] = [];
		for (const { query, profession, region } of queries) {
			await page.fill('.search input[name="q"]', query);
			await page.click('.search button[type="submit"]');
			await page.waitForFunction(() => document.querySelector('.results')?.getAttribute('aria-busy') === 'false');
			const links = await page
				.locator('.results a')
				.evaluateAll((found) => found.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
			const wanted = new RegExp(`^${beginningOf(code)}/${region ?? '(?!professions/)[a-z-]+'}/${profession}/$`);
			if (!links.some((link) => wanted.test(link))) missed.push(`${query}: ${links.join(' ')}`);
		}
		expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(queries.length * 0.1);
		await close();
	});
});
