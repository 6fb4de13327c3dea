import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	axeViolations,
	narrow,
	overflowOf,
	type SiteInBrowser,
	siteInBrowser,
	triedLanguages,
	unfold,
	wide,
} from '../../testing/browser.ts';
import { keep } from '../../testing/kept.ts';

let site: SiteInBrowser;
let siteWithVolunteers: SiteInBrowser;
beforeAll(async () => {
	[site, siteWithVolunteers] = await Promise.all([siteInBrowser(), siteInBrowser({ folder: 'dist-base', base: '/waymark' })]);
});
afterAll(() => Promise.all([site?.close(), siteWithVolunteers?.close()]));

/** The query as the page has it: the browser's own report of the address comes later. */
const query = (page: Page) => page.evaluate(() => location.search);
const ready = (page: Page) => page.waitForSelector('.finder.narrows');
const shown = (page: Page) =>
	page.locator('.cards.programmes > li').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.id ?? ''));
const found = async (page: Page) => Number(/\d+/.exec((await page.locator('.finder .summary').textContent()) ?? '')?.[0] ?? 0);
const box = (page: Page, facet: string, value: string) => page.locator(`.facet[data-facet="${facet}"] input[value="${value}"]`);
const focusIn = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
describe('narrowing', () => {
	test.each(triedLanguages)(
		'by keyboard alone on a small screen in %s: the address holds it, a reload and another reader see the same',
		async (_language, prefix) => {
			const { page, troubles, close } = await site.open(`${prefix}/mentors/`, narrow, 'networkidle');
			await ready(page);
			const all = await found(page);
			expect(all).toBeGreaterThan(80);
			await page.focus('.filters > summary');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await focusIn(page, '.facet[data-facet="profession"] > summary')).toBe(true);
			await page.keyboard.press('Enter');
			// Professions stand in the order of the alphabet, another one in each language.
			for (let tabs = 0; tabs < 3 && !(await focusIn(page, 'input[value="nurse"]')); tabs += 1) await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			expect(await query(page)).toBe('?profession=nurse');
			const count = await found(page);
			expect(count).toBeGreaterThan(0);
			expect(count).toBeLessThan(all);
			expect(await box(page, 'profession', 'nurse').evaluate((input) => input === document.activeElement)).toBe(true);
			const ids = await shown(page);
			await page.reload();
			await ready(page);
			expect(await shown(page)).toEqual(ids);
			expect(await box(page, 'profession', 'nurse').isChecked()).toBe(true);
			const other = await site.open(`${prefix}/mentors/?profession=nurse`, wide);
			await ready(other.page);
			expect(await shown(other.page)).toEqual(ids);
			expect(troubles).toEqual([]);
			await Promise.all([close(), other.close()]);
		},
	);

	test('counts beside the values say what choosing them would leave', async () => {
		const { page, close } = await site.open('/mentors/?profession=nurse&region=germany', wide);
		await ready(page);
		const promised = Number(await page.locator('.facet[data-facet="region"] label:has([value="sweden"]) .count').textContent());
		await box(page, 'region', 'germany').uncheck();
		await box(page, 'region', 'sweden').check();
		expect(await found(page)).toBe(promised);
		await close();
	});

	test('a filter is taken out by its chip, and the reader stays at the result', async () => {
		const { page, close } = await site.open('/mentors/?profession=nurse&region=germany', narrow);
		await ready(page);
		await page.focus('.chip >> nth=0');
		await page.keyboard.press('Enter');
		expect(await query(page)).toBe('?region=germany');
		expect(await focusIn(page, '.summary')).toBe(true);
		await close();
	});

	test('an empty result says which filter to take out and how many are found then, and one tap does it', async () => {
		const { page, close } = await site.open('/mentors/?profession=lawyer&region=sweden&language=ar&help=childcare', narrow);
		await ready(page);
		expect(await shown(page)).toEqual([]);
		expect(await page.locator('.nothing').isVisible()).toBe(true);
		const way = page.locator('.ways button').first();
		const [count = '0'] = /\d+/.exec((await way.textContent()) ?? '') ?? [];
		await way.click();
		expect(await found(page)).toBe(Number(count));
		expect(await page.locator('.nothing').isVisible()).toBe(false);
		expect(await focusIn(page, '.summary')).toBe(true);
		await close();
	});

	test('a value that is no longer in the list is told and left out', async () => {
		const { page, close } = await site.open('/mentors/?region=atlantis&profession=nurse', narrow);
		await ready(page);
		expect(await page.locator('.unknown').textContent()).toContain('atlantis');
		expect(await found(page)).toBeGreaterThan(0);
		await close();
	});

	test('more cards come when asked for, and the reader goes on at the first new one', async () => {
		const { page, close } = await site.open('/mentors/', narrow);
		await ready(page);
		const first = await shown(page);
		await page.locator('[data-more="programme"]').focus();
		await page.keyboard.press('Enter');
		const more = await shown(page);
		expect(more.slice(0, first.length)).toEqual(first);
		expect(more.length).toBe(first.length * 2);
		expect(await focusIn(page, `[data-id="${more[first.length]}"]`)).toBe(true);
		await close();
	});

	test('the same page in another language keeps the filters', async () => {
		const { page, close } = await site.open('/funding/?profession=nurse&ask=before', wide);
		await ready(page);
		const ids = await shown(page);
		expect(ids.length).toBeGreaterThan(0);
		await page.click('.languages summary');
		await page.click('.languages a[lang="ar"]');
		await page.waitForURL('**/ar/funding/?profession=nurse&ask=before');
		await ready(page);
		expect((await shown(page)).toSorted()).toEqual(ids.toSorted());
		await close();
	});
});

describe('the order and its reasons', () => {
	test('follow the plan and the answers on the device, and say so', async () => {
		const { page, close } = await site.open('/about/', wide);
		await keep(page, { situation: { status: 'asylum-seeker' }, guides: { 'sweden/physician': { steps: {} } } });
		await page.goto(new URL('/mentors/', page.url()).href);
		await ready(page);
		const first = page.locator('.cards.programmes > li').first();
		expect(await first.locator('.fit').textContent()).toContain('your profession');
		expect(await first.locator('.fit').textContent()).toContain('serves Sweden');
		expect(await page.locator('.sorted').textContent()).toContain('stays on this device');
		expect(await query(page)).toBe('');
		await close();
	});

	test('name the reader’s language on a page in that language', async () => {
		const { page, close } = await site.open('/ar/mentors/?language=ar', narrow);
		await ready(page);
		expect(await page.locator('.cards.programmes > li .fit').first().textContent()).toContain('العربية');
		await close();
	});
});

describe('the look', () => {
	test.each(
		triedLanguages.flatMap(([language, prefix]) =>
			[
				`${prefix}/mentors/?profession=nurse&language=en`,
				`${prefix}/mentors/?profession=lawyer&region=sweden&language=ar&help=childcare`,
			].map((path) => [language, path] as const),
		),
	)('in %s has no fault that axe can find and fits a small screen, everything unfolded: %s', async (_language, path) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { page, close } = await site.open(path, { ...narrow, bypassCSP: true, colorScheme });
			await ready(page);
			await unfold(page);
			expect(await axeViolations(page)).toEqual([]);
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			await close();
		}
	});
});

describe('without JavaScript', () => {
	test.each(triedLanguages)('everything is listed by place in %s, and each programme is one link away', async (_language, prefix) => {
		const { page, troubles, close } = await site.open(`${prefix}/mentors/`, { ...narrow, javaScriptEnabled: false });
		expect(await page.locator('.finder form').isVisible()).toBe(false);
		expect(await page.locator('.place').count()).toBeGreaterThanOrEqual(9);
		expect(await page.locator('.finder-card').count()).toBeGreaterThan(80);
		await page.locator('.finder-card h3 a').first().click();
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.locator('.sources a').count()).toBeGreaterThan(0);
		expect(troubles).toEqual([]);
		await close();
	});
});

describe('volunteers', () => {
	test.each([
		['English', ''],
		['Arabic', '/ar'],
	])('come after the programmes in %s, are narrowed with them, and have a page without faults', async (_language, prefix) => {
		const { page, troubles, close } = await siteWithVolunteers.open(
			`/waymark${prefix}/mentors/?profession=nurse&language=ar`,
			{ ...narrow, bypassCSP: true },
			'networkidle',
		);
		await ready(page);
		expect(await page.locator('.cards.mentors > li').count()).toBe(2);
		const [programmes, volunteers] = await Promise.all(
			['.cards.programmes', '.cards.mentors'].map((list) => page.locator(list).boundingBox()),
		);
		expect(volunteers?.y).toBeGreaterThan(programmes?.y ?? Number.POSITIVE_INFINITY);
		// Whoever takes nobody new stands last.
		expect(
			await page.locator('.cards.mentors > li').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.state)),
		).toEqual(['active', 'paused']);
		expect(await axeViolations(page)).toEqual([]);
		await page.goto(new URL(`/waymark${prefix}/mentors/invented-lina/`, page.url()).href, { waitUntil: 'networkidle' });
		expect(await axeViolations(page)).toEqual([]);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(troubles).toEqual([]);
		await close();
	});
});
