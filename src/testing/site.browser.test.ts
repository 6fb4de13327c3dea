import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, narrow, overflowOf, type SiteInBrowser, siteInBrowser, unfold } from './browser.ts';
import { kinds } from './page-kinds.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const inArabic = (path: string) => `/ar${path}`;
const both = Object.entries(kinds).flatMap(([kind, path]) => [[kind, 'English', path] as const, [kind, 'Arabic', inArabic(path)] as const]);

describe('every kind of page', () => {
	test.each(both)(
		'%s in %s fits a screen of 360 pixels and loads without an error, a failed request or a request to another host',
		async (_kind, _language, path) => {
			const { page, troubles, close } = await site.open(path, narrow, 'networkidle');
			expect(await page.locator('h1').count()).toBe(1);
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(troubles).toEqual([]);
			await close();
		},
	);

	test.each(both)(
		'%s in %s has no fault that axe can find, in light and in dark, with everything unfolded',
		async (_kind, _language, path) => {
			const { page, close } = await site.open(path, { ...narrow, bypassCSP: true });
			await unfold(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await axeViolations(page)).toEqual([]);
			}
			await close();
		},
	);
});

describe('from the start page to a guide', () => {
	test.each([
		['English', '/', '/sweden/nurse/', 'Nurse in Sweden'],
		['Arabic', '/ar/', '/ar/sweden/nurse/', 'السويد'],
		['Ukrainian', '/uk/', '/uk/sweden/nurse/', 'Швеції'],
	])('three choices lead to the guide in %s, and it answers for the country of training', async (_language, start, end, title) => {
		const { page, troubles, close } = await site.open(start);
		await page.selectOption('[data-choice="profession"]', 'nurse');
		await page.selectOption('[data-choice="trained-in"]', 'SY');
		await page.selectOption('[data-choice="region"]', 'sweden');
		await page.click('.sentence button[type="submit"]');
		await page.waitForURL(`**${end}`);
		expect(await page.locator('h1').textContent()).toContain(title);
		expect(await page.locator('.fold-line, .applies b').count()).toBeGreaterThan(0);
		expect(troubles).toEqual([]);
		await close();
	});

	test.each([
		['English', '/'],
		['Arabic', '/ar/'],
	])(
		'by keyboard alone on a small screen in %s: skip to the content, choose, go, and open the proof of a fact',
		async (_language, start) => {
			const { page, close } = await site.open(start, { viewport: { width: 360, height: 800 } });
			const focused = (attribute: string) => page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
			await page.keyboard.press('Tab');
			expect(await focused('class')).toContain('skip');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await focused('data-choice')).toBe('profession');
			await page.keyboard.press('End');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			expect(await focused('data-choice')).toBe('region');
			await page.keyboard.press('End');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/[a-z-]+\/nurse\/$/);
			const proof = page.locator('.facts-table .proof summary').first();
			await proof.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('.facts-table .proof').first().locator('a').first().isVisible()).toBe(true);
			await close();
		},
	);

	test('without JavaScript links lead there, and the form leads to the table of guides', async () => {
		const { page, close } = await site.open('/', { javaScriptEnabled: false });
		await page.click('.sentence button[type="submit"]');
		expect(page.url()).toMatch(/\/\??#guides$/);
		await page.click('a[href="/netherlands/physician/"]');
		expect(await page.locator('h1').textContent()).toBe('Doctor in the Netherlands');
		await close();
	});
});

describe('a guide without JavaScript', () => {
	test('reads fully: every step, its facts, and the proof of a fact in one tap', async () => {
		const { page, troubles, close } = await site.open('/germany/nurse/', { javaScriptEnabled: false });
		const steps = page.locator('.way > .step');
		const count = await steps.count();
		expect(count).toBeGreaterThanOrEqual(6);
		for (let index = 0; index < count; index += 1) {
			expect(await steps.nth(index).locator('h3').isVisible()).toBe(true);
			expect(((await steps.nth(index).locator('.prose').textContent()) ?? '').length).toBeGreaterThan(60);
		}
		const proof = page.locator('.facts-table .proof').first();
		expect(await proof.locator('a').first().isVisible()).toBe(false);
		await proof.locator('summary').click();
		expect(await proof.locator('a').first().isVisible()).toBe(true);
		expect(await proof.locator('a').first().getAttribute('href')).toMatch(/^https:/);
		expect(troubles).toEqual([]);
		await close();
	});

	test('every fact of the guide stands beside its proof', async () => {
		const { page, close } = await site.open('/united-kingdom/physician/', { javaScriptEnabled: false });
		const bare = await page
			.locator('.fact')
			.evaluateAll((facts) => facts.filter((fact) => !fact.querySelector('.proof a[href^="https:"]')).map((fact) => fact.textContent));
		expect(await page.locator('.fact').count()).toBeGreaterThan(30);
		expect(bare).toEqual([]);
		await close();
	});
});

describe('the search', () => {
	const physicianGuides = (links: (string | null)[]) => links.filter((link) => /\/physician\/$/.test(link ?? ''));

	const words = ['doctor', 'Arzt', 'médico', 'طبيب', 'лікар', 'پزشک', 'feldsher'];
	test.each(['', '/ar', '/uk', '/ps'].flatMap((language) => words.map((word) => [word, language] as const)))(
		'"%s" finds the physician guides from the search of "%s/"',
		async (word, language) => {
			const { page, troubles, close } = await site.open(`${language}/search/?q=${encodeURIComponent(word)}&kind=guide`);
			await page.waitForSelector('.results li');
			const links = await page.locator('.results a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
			expect(physicianGuides(links).length).toBeGreaterThanOrEqual(8);
			expect(links.every((link) => link?.startsWith(`${language}/`))).toBe(true);
			expect(troubles).toEqual([]);
			await close();
		},
	);

	test.each(['', '/ar', '/uk'])('a programme is found by its name from the search of "%s/"', async (language) => {
		const { page, close } = await site.open(`${language}/search/?q=Windmill&kind=programme`);
		await page.waitForSelector('.results li');
		expect(await page.locator('.results a').first().getAttribute('href')).toBe(`${language}/programmes/windmill-microlending/`);
		await close();
	});

	test('an untranslated guide is found by its translated title and papers, and its English prose is not', async () => {
		const { page, close } = await site.open('/ps/search/');
		const found = async (words: string) => {
			await page.fill('.search input[name="q"]', words);
			await page.click('.search button[type="submit"]');
			await page.waitForSelector('.results[aria-busy="false"]', { state: 'attached' });
			return page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		};
		expect((await found('نرس جرمني')).slice(0, 1)).toEqual(['/ps/germany/nurse/']);
		expect(await found('skip the comparison')).not.toContain('/ps/germany/nurse/');
		await close();
	});

	test('filters narrow the results, stand in the address, and an empty result says what to do', async () => {
		const { page, close } = await site.open('/search/');
		expect(await page.locator('[role="status"]').textContent()).toMatch(/any language/);
		await page.selectOption('select[name="region"]', 'france');
		await page.selectOption('select[name="kind"]', 'guide');
		await page.waitForFunction(() => document.querySelectorAll('.results li').length === 2);
		expect(page.url()).toContain('kind=guide&region=france');
		await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === '2 pages found');
		await page.fill('.search input[name="q"]', 'zzzzqqqq');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('.results li').length === 0);
		await page.waitForFunction(() => /Nothing was found/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
		await close();
	});

	test('the search engine is asked for only at the first search', async () => {
		const { page, close } = await site.open('/search/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		expect(asked).toEqual([]);
		await page.fill('.search input[name="q"]', 'diploma');
		await page.keyboard.press('Enter');
		await page.waitForSelector('.results li');
		expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
		await close();
	});

	test('the field at the top of a page leads to the results', async () => {
		const { page, close } = await site.open('/germany/nurse/', { viewport: { width: 1280, height: 800 } });
		await page.fill('.site-header input[name="q"]', 'Approbation');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=Approbation');
		await page.waitForSelector('.results li');
		await close();
	});
});

test('the language menu leads to the same page in the other language', async () => {
	const { page, close } = await site.open('/germany/nurse/');
	await page.click('.languages summary');
	await page.click('.languages a[lang="ar"]');
	await page.waitForURL('**/ar/germany/nurse/');
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	await close();
});

test('an open menu closes on Escape and when the reader goes on, and never stays over the page', async () => {
	const { page, close } = await site.open('/', { viewport: { width: 360, height: 800 } });
	const isOpen = (menu: string) => page.locator(menu).evaluate((details) => (details as HTMLDetailsElement).open);
	await page.focus('.languages summary');
	await page.keyboard.press('Enter');
	expect(await isOpen('.languages')).toBe(true);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	expect(await isOpen('.languages')).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.closest('.languages') !== null)).toBe(true);
	await page.click('.menu summary');
	expect(await isOpen('.menu')).toBe(true);
	await page.focus('[data-choice="profession"]');
	expect(await isOpen('.menu')).toBe(false);
	await close();
});

test('chosen colours are kept on the next page', async () => {
	const { page, close } = await site.open('/', { colorScheme: 'light' });
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.selectOption('.colours select', 'dark');
	const dark = await paper();
	expect(dark).not.toBe(light);
	await page.goto(`${new URL(page.url()).origin}/glossary/`);
	expect(await paper()).toBe(dark);
	await close();
});

test('a wrong address shows the page that says so, with all guides', async () => {
	const { page, close } = await site.open('/no-such-page/');
	expect(await page.locator('h1').textContent()).toContain('not here');
	expect(await page.locator('a[href="/germany/nurse/"]').count()).toBeGreaterThan(0);
	await close();
});
