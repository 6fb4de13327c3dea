import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, narrow, type SiteInBrowser, siteInBrowser, triedLanguages, unfold, wide } from '../../testing/browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const nurses = '?guides=germany/nurse,sweden/nurse';
const four = '?guides=germany/nurse,sweden/nurse,united-kingdom/physician,france/physician';

/** Waits until as many guides stand side by side. */
const drawn = (page: Page, guides: number) =>
	page.waitForFunction((count) => document.querySelectorAll('[data-row="guide"] td[data-of]').length === count, guides);

const comparedIn = (page: Page) =>
	page.locator('[data-row="guide"] td[data-of]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.of));

const cell = (page: Page, row: string, guide: string) => page.locator(`[data-row="${row}"] td[data-of="${guide}"]`);

describe('choosing', () => {
	test.each(triedLanguages)(
		'by keyboard alone on a small screen in %s: the address holds the choice, in its order, also after a reload',
		async (_language, prefix) => {
			const { page, troubles, close } = await site.open(`${prefix}/compare/`, narrow);
			const focused = () =>
				page.evaluate(() => [...document.querySelectorAll('select[name="guide"]')].indexOf(document.activeElement as Element));
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await focused()).toBe(0);
			await page.keyboard.press('End');
			await page.keyboard.press('Tab');
			expect(await focused()).toBe(1);
			await page.keyboard.press('ArrowDown');
			await drawn(page, 2);
			const chosen = await comparedIn(page);
			expect(new Set(chosen).size).toBe(2);
			const options = await page
				.locator('select[name="guide"]')
				.first()
				.locator('optgroup option')
				.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
			expect(chosen).toEqual([options.at(-1), options[0]]);
			expect(page.url()).toMatch(new RegExp(`${prefix}/compare/\\?guides=${chosen.join(',')}$`));
			await page.reload();
			await drawn(page, 2);
			expect(await comparedIn(page)).toEqual(chosen);
			expect(troubles).toEqual([]);
			await close();
		},
	);

	test('a guide chosen once is not offered again, and taking one away leaves the others', async () => {
		const { page, close } = await site.open(`/compare/${nurses},france/nurse`, wide);
		await drawn(page, 3);
		const second = page.locator('select[name="guide"]').nth(1);
		expect(await second.locator('option[value="germany/nurse"]').isDisabled()).toBe(true);
		expect(await second.locator('option[value="sweden/nurse"]').isDisabled()).toBe(false);
		await second.selectOption('');
		await drawn(page, 2);
		expect(page.url()).toMatch(/\?guides=germany\/nurse,france\/nurse$/);
		await page.locator('select[name="guide"]').first().selectOption('');
		await drawn(page, 0);
		expect(await page.locator('.messages').textContent()).toContain('Choose one more guide');
		expect(await page.locator('.nothing-yet').isVisible()).toBe(true);
		await close();
	});

	test('the way back from a guide leads to the same comparison', async () => {
		const { page, close } = await site.open('/compare/', wide);
		await page.locator('select[name="guide"]').nth(0).selectOption('sweden/nurse');
		await page.locator('select[name="guide"]').nth(1).selectOption('germany/nurse');
		await drawn(page, 2);
		await page.click('.compared thead a[href="/germany/nurse/"]');
		await page.waitForURL('**/germany/nurse/');
		await page.goBack();
		await drawn(page, 2);
		expect(await comparedIn(page)).toEqual(['sweden/nurse', 'germany/nurse']);
		await close();
	});

	test('the same page in another language keeps the choice', async () => {
		const { page, close } = await site.open(`/compare/${nurses}`, wide);
		await drawn(page, 2);
		await page.click('.languages summary');
		await page.click('.languages a[lang="ar"]');
		await page.waitForURL(`**/ar/compare/${nurses}`);
		await drawn(page, 2);
		await close();
	});

	test.each([
		['English', '', 'Doctor'],
		['Arabic', '/ar', 'طبيب'],
	])('the page of a profession and the empty page lead to a comparison in %s', async (_language, prefix, title) => {
		const { page, troubles, close } = await site.open(`${prefix}/professions/physician/`, wide);
		await page.click(`a[href^="${prefix}/compare/?guides="]`);
		await drawn(page, 3);
		for (const heading of await page.locator('.compared thead th').allTextContents()) expect(heading).toContain(title);
		await page.goto(`${new URL(page.url()).origin}${prefix}/compare/`);
		await page.locator('.nothing-yet a').first().click();
		await drawn(page, 3);
		expect(troubles).toEqual([]);
		await close();
	});
});

describe('an address that cannot be followed whole', () => {
	test.each(triedLanguages)('names the guide that does not exist and compares the others, in %s', async (_language, prefix) => {
		const { page, troubles, close } = await site.open(`${prefix}/compare/?guides=germany/nurse,sweden/baker,sweden/nurse`, wide);
		await drawn(page, 2);
		expect(await page.locator('[role="status"].messages').textContent()).toContain('sweden/baker');
		expect(await comparedIn(page)).toEqual(['germany/nurse', 'sweden/nurse']);
		expect(troubles).toEqual([]);
		await close();
	});

	test('compares the first four and names the fifth', async () => {
		const { page, close } = await site.open(`/compare/${four},netherlands/nurse`, wide);
		await drawn(page, 4);
		expect(await page.locator('.messages').textContent()).toMatch(/Only 4 guides.*Nurse in the Netherlands/);
		await close();
	});

	test('with one guide says to choose another', async () => {
		const { page, close } = await site.open('/compare/?guides=germany/nurse', wide);
		await page.waitForFunction(() => /Choose one more guide/.test(document.querySelector('.messages')?.textContent ?? ''));
		expect(await page.locator('table').isVisible()).toBe(false);
		await close();
	});

	test('what somebody wrote into it stays text', async () => {
		const { page, troubles, close } = await site.open(`/compare/${nurses},${encodeURIComponent('<img src=x onerror=alert(1)>')}`, wide);
		await drawn(page, 2);
		expect(await page.locator('.messages').textContent()).toContain('<img src=x');
		expect(await page.locator('main img').count()).toBe(0);
		expect(troubles).toEqual([]);
		await close();
	});
});

describe('the figures', () => {
	test('are those of the reader: they change with what the reader says, and open parts stay open', async () => {
		const { page, troubles, close } = await site.open(`/compare/${nurses}`, wide);
		await drawn(page, 2);
		const [general, english] = [await page.locator('.reckoned-for').textContent(), await cell(page, 'steps', 'sweden/nurse').textContent()];
		expect(general).toContain('not said anything');
		await cell(page, 'fees', 'sweden/nurse').locator('summary').click();
		await page.click('.own-situation > summary');
		await page.selectOption('waymark-situation [name="trainedIn"]', 'FR');
		await page.waitForFunction(() => /France/.test(document.querySelector('.reckoned-for')?.textContent ?? ''));
		expect(await cell(page, 'steps', 'sweden/nurse').textContent()).not.toBe(english);
		expect(
			await cell(page, 'fees', 'sweden/nurse')
				.locator('details')
				.evaluate((part) => (part as HTMLDetailsElement).open),
		).toBe(true);
		await page.selectOption('[data-level="sv"]', 'B2');
		await page.waitForFunction(() => /My Swedish today: B2/.test(document.querySelector('[data-row="language"]')?.textContent ?? ''));
		expect(await page.locator('[data-level="de"]').count()).toBe(1);
		expect(await page.locator('[data-level="fr"]').count()).toBe(0);
		expect(troubles).toEqual([]);
		await close();
	});

	test('are those of what the reader ticked in a guide', async () => {
		const { page, close } = await site.open('/compare/', wide);
		const step = await page.evaluate(async () => {
			const guide = await (await fetch('/sweden/nurse/plan.json')).json();
			const [first] = Object.keys(guide.steps);
			const progress = {
				waymark: 2,
				situation: { trainedIn: 'SY' },
				guides: { 'sweden/nurse': { steps: { [first ?? '']: { state: 'done' } } } },
			};
			localStorage.setItem('waymark-progress', JSON.stringify(progress));
			return first;
		});
		expect(step).toBeTruthy();
		await page.goto(`${new URL(page.url()).origin}/compare/${nurses}`);
		await drawn(page, 2);
		expect(await cell(page, 'steps', 'sweden/nurse').textContent()).toContain('Done: 1');
		expect(await cell(page, 'steps', 'germany/nurse').textContent()).not.toContain('Done');
		await close();
	});

	test('no cell is blank, and every cell of a guide names it where rows are blocks', async () => {
		const { page, close } = await site.open(`/compare/${four}`, narrow);
		await drawn(page, 4);
		const cells = await page.locator('td[data-of]').evaluateAll((all) =>
			all.map((each) => {
				const label = each.querySelector('.of-guide');
				const words = (each.textContent ?? '').replace(label?.textContent ?? '', '').trim();
				return { row: each.closest<HTMLElement>('tr')?.dataset.row, words, label: label === null || label.checkVisibility() };
			}),
		);
		expect(cells.length).toBe(4 * 12);
		expect(cells.filter(({ words, label }) => words === '' || !label)).toEqual([]);
		await close();
	});

	test('say "at least" or "not known" where a figure is missing, with the steps that lack it', async () => {
		const { page, close } = await site.open(`/compare/${nurses}`, wide);
		await drawn(page, 2);
		const fees = cell(page, 'fees', 'germany/nurse');
		expect(await fees.textContent()).toMatch(/At least|not known/);
		expect(await fees.locator('.missing-figures a[href^="/germany/nurse/#step-"]').count()).toBeGreaterThan(0);
		await close();
	});

	test('lead to their proof and to the guides: every link of the table goes to a page and a part that exist', async () => {
		const { page, close } = await site.open(`/compare/${four}`, wide);
		await drawn(page, 4);
		const links = await page.locator('.compared a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(40);
		const broken = await page.evaluate(async (addresses) => {
			const own = [...new Set(addresses)].filter((address) => address.startsWith(location.origin));
			const pages = new Map<string, Document>();
			for (const page of new Set(own.map((address) => address.split('#')[0] ?? ''))) {
				const response = await fetch(page);
				if (response.ok) pages.set(page, new DOMParser().parseFromString(await response.text(), 'text/html'));
			}
			return own.filter((address) => {
				const [page = '', anchor] = address.split('#');
				const found = pages.get(page);
				return !found || (anchor !== undefined && !found.getElementById(decodeURIComponent(anchor)));
			});
		}, links);
		expect(broken).toEqual([]);
		await close();
	});

	test('in Arabic, words in another language bear their language and direction', async () => {
		const { page, close } = await site.open(`/ar/compare/${four}`, wide);
		await drawn(page, 4);
		await unfold(page);
		const { foreign, bare } = await page.evaluate(() => {
			const places =
				'.compared :is(a[href*="#step-"], a[href*="#provision-"], .topic > summary, .prose, [data-row="way"] span, [data-row="authority"] a)';
			const found = [...document.querySelectorAll(places)].filter((element) => !/\p{Script=Arabic}/u.test(element.textContent ?? ''));
			const wrong = found.filter((element) => {
				const own = element.closest('[lang]');
				return own === document.documentElement || own?.getAttribute('lang') === 'ar' || own?.getAttribute('dir') !== 'ltr';
			});
			return { foreign: found.length, bare: wrong.map((element) => element.textContent) };
		});
		expect(foreign).toBeGreaterThan(0);
		expect(bare).toEqual([]);
		await close();
	});
});

describe('the page', () => {
	const states = triedLanguages
		.slice(0, 2)
		.flatMap(([language, prefix]) => [
			[`empty in ${language}`, `${prefix}/compare/`, 0] as const,
			[`with two guides and a name too many in ${language}`, `${prefix}/compare/${nurses},sweden/baker`, 2] as const,
		]);

	test.each(states)(
		'%s has no fault that axe can find, in light and in dark, small and large, with everything unfolded',
		async (_state, path, guides) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				for (const { viewport } of [narrow, wide]) {
					const { page, close } = await site.open(path, { bypassCSP: true, colorScheme, viewport }, 'networkidle');
					await drawn(page, guides);
					await unfold(page);
					expect(await axeViolations(page)).toEqual([]);
					await close();
				}
			}
		},
	);

	test.each(triedLanguages)('fits every screen in %s, with everything unfolded and a name without end', async (_language, prefix) => {
		for (const width of [320, 360, 800, 1023, 1024, 1280]) {
			const { page, close } = await site.open(`${prefix}/compare/${four},${'x'.repeat(300)}`, { viewport: { width, height: 800 } });
			await drawn(page, 4);
			await unfold(page);
			const overflow = await page.evaluate(() => {
				const frames = document.querySelectorAll('main, .compared td, .comparison');
				return [...frames]
					.filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
					.map((frame) => `${frame.tagName} ${frame.textContent?.slice(0, 60)}`);
			});
			expect({ width, overflow }).toEqual({ width, overflow: [] });
			await close();
		}
	});

	test('asks no other host, and loads the guides chosen and no others', async () => {
		const { page, troubles, close } = await site.open('/compare/', wide, 'networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.locator('select[name="guide"]').nth(0).selectOption('sweden/nurse');
		await page.locator('select[name="guide"]').nth(1).selectOption('germany/nurse');
		await drawn(page, 2);
		expect(asked.filter((path) => path.endsWith('.json')).sort()).toEqual([
			'/germany/nurse/compare.json',
			'/germany/nurse/plan.json',
			'/sweden/nurse/compare.json',
			'/sweden/nurse/plan.json',
		]);
		expect(troubles).toEqual([]);
		await close();
	});

	test('says so when a guide cannot be loaded, and tries again', async () => {
		const { page, close } = await site.open('/compare/', wide, 'networkidle');
		await page.route('**/sweden/nurse/compare.json', (route) => route.abort());
		await page.locator('select[name="guide"]').nth(0).selectOption('sweden/nurse');
		await page.locator('select[name="guide"]').nth(1).selectOption('germany/nurse');
		await page.waitForSelector('.failed', { state: 'visible' });
		await page.unroute('**/sweden/nurse/compare.json');
		await page.click('.failed button');
		await drawn(page, 2);
		expect(await page.locator('.failed').isVisible()).toBe(false);
		await close();
	});

	test('on paper it is the table alone, with the text of topics, however small the screen', async () => {
		const { page, close } = await site.open(`/compare/${nurses}`, narrow);
		await drawn(page, 2);
		const topic = cell(page, 'work', 'germany/nurse').locator('.prose');
		expect(await topic.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await topic.isVisible()).toBe(true);
		expect(await page.locator('form.choice').isVisible()).toBe(false);
		expect(await page.locator('.compared thead th').first().isVisible()).toBe(true);
		expect(await page.locator('.compared').evaluate((table) => getComputedStyle(table).display)).toBe('table');
		await close();
	});

	test.each(triedLanguages)('without JavaScript links lead on to every profession and every guide, in %s', async (_language, prefix) => {
		const { page, troubles, close } = await site.open(`${prefix}/compare/`, { javaScriptEnabled: false });
		expect(await page.locator('main noscript .aside, main .aside').first().isVisible()).toBe(true);
		expect(await page.locator('form.choice').isVisible()).toBe(false);
		const guides = await page
			.locator('form.choice select')
			.first()
			.locator('optgroup option')
			.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
		expect(guides.length).toBeGreaterThanOrEqual(16);
		for (const guide of guides) expect(await page.locator(`main a[href="${prefix}/${guide}/"]`).first().isVisible()).toBe(true);
		await page.locator(`main a[href="${prefix}/professions/nurse/"]`).first().click();
		expect(await page.locator('table').isVisible()).toBe(true);
		expect(troubles).toEqual([]);
		await close();
	});
});
