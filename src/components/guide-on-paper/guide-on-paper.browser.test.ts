import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PathwaySummary } from '../../model/open-data.ts';
import { axeViolations, type SiteInBrowser, siteInBrowser } from '../../testing/browser.ts';

const guides: PathwaySummary[] = JSON.parse(readFileSync('dist/api/v1/pathways.json', 'utf8'));

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

/** The pages that a printer would need: each is an object of the file, and its list of pages counts them. */
async function printedPages(page: Page): Promise<number> {
	const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	const objects = [...file.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length;
	const listed = Math.max(...[...file.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
	expect(objects).toBe(listed);
	return objects;
}

const secondLanguage = (page: Page) => page.waitForSelector('.sheet-of-paper.in-two');

/** Opens a sheet of a reader who keeps something of their own. */
async function openKept(path: string, kept: { situation?: object; guides?: object }) {
	const opened = await site.open(path, {}, 'networkidle');
	const text = JSON.stringify({ waymark: 2, situation: {}, guides: {}, ...kept });
	await opened.page.evaluate((value) => localStorage.setItem('waymark-progress', value), text);
	await opened.page.reload();
	return opened;
}

describe('on A4', () => {
	test.each(guides.flatMap(({ id }) => [['English', `/${id}/print/`] as const, ['Arabic', `/ar/${id}/print/`] as const]))(
		'a guide in %s takes one to four pages: %s',
		async (_language, path) => {
			const { page, close } = await site.open(path);
			const pages = await printedPages(page);
			expect(pages).toBeGreaterThanOrEqual(1);
			expect(pages).toBeLessThanOrEqual(4);
			await close();
		},
	);

	const longest = [...guides].sort((a, b) => b.facts - a.facts).slice(0, 2);
	test.each(longest.flatMap(({ id }) => [`/${id}/print/?with=ar`, `/uk/${id}/print/?with=ar`]))(
		'in two languages side by side the longest guides take no more: %s',
		async (path) => {
			const { page, close } = await site.open(path);
			await secondLanguage(page);
			expect(await printedPages(page)).toBeLessThanOrEqual(4);
			await close();
		},
	);

	test('the guide itself takes more, so that the count can tell', async () => {
		const { page, close } = await site.open('/germany/physician/');
		expect(await printedPages(page)).toBeGreaterThan(4);
		await close();
	});

	test('nothing of the site around the sheet is printed, and no type is smaller than it may be', async () => {
		const { page, close } = await site.open('/ar/germany/physician/print/?with=en');
		await secondLanguage(page);
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.site-header', '.site-footer', '.sheet-bar']) expect(await page.locator(part).isVisible()).toBe(false);
		expect(await page.locator('.sheet-of-paper').isVisible()).toBe(true);
		const smallest = await page.evaluate(() => {
			const points = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
			const text = [...document.querySelectorAll('.sheet-of-paper *')].filter(({ childNodes }) =>
				[...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
			);
			const isSource = (element: Element) => element.closest('.sheet-sources, .source-numbers') !== null;
			return {
				rows: Math.min(...text.filter((element) => !isSource(element)).map(points)),
				sources: Math.min(...text.filter(isSource).map(points)),
			};
		});
		expect(smallest.rows).toBeGreaterThanOrEqual(7.1);
		expect(smallest.sources).toBeGreaterThanOrEqual(6.3);
		await close();
	});
});

describe("the reader's own sheet", () => {
	const steps = {
		'advice-and-choose-land': { state: 'done', since: '2026-03-03', note: 'مع السيدة Schmidt <b>' },
		'secure-funding': { papers: ['proof-of-income'] },
		'german-b2': { state: 'doing', date: '2027-05-04', dateKind: 'deadline' },
		'specialist-title': { state: 'not-for-me' },
	};
	const kept = {
		situation: { papers: 'complete', levels: { de: 'B2' } },
		guides: { 'germany/physician': { route: 'exam', steps, papers: { 'police-certificate-home': '2026-10-10' } } },
	};
	const path = '/germany/physician/print/';

	test('has ticks, dates and notes on it, and the day of printing', async () => {
		const { page, troubles, close } = await openKept(path, kept);
		const row = (id: string) => page.locator(`[data-step="${id}"]`);
		const done = row('advice-and-choose-land');
		expect(await done.locator('> .box').textContent()).toBe('✓');
		expect(await done.locator('.own-date').textContent()).toContain('Done on Mar 3, 2026');
		expect(await done.locator('.own-note .rule').textContent()).toBe('مع السيدة Schmidt <b>');
		expect(await row('german-b2').locator('> .box').textContent()).toBe('');
		expect(await row('german-b2').locator('.own-date').textContent()).toContain('Doing · May 4, 2027 (Deadline)');
		const papers = row('secure-funding').locator('[data-paper]');
		expect(await papers.locator('.box').allTextContents()).toEqual(['✓', '']);
		expect(await page.locator('[data-dated="police-certificate-home"] .own-date').textContent()).toContain('Oct 10, 2026');
		expect(await page.locator('.today').textContent()).toMatch(/\d{4}/);
		expect(troubles).toEqual([]);
		await close();
	});

	test('leaves out what is not in their way, says so, keeps all numbers, and shows all on demand', async () => {
		const { page, close } = await openKept(path, kept);
		const shown = async (selector: string) => (await page.locator(selector).all()).length;
		const all = await shown('.rows > .row');
		const aside = ['declare-lost-papers', 'german-course', 'ask-for-german-course', 'equivalence-check', 'specialist-title'];
		for (const id of aside) expect(await page.locator(`[data-step="${id}"]`).isVisible()).toBe(false);
		expect(await shown('.rows > .row:not([hidden])')).toBe(all - aside.length);
		expect(await page.locator('[data-step="approbation"] > .number').textContent()).toBe('15');
		expect(await page.locator('.left-out').textContent()).toContain('5 steps');
		expect(await page.locator('.ways li:not([hidden])').count()).toBe(1);
		await page.emulateMedia({ media: 'print' });
		const hidden = await page.locator('.sheet-of-paper [hidden]').all();
		expect(hidden.length).toBeGreaterThan(10);
		for (const part of hidden) expect(await part.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.click('.show-all');
		expect(await shown('.rows > .row:not([hidden])')).toBe(all);
		expect(await page.locator('.left-out').isVisible()).toBe(false);
		await close();
	});

	test('lists the sources that a line uses, and no others', async () => {
		const { page, close } = await openKept(path, kept);
		const { used, listed, all } = await page.evaluate(() => {
			const isShown = (element: Element) => element.closest('[hidden]') === null;
			const numbers = [...document.querySelectorAll<HTMLElement>('[data-sources]')].filter(isShown);
			return {
				used: [...new Set(numbers.flatMap(({ dataset }) => dataset.sources?.split(' ') ?? []))].sort(),
				listed: [...document.querySelectorAll<HTMLElement>('[data-source]')]
					.filter(isShown)
					.map(({ dataset }) => dataset.source)
					.sort(),
				all: document.querySelectorAll('[data-source]').length,
			};
		});
		expect(listed).toEqual(used);
		expect(listed.length).toBeGreaterThan(10);
		expect(listed.length).toBeLessThan(all);
		await close();
	});

	test('is in two languages too', async () => {
		const { page, close } = await openKept(`${path}?with=ar`, kept);
		await secondLanguage(page);
		expect(await page.locator('[data-step="equivalence-check"]').isVisible()).toBe(false);
		expect(await page.locator('[data-step="advice-and-choose-land"] .box').first().textContent()).toBe('✓');
		expect(await page.locator('.beside .box, .beside .source-numbers').count()).toBe(0);
		await close();
	});
});

describe('the second language', () => {
	test('stands beside the first with its own language and direction, and its choice in the address', async () => {
		const { page, troubles, close } = await site.open('/germany/nurse/print/', {}, 'networkidle');
		await page.selectOption('[name="with"]', 'ar');
		await secondLanguage(page);
		expect(page.url()).toMatch(/\?with=ar$/);
		const row = page.locator('.rows > .row').first();
		const beside = row.locator('.beside');
		expect(await beside.getAttribute('lang')).toBe('ar');
		expect(await beside.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
		expect(
			await row
				.locator('.words')
				.first()
				.evaluate((words) => getComputedStyle(words).direction),
		).toBe('ltr');
		expect(await beside.textContent()).toMatch(/[\u0600-\u06ff]/);
		const pairs = await page.locator('[data-beside]').count();
		expect(await page.locator('.pair > .beside').count()).toBe(pairs);
		const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(await page.locator('h1').count()).toBe(1);
		await page.selectOption('[name="with"]', '');
		await page.waitForSelector('.sheet-of-paper:not(.in-two)');
		expect(await page.locator('.beside').count()).toBe(0);
		expect(page.url()).not.toContain('with');
		expect(troubles).toEqual([]);
		await close();
	});

	test('is there from a bookmark, beside a first language that runs from the right', async () => {
		const { page, troubles, close } = await site.open('/ar/sweden/nurse/print/?with=uk', {}, 'networkidle');
		await secondLanguage(page);
		const [first, second] = await page.locator('.rows > .row').first().locator('.words').all();
		expect(await second?.getAttribute('lang')).toBe('uk');
		expect(await second?.evaluate((words) => getComputedStyle(words).direction)).toBe('ltr');
		const [right, left] = [await first?.boundingBox(), await second?.boundingBox()];
		expect(right?.x).toBeGreaterThan(left?.x ?? Number.POSITIVE_INFINITY);
		expect(troubles).toEqual([]);
		await close();
	});

	test('that cannot be loaded leaves the first as it is and says so', async () => {
		const { page, close } = await site.open('/germany/nurse/print/');
		await page.route('**/ar/germany/nurse/print/', (route) => route.abort());
		await page.selectOption('[name="with"]', 'ar');
		await page.waitForFunction(() => /could not be loaded/.test(document.querySelector('.sheet-status')?.textContent ?? ''));
		expect(await page.locator('.beside').count()).toBe(0);
		expect(await page.locator('.rows > .row').first().isVisible()).toBe(true);
		await close();
	});

	test('that the site does not have is not asked for', async () => {
		const { page, troubles, close } = await site.open('/germany/nurse/print/?with=../evil', {}, 'networkidle');
		expect(await page.locator('.in-two').count()).toBe(0);
		expect(troubles).toEqual([]);
		await close();
	});
});

// The last language of the list is at the end of the field.
test.each([
	['English', '', 'de'],
	['Arabic', '/ar', 'de'],
])('by keyboard alone on a small screen in %s: back, print, a second language', async (_language, start, second) => {
	const { page, close } = await site.open(`${start}/germany/nurse/print/`, { viewport: { width: 360, height: 800 } });
	const focused = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.getAttribute('name') || '');
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await page.keyboard.press('Tab');
	expect(await focused()).toContain('skip');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`${start}/germany/nurse/`);
	await page.keyboard.press('Tab');
	expect(await focused()).toContain('print');
	await page.keyboard.press('Enter');
	expect(await page.locator('body[data-printed]').count()).toBe(1);
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('with');
	await page.keyboard.press('End');
	await secondLanguage(page);
	expect(await page.locator('.beside').first().getAttribute('lang')).toBe(second);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await close();
});

test.each([
	'/germany/physician/print/',
	'/ar/germany/physician/print/',
	'/uk/germany/physician/print/',
	'/ar/germany/physician/print/?with=en',
])('%s has no fault that axe can find, in light and in dark, and fits a screen of 360 pixels', async (path) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page, troubles, close } = await site.open(
			path,
			{ bypassCSP: true, colorScheme, viewport: { width: 360, height: 800 } },
			'networkidle',
		);
		if (path.includes('with')) await secondLanguage(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		expect(await axeViolations(page)).toEqual([]);
		expect(troubles).toEqual([]);
		await close();
	}
});

test('without JavaScript all steps are there with their conditions, and a sentence says how to print', async () => {
	const { page, troubles, close } = await site.open('/germany/physician/print/', { javaScriptEnabled: false });
	const all = guides.find(({ id }) => id === 'germany/physician')?.steps ?? 0;
	expect(all).toBeGreaterThan(5);
	const rows = page.locator('.rows > .row');
	expect(await rows.count()).toBe(all);
	for (const row of await rows.all()) expect(await row.isVisible()).toBe(true);
	expect(await page.locator('.rows .condition').count()).toBeGreaterThan(2);
	expect(await page.locator('.sheet-bar').textContent()).toContain('with the menu of your browser');
	expect(await page.locator('.sheet-controls').isVisible()).toBe(false);
	expect(await printedPages(page)).toBeLessThanOrEqual(4);
	expect(troubles).toEqual([]);
	await close();
});

test('the guide leads to its sheet, with and without JavaScript', async () => {
	for (const javaScriptEnabled of [true, false]) {
		const { page, close } = await site.open('/ar/france/nurse/', { javaScriptEnabled });
		await page.locator('a[href="/ar/france/nurse/print/"]:visible').first().click();
		await page.waitForURL('**/ar/france/nurse/print/');
		expect(await page.locator('.sheet-of-paper h1').isVisible()).toBe(true);
		await close();
	}
});

test('the sheet stays out of the search', () => {
	expect(readFileSync('dist/germany/nurse/index.html', 'utf8')).toContain('data-pagefind-body');
	expect(readFileSync('dist/germany/nurse/print/index.html', 'utf8')).not.toContain('data-pagefind-body');
});
