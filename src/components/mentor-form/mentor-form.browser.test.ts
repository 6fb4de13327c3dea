import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, type SiteInBrowser, siteInBrowser } from '../../testing/browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const path = '/contribute/mentors/';
const link = (page: Page) => page.locator('waymark-mentor-form .ways a');

async function fill(page: Page) {
	await page.fill('[name="alias"]', 'Lina');
	for (const [name, value] of [
		['professions', 'nurse'],
		['regions', 'germany'],
		['languages', 'ar'],
		['formats', 'online'],
		['steps', 'evidence'],
	])
		await page.check(`[name="${name}"][value="${value}"]`);
	await page.fill('[name="hours"]', '4');
	await page.fill('[name="offer"]', 'I read letters with you.');
	await page.check('[name="contact"][value="page"]');
	await page.fill('[name="page"]', 'https://lina.example.org/hello');
	await page.check('[name="agreed"]');
}

test('the entry is written as it will be public, and opens as an issue that is filled in; nothing is sent before', async () => {
	const { page, troubles, close } = await site.open(path, { viewport: { width: 360, height: 800 } }, 'networkidle');
	expect(await link(page).isVisible()).toBe(false);
	await fill(page);
	expect(await page.locator('waymark-mentor-form pre').textContent()).toContain('alias: "Lina"');
	expect(await page.locator('.faults').textContent()).toBe('');
	const url = new URL((await link(page).getAttribute('href')) ?? '');
	expect(url.href).toMatch(/^https:\/\/forge\.example\/waymark\/issues\/new\?/);
	expect(url.searchParams.get('title')).toBe('Mentor: Lina');
	expect(url.searchParams.get('body')).toContain('content/mentors/lina.yaml');
	expect(url.searchParams.get('body')).toContain('page: "https://lina.example.org/hello"');
	expect(new URL(page.url()).search).toBe('');
	expect(troubles).toEqual([]);
	await close();
});

test('what gives a person away is refused while it is written, and what is missing is named', async () => {
	const { page, close } = await site.open(path);
	expect(await page.locator('.faults').textContent()).toContain('Still missing');
	await fill(page);
	await page.fill('[name="offer"]', 'Write to lina (at) example.org');
	expect(await page.locator('.faults').textContent()).toContain('lina@example.org');
	expect(await link(page).isVisible()).toBe(false);
	await page.fill('[name="offer"]', 'I read letters with you.');
	expect(await link(page).isVisible()).toBe(true);
	await page.fill('[name="page"]', 'http://lina.example.org');
	expect(await link(page).isVisible()).toBe(false);
	await close();
});

test('consent can be given for six months at most', async () => {
	const { page, close } = await site.open(path);
	const until = page.locator('[name="until"]');
	const days = await until.evaluate((input) => (Date.parse((input as HTMLInputElement).max) - Date.now()) / 86_400_000);
	expect(days).toBeLessThanOrEqual(184);
	expect(days).toBeGreaterThan(180);
	await close();
});

test.each(['', '/ar', '/uk'])('the form has no fault that axe can find: %s', async (prefix) => {
	const { page, close } = await site.open(prefix + path, { bypassCSP: true, viewport: { width: 360, height: 800 } });
	await page.waitForSelector('waymark-mentor-form form:not([hidden])');
	expect(await axeViolations(page)).toEqual([]);
	await close();
});
