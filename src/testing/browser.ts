import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A page that remembers what went wrong on it. */
export interface WatchedPage {
	page: Page;
	/** Console errors, failed requests, requests to other hosts, errors of scripts. */
	troubles: string[];
	close: () => Promise<void>;
}

/** A browser on the built site. */
export interface SiteInBrowser {
	/** Opens a page; with `networkidle` it waits until nothing is loaded any more. */
	open: (path: string, options?: BrowserContextOptions, until?: 'load' | 'networkidle') => Promise<WatchedPage>;
	close: () => Promise<void>;
}

const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Serves a built site, dist/ if no other is named, on a free port of this machine and starts a Chromium beside it. */
export async function siteInBrowser({ folder = 'dist', base = '/' } = {}): Promise<SiteInBrowser> {
	const executablePath = process.env.CHROMIUM_PATH;
	if (!executablePath) throw new Error('CHROMIUM_PATH names no browser. Run npm test, which finds or installs one.');
	const server = await preview({
		outDir: folder,
		base,
		logLevel: 'error',
		server: { port: 4390 + Math.floor(Math.random() * 5000), host: '127.0.0.1' },
	});
	const origin = `http://127.0.0.1:${server.port}`;
	const browser: Browser = await chromium.launch({ executablePath, args: quiet });
	return {
		async open(path, options = {}, until = 'load') {
			const context = await browser.newContext(options);
			const page = await context.newPage();
			const troubles: string[] = [];
			page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
			page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
			page.on('requestfailed', (request) => {
				// A page that is left while its icon is on the way gives it up: nothing of the site failed.
				const isIconOfPageLeft = request.failure()?.errorText === 'net::ERR_ABORTED' && request.url().endsWith('/blaze.svg');
				if (!isIconOfPageLeft) troubles.push(`failed: ${request.url()}`);
			});
			page.on('request', (request) => {
				if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) troubles.push(`another host: ${request.url()}`);
			});
			page.on('response', (response) => response.status() >= 400 && troubles.push(`${response.status()}: ${response.url()}`));
			await page.goto(origin + path, { waitUntil: until });
			return { page, troubles, close: () => context.close() };
		},
		async close() {
			await browser.close();
			await server.stop();
		},
	};
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands (WCAG 2.2 A and AA, best practice), one line a rule. The page is opened with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
		return result.violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 3)
					.map(({ html }) => html.slice(0, 160))
					.join(' | ')}`,
		);
	});
}

/** How many pixels a page is wider than its screen. */
export const overflowOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The screens that pages are looked at on: an old phone and a desk. */
export const narrow = { viewport: { width: 360, height: 800 } };
export const wide = { viewport: { width: 1280, height: 900 } };

/** Languages that pages are tried in, one of them from right to left, each with the beginning of its addresses. */
export const triedLanguages = [
	['English', ''],
	['Arabic', '/ar'],
	['Ukrainian', '/uk'],
] as const;

/** Opens everything that is folded away on a page. */
export const unfold = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
	});
