import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProgress } from '../../model/progress-reading.ts';
import { axeViolations, overflowOf, type SiteInBrowser, siteInBrowser } from '../../testing/browser.ts';
import { keep, kept, onTheWay } from '../../testing/kept.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const phone = { viewport: { width: 360, height: 800 } };
const stateOf = (step: string, state: string) => `#step-${step} input[value="${state}"]`;
const progressOf = (text: string | null) => readProgress(text ?? '').progress;

describe('the checklist of a guide', () => {
	test.each([
		['English', ''],
		['Arabic', '/ar'],
	])(
		'by keyboard alone at 360 pixels in %s: tick a step, write a note and a date, tick a paper; all of it is there after a reload',
		async (_language, root) => {
			const { page, troubles, close } = await site.open(`${root}/germany/nurse/`, phone, 'networkidle');
			await page.locator(stateOf('collect-documents', 'to-do')).focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			expect(await page.locator(stateOf('collect-documents', 'done')).isChecked()).toBe(true);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.type('ask twice');
			await page.keyboard.press('Tab');
			await page.locator('#step-collect-documents .own-date').fill('2027-03-04');
			await page.keyboard.press('Tab');
			const box = page.locator('#step-collect-documents [data-paper="diploma"] input');
			await box.focus();
			await page.keyboard.press('Space');
			await page.reload({ waitUntil: 'networkidle' });
			expect(await page.locator(stateOf('collect-documents', 'done')).isChecked()).toBe(true);
			expect(await page.locator('#step-collect-documents textarea').inputValue()).toBe('ask twice');
			expect(await page.locator('#step-collect-documents .own-date').inputValue()).toBe('2027-03-04');
			expect(await box.isChecked()).toBe(true);
			expect(progressOf(await kept(page))?.guides['germany/nurse']?.steps['collect-documents']).toMatchObject({
				state: 'done',
				papers: ['diploma'],
			});
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(troubles).toEqual([]);
			await close();
		},
	);

	test('a tick appears in the other tab, and a tick there does not undo it', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		const other = await page.context().newPage();
		await other.goto(page.url());
		await page.locator(stateOf('apply', 'done')).check({ force: true });
		await other.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, stateOf('apply', 'done'));
		await other.locator(stateOf('decision', 'doing')).check({ force: true });
		await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, stateOf('decision', 'doing'));
		expect(Object.keys(progressOf(await kept(page))?.guides['germany/nurse']?.steps ?? {}).sort()).toEqual(['apply', 'decision']);
		await close();
	});

	test('a step that was another one when it was ticked says so until it is read again', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		await keep(page, onTheWay);
		await page.reload();
		const mark = page.locator('#step-advice-and-choose-land .changed');
		expect(await mark.isVisible()).toBe(true);
		expect(await page.locator('.changed:visible').count()).toBe(1);
		await mark.locator('button').click();
		expect(await mark.isVisible()).toBe(false);
		await page.reload();
		expect(await mark.isVisible()).toBe(false);
		await close();
	});

	test('progress survives a site that was rebuilt with a new step, under its old steps', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		await page.locator(stateOf('apply', 'done')).check({ force: true });
		// The page of the next build: a step is inserted before, so that all numbers move.
		await page.route('**/germany/nurse/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(
				/<li class="step" id="step-collect-documents"/,
				'<li class="step" id="step-new" data-step="new" data-seen="11111111"><h3>New</h3></li>$&',
			);
			await route.fulfill({ response, body });
		});
		await page.reload();
		expect(await page.locator('[data-step="new"] input[value="to-do"]').isChecked()).toBe(true);
		expect(await page.locator(stateOf('apply', 'done')).isChecked()).toBe(true);
		expect(await page.locator('.changed:visible').count()).toBe(0);
		await close();
	});

	test('what cannot be read is set aside whole, and the page says so', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		const broken = '{"waymark":2,"situation":{},"guides":{"germany/nurse":{"steps":{"apply":{"state":"<script>"}}}}}';
		await page.evaluate((text) => localStorage.setItem('waymark-progress', text), broken);
		await page.reload();
		await expect.poll(() => page.locator('.trouble').textContent()).toContain('set aside');
		await page.locator(stateOf('apply', 'done')).check({ force: true });
		expect(
			await page.evaluate(() =>
				Object.entries(localStorage)
					.filter(([name]) => name.includes('set-aside'))
					.map(([, text]) => text),
			),
		).toEqual([broken]);
		expect(progressOf(await kept(page))?.guides['germany/nurse']?.steps.apply?.state).toBe('done');
		await close();
	});

	test('a plan kept by a newer version of the site is left as it is', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		await page.evaluate(() => localStorage.setItem('waymark-progress', '{"waymark":9,"all":"new"}'));
		await page.reload();
		await page.locator(stateOf('apply', 'done')).check({ force: true });
		await expect.poll(() => page.locator('.trouble').textContent()).toContain('newer');
		expect(await kept(page)).toBe('{"waymark":9,"all":"new"}');
		await close();
	});

	test('a full or blocked storage never breaks the page: ticks hold while it is open, and it says so', async () => {
		for (const [fault, sentence] of [
			["Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };", 'full'],
			["Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });", 'does not let'],
		] as const) {
			const { page, troubles, close } = await site.open('/about/', {}, 'networkidle');
			await page.addInitScript(fault);
			await page.goto(`${new URL(page.url()).origin}/germany/nurse/`);
			await page.locator(stateOf('apply', 'done')).check({ force: true });
			await page.locator(stateOf('decision', 'doing')).check({ force: true });
			expect(await page.locator(stateOf('apply', 'done')).isChecked()).toBe(true);
			await expect.poll(() => page.locator('.trouble').textContent()).toContain(sentence);
			expect(troubles).toEqual([]);
			await close();
		}
	});

	test('without JavaScript every step and every paper has a box to tick on paper', async () => {
		const { page, close } = await site.open('/germany/nurse/', { javaScriptEnabled: false });
		const steps = await page.locator('.way > .step').count();
		expect(await page.locator('.way > .step .paper-boxes').count()).toBe(steps);
		expect(await page.locator('.paper-boxes').first().textContent()).toContain('☐');
		expect(await page.locator('waymark-checklist').isVisible()).toBe(false);
		expect(await page.locator('.step input:visible').count()).toBe(0);
		await close();
	});
});

describe('my situation', () => {
	test('answers fold away steps, ways and money that are not for the reader, each with a line and a way to see it', async () => {
		const { page, troubles, close } = await site.open('/germany/nurse/', phone, 'networkidle');
		expect(await page.locator('.folded').count()).toBe(0);
		await page.locator('.own-situation summary').focus();
		await page.keyboard.press('Enter');
		await page.waitForSelector('[name="papers"]');
		await page.selectOption('[name="papers"]', 'complete');
		await page.selectOption('[name="trainedIn"]', 'SY');
		await page.selectOption('[name="level"]', 'C1');
		const lost = page.locator('#step-declare-lost-papers');
		expect(await lost.locator('.prose').isVisible()).toBe(false);
		expect(await lost.locator('.fold-line').textContent()).toContain('not for you');
		expect(await page.locator('#route-automatic.folded').count()).toBe(1);
		await lost.locator('.fold-line button').focus();
		await page.keyboard.press('Enter');
		expect(await lost.locator('.prose').isVisible()).toBe(true);
		expect(await lost.locator('.fold-line button').getAttribute('aria-expanded')).toBe('true');
		// The answers hold for the next guide, and the level only where the same language is asked for.
		await page.goto(`${new URL(page.url()).origin}/united-kingdom/physician/`, { waitUntil: 'networkidle' });
		expect(await page.locator('#step-lost-papers.folded').count()).toBe(1);
		expect(await page.locator('#step-learn-english.folded').count()).toBe(0);
		expect(troubles).toEqual([]);
		await close();
	});

	test('a way that is chosen folds the steps of the other ways; all can be shown at once', async () => {
		const { page, close } = await site.open('/germany/nurse/', {}, 'networkidle');
		await page.selectOption('[name="route"]', 'comparison-exam');
		expect(await page.locator('#step-adaptation-course.folded').count()).toBe(1);
		expect(await page.locator('#step-kenntnispruefung.folded').count()).toBe(0);
		await page.locator('.show-all').click();
		expect(await page.locator('.step.folded').count()).toBe(0);
		await page.locator('.show-all').click();
		expect(await page.locator('.step.folded').count()).toBeGreaterThan(0);
		await close();
	});

	test('a link to a folded step opens it', async () => {
		const { page, close } = await site.open('/germany/nurse/');
		await keep(page, { situation: { papers: 'complete' }, guides: {} });
		await page.goto(`${page.url()}#step-declare-lost-papers`);
		await page.reload();
		expect(await page.locator('#step-declare-lost-papers .prose').isVisible()).toBe(true);
		await close();
	});

	test('on the page of a region help that is not for the reader folds away too', async () => {
		const { page, close } = await site.open('/united-kingdom/');
		const conditional = await page.locator('[data-when]').count();
		expect(conditional).toBeGreaterThan(0);
		await keep(page, { situation: { status: 'other', trainedIn: 'SY', papers: 'complete' }, guides: {} });
		await page.reload();
		const folded = page.locator(`#${await page.locator('section.folded').first().getAttribute('id')}`);
		expect(await folded.locator('h3').isVisible()).toBe(true);
		expect(await folded.locator('.prose').isVisible()).toBe(false);
		await folded.locator('.fold-line button').click();
		expect(await folded.locator('.prose').isVisible()).toBe(true);
		await close();
	});
});

describe("the reader's own plan on a guide", () => {
	test.each([
		['germany/nurse', 'comparison-exam', 'police-certificate-home'],
		['united-kingdom/physician', 'plab', 'certificate-of-good-standing'],
	])('%s shows a real window for a paper and money to ask for first, in general and for one reader', async (guide, route, paper) => {
		const { page, close } = await site.open(`/${guide}/`, { javaScriptEnabled: false });
		const general = page.locator('.plan-part');
		expect(await general.locator('.timeline tbody tr').count()).toBeGreaterThan(8);
		expect(await general.locator('.timeline .paper').count()).toBeGreaterThan(0);
		expect(await general.textContent()).toContain('Ask for it before you pay for:');
		await close();
		const own = await site.open(`/${guide}/`);
		await keep(own.page, {
			situation: { trainedIn: 'SY', status: 'refugee' },
			guides: { [guide]: { route, steps: {}, papers: { [paper]: '2020-01-01' } } },
		});
		await own.page.reload({ waitUntil: 'networkidle' });
		await own.page.waitForSelector('.plan-part[data-own]');
		expect(await own.page.locator('.plan-part .look-out-box').allTextContents()).toEqual(
			expect.arrayContaining([expect.stringContaining('runs out')]),
		);
		expect(await own.page.locator('.plan-part').textContent()).toContain('Money first');
		expect(own.troubles).toEqual([]);
		await own.close();
	});

	test('a tick changes it at once: what can be done now, and what is still to spend', async () => {
		const { page, close } = await site.open('/united-kingdom/physician/', {}, 'networkidle');
		await page.selectOption('[name="route"]', 'plab');
		await page.waitForSelector('.plan-part[data-own]');
		const next = () => page.locator('.plan-part .next').textContent();
		expect(await next()).toContain('Join');
		await page.locator(stateOf('join-a-programme', 'done')).check({ force: true });
		await page.waitForFunction(() => !document.querySelector('.plan-part .next')?.textContent?.includes('Join'));
		const spend = await page.locator('.plan-summary').textContent();
		await page.locator(stateOf('plab-2', 'done')).check({ force: true });
		await page.waitForFunction((before) => document.querySelector('.plan-summary')?.textContent !== before, spend);
		await close();
	});

	test.each([
		['English', ''],
		['Arabic', '/ar'],
	])('a guide begun has no fault that axe can find in %s, in light and in dark, with everything unfolded', async (_language, root) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { page, close } = await site.open(`${root}/germany/nurse/`, { ...phone, colorScheme, bypassCSP: true });
			await keep(page, onTheWay);
			await page.reload({ waitUntil: 'networkidle' });
			await page.waitForSelector('.plan-part[data-own]');
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
			});
			await page.waitForSelector('[name="papers"]');
			expect(await axeViolations(page)).toEqual([]);
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			await close();
		}
	});

	test('a reader of whom nothing is known loads neither the plan nor the questions', async () => {
		const { page, close } = await site.open('/germany/nurse/', {}, 'networkidle');
		expect(await page.locator('script[src*="OwnPlan"]').count()).toBe(0);
		await page.locator('.own-situation summary').click();
		await page.waitForSelector('[name="papers"]');
		expect(await page.locator('script[src*="OwnPlan"]').count()).toBe(1);
		await close();
	});
});
