import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProgress, writeProgress } from '../../model/progress-reading.ts';
import { axeViolations, overflowOf, type SiteInBrowser, siteInBrowser, type WatchedPage } from '../../testing/browser.ts';
import { keep, kept, onTheWay } from '../../testing/kept.ts';

let site: SiteInBrowser;
beforeAll(async () => {
	site = await siteInBrowser();
});
afterAll(() => site?.close());

const phone = { viewport: { width: 360, height: 800 } };
const drawn = (watched: WatchedPage) => watched.page.waitForSelector('waymark-my-plan[data-drawn]');
const inner = { 'germany/nurse': 'Nurse in Germany', 'united-kingdom/physician': 'Doctor in the United Kingdom' };

/** A page with the plan of a reader on their way. */
async function openPlan(path = '/plan/', options: Parameters<SiteInBrowser['open']>[1] = {}) {
	const watched = await site.open(path, options, 'networkidle');
	await keep(watched.page, onTheWay);
	await watched.page.reload({ waitUntil: 'networkidle' });
	await drawn(watched);
	return watched;
}

/** Makes the link of what is kept, with what was chosen to go along. */
async function linkOf({ page }: WatchedPage, ...along: string[]): Promise<string> {
	await page.locator('.sharing summary').focus();
	await page.keyboard.press('Enter');
	for (const name of along) await page.locator(`.sharing [name="${name}"]`).check();
	await page.locator('.make').focus();
	await page.keyboard.press('Enter');
	return page.locator('.made input').inputValue();
}

describe('my plan', () => {
	test.each([
		['English', '', 'Nothing here yet'],
		['Arabic', '/ar', 'طلب'],
	])('without anything followed it teaches how to begin in %s', async (language, root, words) => {
		const watched = await site.open(`${root}/plan/`, phone, 'networkidle');
		await drawn(watched);
		const card = watched.page.locator('.plan-pages .card');
		if (language === 'English') expect(await card.textContent()).toContain(words);
		expect(await card.locator('a').getAttribute('href')).toBe(`${root}/`);
		expect(await card.locator('li').count()).toBe(3);
		await watched.close();
	});

	test('shows over all guides what to do now, dates, papers that run out, progress and money, and notes as text', async () => {
		const watched = await openPlan();
		const { page } = watched;
		for (const title of Object.values(inner)) expect(await page.locator('.followed h3', { hasText: title }).count()).toBe(1);
		expect(await page.locator('.followed').first().locator('.next li').count()).toBeGreaterThan(1);
		expect(await page.locator('.own-progress').first().textContent()).toMatch(/1 of \d+ steps done/);
		expect(await page.locator('.dated').first().textContent()).toContain('Dec 4, 2099');
		expect(await page.locator('.dated .look-out-box').textContent()).toContain('Jan 15, 2027');
		expect(await page.locator('.plan-summary').first().textContent()).toContain('Still to spend');
		expect(await page.locator('.notes').textContent()).toContain('Ask <b>Samir</b> for the list');
		expect(await page.locator('.notes b').count()).toBe(0);
		expect(await page.locator('a[href="/compare/?guides=germany/nurse,united-kingdom/physician"]').count()).toBe(1);
		expect(watched.troubles).toEqual([]);
		await watched.close();
	});

	test.each([
		['English', ''],
		['Arabic', '/ar'],
	])(
		'has no fault that axe can find in %s, in light and in dark, with everything unfolded, and fits a screen of 360 pixels',
		async (_language, root) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const watched = await openPlan(`${root}/plan/`, { ...phone, colorScheme, bypassCSP: true });
				const { page } = watched;
				const link = await linkOf(watched, 'notes', 'situation');
				await page.waitForSelector('.code');
				await page.evaluate(() => {
					for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
				});
				await page.locator('[data-do="wipe"]').click();
				expect(await axeViolations(page)).toEqual([]);
				expect(await overflowOf(page)).toBeLessThanOrEqual(0);
				const shared = await site.open('/about/', { ...phone, colorScheme, bypassCSP: true });
				await shared.page.goto(`${new URL(shared.page.url()).origin}${new URL(link).pathname}${new URL(link).hash}`, {
					waitUntil: 'networkidle',
				});
				await shared.page.waitForSelector('.tips .mentor');
				expect(await axeViolations(shared.page)).toEqual([]);
				expect(await overflowOf(shared.page)).toBeLessThanOrEqual(0);
				await shared.close();
				await watched.close();
			}
		},
	);

	test('a guide is taken out only after a second yes, by keyboard', async () => {
		const watched = await openPlan();
		const { page } = watched;
		const button = page.locator('[data-do="take-out"][data-guide="germany/nurse"]');
		await button.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await page.locator('.followed').count()).toBe(2);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('.followed').length === 1);
		expect(Object.keys(readProgress((await kept(page)) ?? '').progress?.guides ?? {})).toEqual(['united-kingdom/physician']);
		await watched.close();
	});

	test('a guide that the site no longer has is named, and nothing of it is lost', async () => {
		const watched = await site.open('/plan/');
		await keep(watched.page, { situation: {}, guides: { 'atlantis/nurse': { steps: { apply: { state: 'done' } } }, ...onTheWay.guides } });
		await watched.page.reload({ waitUntil: 'networkidle' });
		await drawn(watched);
		expect(await watched.page.locator('.plan-pages .look-out-box').first().textContent()).toContain('atlantis/nurse');
		expect(await watched.page.locator('.followed').count()).toBe(2);
		expect(await kept(watched.page)).toContain('atlantis/nurse');
		await watched.close();
	});

	test('everything is deleted only after a second yes', async () => {
		const watched = await openPlan();
		const { page } = watched;
		await page.locator('[data-do="wipe"]').click();
		await page.locator('.confirming .quiet-button').click();
		expect(await kept(page)).not.toBeNull();
		await page.locator('[data-do="wipe"]').click();
		await page.locator('.confirming .button').click();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		expect(await page.locator('.announcement').textContent()).toContain('deleted');
		await watched.close();
	});

	test('what was set aside can be saved and deleted', async () => {
		const watched = await site.open('/plan/');
		const { page } = watched;
		await page.evaluate(() => localStorage.setItem('waymark-progress', 'half a pl'));
		await page.reload({ waitUntil: 'networkidle' });
		await drawn(watched);
		const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="save-aside"]').click()]);
		expect(readFileSync(await file.path(), 'utf8')).toBe('half a pl');
		await page.locator('[data-do="delete-aside"]').click();
		await page.locator('.confirming .button').click();
		await page.waitForFunction(() => Object.keys(localStorage).length === 0);
		await watched.close();
	});

	test('without JavaScript it says why it is empty, and all guides stand there', async () => {
		const { page, close } = await site.open('/plan/', { javaScriptEnabled: false });
		expect(await page.locator('noscript .look-out-box, .look-out-box:visible').first().textContent()).toContain('JavaScript');
		expect(await page.locator('a[href="/germany/nurse/"]').count()).toBeGreaterThan(0);
		expect(await page.locator('.keep').isVisible()).toBe(false);
		await close();
	});
});

describe('moving by file', () => {
	test('the file of one device, opened on another, gives the same plan; the reader sees what will change first', async () => {
		const watched = await openPlan();
		const [file] = await Promise.all([watched.page.waitForEvent('download'), watched.page.locator('[data-do="save"]').click()]);
		const path = await file.path();
		expect(file.suggestedFilename()).toMatch(/^waymark-plan-\d{4}-\d{2}-\d{2}\.json$/);
		const other = await site.open('/plan/', phone, 'networkidle');
		await drawn(other);
		await other.page.setInputFiles('[type="file"]', path);
		await other.page.waitForSelector('.take-over');
		expect(await kept(other.page)).toBeNull();
		expect(await other.page.locator('.changes').textContent()).toContain('Nurse in Germany is added.');
		await other.page.locator('.take-over .button').focus();
		await other.page.keyboard.press('Enter');
		await other.page.waitForSelector('.followed');
		expect(readProgress((await kept(other.page)) ?? '').progress).toEqual(onTheWay);
		// And back: importing its own export changes nothing.
		await watched.page.setInputFiles('[type="file"]', path);
		expect(await watched.page.locator('.changes').textContent()).toContain('has all of it already');
		await watched.page.locator('.take-over .button').click();
		expect(readProgress((await kept(watched.page)) ?? '').progress).toEqual(onTheWay);
		expect([...watched.troubles, ...other.troubles]).toEqual([]);
		await other.close();
		await watched.close();
	});

	test('replacing says what would be lost, and can be undone', async () => {
		const watched = await openPlan();
		const { page } = watched;
		const theirs = writeProgress({ situation: {}, guides: { 'germany/nurse': { steps: { apply: { state: 'done' } } } } });
		await page.setInputFiles('[type="file"]', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(theirs) });
		await page.locator('[name="way"][value="replace"]').check();
		const changes = await page.locator('.changes').textContent();
		expect(changes).toContain('Doctor in the United Kingdom is taken out.');
		expect(changes).toContain('1 note of yours is lost.');
		expect(changes).toContain('answers about yourself are deleted');
		await page.locator('.take-over .button').click();
		await page.waitForFunction(() => document.querySelectorAll('.followed').length === 1);
		await page.locator('.arriving button').click();
		await page.waitForFunction(() => document.querySelectorAll('.followed').length === 2);
		expect(readProgress((await kept(page)) ?? '').progress).toEqual(onTheWay);
		await watched.close();
	});

	test.each([
		['text', 'hello', 'cannot be read'],
		['another file', '{"name":"x"}', 'not a plan'],
		['a newer plan', '{"waymark":7}', 'newer version'],
		['markup', '{"waymark":2,"situation":{},"guides":{"<img src=x onerror=alert(1)>":{"steps":{}}}}', 'damaged'],
		['a prototype', '{"waymark":2,"situation":{},"guides":{"__proto__":{"steps":{}}}}', 'damaged'],
		['a flood', ' '.repeat(2_000_000), 'too large'],
	])('a file with %s is refused with a sentence, and nothing is changed', async (_what, text, sentence) => {
		const watched = await openPlan();
		const { page } = watched;
		await page.setInputFiles('[type="file"]', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await page.waitForFunction(() => document.querySelector('.announcement')?.textContent !== '');
		expect(await page.locator('.announcement').textContent()).toContain(sentence);
		expect(readProgress((await kept(page)) ?? '').progress).toEqual(onTheWay);
		expect(watched.troubles).toEqual([]);
		await watched.close();
	});
});

describe('moving by link and code', () => {
	test('before a link is made the reader sees what is in it; notes and situation go along only if chosen', async () => {
		const watched = await openPlan();
		const { page } = watched;
		await page.locator('.sharing summary').click();
		const contents = page.locator('.contents-of-link');
		await page.waitForSelector('.contents-of-link li');
		expect(await contents.textContent()).toContain('Nurse in Germany: 2 steps ticked, 2 dates');
		expect(await contents.textContent()).not.toContain('Samir');
		expect(await page.locator('.made input').count()).toBe(0);
		await page.locator('.sharing [name="notes"]').check();
		expect(await contents.textContent()).toContain('Samir');
		await page.locator('.sharing [name="situation"]').check();
		expect(await contents.textContent()).toContain('Country where I trained: Syria');
		await watched.close();
	});

	test('the plan stands in the fragment alone, the code says the same as the link, and both load nothing before they are asked for', async () => {
		const watched = await openPlan();
		const { page } = watched;
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		expect(await page.locator('link[href*="qr-code"], script[src*="qr-code"]').count()).toBe(0);
		const link = await linkOf(watched);
		await page.waitForSelector('.code');
		expect(link).toMatch(/\/plan\/#plan=z\.[\w-]+$/);
		expect(asked.some((url) => url.includes('qr-code'))).toBe(true);
		expect(asked.every((url) => !url.includes('plan=') && new URL(url).origin === new URL(link).origin)).toBe(true);
		const picture = await page.locator('.code').evaluate(async (code) => {
			const size = 800;
			const image = new Image();
			image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code).replace('<svg', `<svg width="${size}" height="${size}"`))}`;
			await image.decode();
			const context = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d');
			context?.drawImage(image, 0, 0);
			return { width: size, height: size, data: [...(context?.getImageData(0, 0, size, size).data ?? [])] };
		});
		expect(decodeQR({ ...picture, data: Uint8Array.from(picture.data) })).toBe(link);
		await watched.close();
	});

	test('opened by a mentor it shows the plan to read only, with tips for the open steps; their own device stays as it is', async () => {
		const watched = await openPlan();
		const link = await linkOf(watched);
		await watched.close();
		const mentor = await site.open('/about/', phone, 'networkidle');
		const { page } = mentor;
		await page.goto(`${new URL(page.url()).origin}/plan/${new URL(link).hash}`, { waitUntil: 'networkidle' });
		await page.waitForFunction(() => {
			const places = [...document.querySelectorAll('.tips')];
			return places.length === 2 && places.every((place) => place.querySelector('.mentor'));
		});
		expect(await page.locator('h1').textContent()).toBe('A shared plan');
		expect(await page.locator('.followed').count()).toBe(2);
		expect(await page.locator('.plan-pages button').count()).toBe(0);
		expect(await page.locator('.keep').isVisible()).toBe(false);
		const tips = await page.locator('.tips').first().locator('.mentor .words').allTextContents();
		expect(tips.length).toBeGreaterThan(1);
		expect(await page.textContent('main')).not.toContain('Samir');
		expect(await kept(page)).toBeNull();
		expect(mentor.troubles).toEqual([]);
		await mentor.close();
	});

	test('by keyboard alone it is put on another device, after the reader saw what changes', async () => {
		const watched = await openPlan('/ar/plan/', phone);
		const link = await linkOf(watched, 'notes', 'situation');
		await watched.close();
		const other = await site.open('/about/', phone, 'networkidle');
		const { page } = other;
		await page.goto(`${new URL(page.url()).origin}/ar/plan/${new URL(link).hash}`, { waitUntil: 'networkidle' });
		await page.locator('.take').focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('.changes li').count()).toBe(3);
		expect(await kept(page)).toBeNull();
		await page.locator('.take-over .button').focus();
		await page.keyboard.press('Enter');
		await page.waitForSelector('.followed button');
		expect(readProgress((await kept(page)) ?? '').progress).toEqual(onTheWay);
		expect(page.url()).not.toContain('#');
		await other.close();
	});

	test.each([
		['cut off', '#plan=z.AAAA', 'cannot be read'],
		[
			'of markup',
			`#plan=j.${Buffer.from('{"waymark":2,"situation":{},"guides":{"<script>":{"steps":{}}}}').toString('base64url')}`,
			'damaged',
		],
		[
			'of a prototype',
			`#plan=j.${Buffer.from('{"waymark":2,"situation":{"__proto__":{"a":1}},"guides":{}}').toString('base64url')}`,
			'damaged',
		],
		['without end', `#plan=z.${'A'.repeat(70_000)}`, 'too large'],
	])('a link %s is refused with a sentence, and the own plan is shown as it was', async (_what, fragment, sentence) => {
		const watched = await openPlan();
		const { page } = watched;
		await page.evaluate((hash) => {
			location.hash = hash;
		}, fragment);
		await page.waitForFunction(() => document.querySelector('.announcement')?.textContent !== '');
		expect(await page.locator('.announcement').textContent()).toContain(sentence);
		expect(await page.locator('.followed').count()).toBe(2);
		expect(readProgress((await kept(page)) ?? '').progress).toEqual(onTheWay);
		expect(watched.troubles).toEqual([]);
		await watched.close();
	});
});

test('dates go into a calendar file, which is made only when asked for', async () => {
	const watched = await openPlan();
	const { page } = watched;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="calendar"]').click()]);
	const text = readFileSync(await file.path(), 'utf8');
	expect(asked.some((url) => url.includes('calendar-file'))).toBe(true);
	expect(text).toContain('DTSTART;VALUE=DATE:20991204');
	expect(text).toContain('DTSTART;VALUE=DATE:20270115');
	expect(text).toContain('DTSTART;VALUE=DATE:20270630');
	expect(watched.troubles).toEqual([]);
	await watched.close();
});
