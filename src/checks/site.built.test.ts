import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isLanguageCode, languageCodes, siteLanguages, sourceLanguage } from '../languages.ts';
import type { PathwaySummary } from '../model/open-data.ts';
import { type BuiltPage, builtSite } from '../testing/built-site.ts';

const site = builtSite('dist');
const underFolder = builtSite('dist-base', '/waymark');

/** What travels before the first tap on a whole guide: HTML, styles and scripts, brotli. Readers pay for each kilobyte. */
const GUIDE_BUDGET_BYTES = 40_000;

/** What a guide runs beyond the page shell, brotli: checklist, situation, folding, own plan. */
const GUIDE_SCRIPT_BUDGET_BYTES = 15_000;

const languageOf = ({ path }: BuiltPage) => {
	const [first] = path.split('/').filter(Boolean);
	return isLanguageCode(first) ? first : sourceLanguage;
};

/** Reports the pages where something is wrong, in one list instead of one failure. */
const wrong = (pages: BuiltPage[], fault: (page: BuiltPage) => string | false | undefined | string[]) =>
	pages.flatMap((page) => [fault(page)].flat().flatMap((message) => (message ? [`${page.path}: ${message}`] : [])));

const guides: PathwaySummary[] = JSON.parse(readFileSync('dist/api/v1/pathways.json', 'utf8'));
const guidePages = site.pages.filter(({ path }) => guides.some(({ id }) => path.endsWith(`/${id}/`)));

test('every page exists in every language', () => {
	const paths = new Set(site.pages.map(({ path }) => path));
	const english = site.pages.filter((page) => languageOf(page) === sourceLanguage && !page.path.includes('404'));
	expect(english.length).toBeGreaterThan(100);
	const missing = english.flatMap(({ path }) =>
		languageCodes.filter((code) => code !== sourceLanguage && !paths.has(`/${code}${path}`)).map((code) => `/${code}${path}`),
	);
	expect(missing).toEqual([]);
});

test('every page says its language and direction, and has one main heading and a title', () => {
	const faults = wrong(site.pages, (page) => {
		const html = page.document.querySelector('html');
		const language = siteLanguages.find(({ code }) => code === languageOf(page));
		return [
			html?.getAttribute('lang') === language?.code ? '' : `lang is ${html?.getAttribute('lang')}`,
			html?.getAttribute('dir') === language?.direction ? '' : `dir is ${html?.getAttribute('dir')}`,
			page.document.querySelectorAll('h1').length === 1 ? '' : 'not exactly one h1',
			page.document.querySelector('title')?.text.trim() ? '' : 'no title',
		];
	});
	expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
	const faults = wrong(site.pages, ({ document }) => {
		const ids = document.querySelectorAll('[id]').map((element) => element.id);
		return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
	});
	expect(faults).toEqual([]);
});

test('no page shows the raw name of an interface word or a value without its words', () => {
	const faults = wrong(site.pages, ({ document }) => {
		const text = document.querySelector('body')?.text ?? '';
		return /\b(undefined|\[object Object\]|NaN)\b|\{\{/.exec(text)?.[0];
	});
	expect(faults).toEqual([]);
});

test('every page allows only its own files, and its one inline script by its fingerprint', () => {
	const faults = wrong(site.pages, ({ document }) => {
		const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		const inline = document
			.querySelectorAll('script:not([src])')
			.map(({ innerHTML }) => `'sha256-${createHash('sha256').update(innerHTML).digest('base64')}'`);
		return [
			policy.includes("default-src 'none'") ? '' : 'no default-src',
			scripts ? '' : 'no script-src',
			/'unsafe-inline'|'unsafe-eval'|\*|https?:/.test(scripts) ? `script-src is too wide: ${scripts}` : '',
			/unsafe/.test(/style-src ([^;]*)/.exec(policy)?.[1] ?? 'unsafe') ? 'style-src is too wide' : '',
			...inline.filter((hash) => !scripts.includes(hash)).map((hash) => `an inline script is not allowed by the policy: ${hash}`),
		];
	});
	expect(faults).toEqual([]);
});

test('no page has inline handlers, inline styles or files of other hosts', () => {
	const faults = wrong(site.pages, ({ document }) => {
		const elements = document.querySelectorAll('*');
		return [
			...elements.flatMap((element) =>
				Object.keys(element.attributes)
					.filter((name) => /^on/i.test(name) || name === 'style')
					.map((name) => `<${element.rawTagName} ${name}>`),
			),
			...document
				.querySelectorAll(
					'script[src], img[src], iframe, link[rel="stylesheet"], link[rel~="icon"], link[rel="preload"], link[rel="modulepreload"], source[src], video, audio, object, embed',
				)
				.flatMap((element) => {
					const address = element.getAttribute('src') ?? element.getAttribute('href') ?? 'no address';
					return address.startsWith('/') && !address.startsWith('//') ? [] : [`<${element.rawTagName}> loads ${address}`];
				}),
			...document
				.querySelectorAll('a[href]')
				.flatMap((element) =>
					/^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '') ? ['a link that runs code'] : [],
				),
		];
	});
	expect(faults).toEqual([]);
});

test('no font travels, and no style sheet asks another host', () => {
	const styles = new Set(
		site.pages.flatMap(({ document }) =>
			document.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href') ?? ''),
		),
	);
	expect(styles.size).toBeGreaterThan(0);
	for (const style of styles) {
		const css = readFileSync(site.fileOf(style) ?? '', 'utf8');
		expect(css).not.toMatch(/@font-face|url\(["']?(https?:)?\/\/|@import/);
	}
});

test.each([
	['at the root', site],
	['under a folder', underFolder],
])('every link and anchor inside the site leads somewhere, built %s', (_where, built) => {
	const anchors = new Map(built.pages.map((page) => [page.path, new Set(page.document.querySelectorAll('[id]').map(({ id }) => id))]));
	const faults = wrong(built.pages, (page) =>
		page.document.querySelectorAll('a[href], link[href], script[src], form[action]').flatMap((element) => {
			const written = (element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '').replaceAll(
				'&amp;',
				'&',
			);
			if (/^(https:|mailto:)/.test(written)) return [];
			const url = new URL(written, `https://site.example${built.base}${page.path}`);
			if (!url.pathname.startsWith(`${built.base}/`)) return [`${written} leaves the folder of the site`];
			const path = url.pathname.slice(built.base.length);
			if (!built.fileOf(path)) return [`${written} leads nowhere`];
			const anchor = decodeURIComponent(url.hash.slice(1));
			return anchor && !anchors.get(path)?.has(anchor) ? [`${written} has no such anchor`] : [];
		}),
	);
	expect(faults).toEqual([]);
});

/** A script of the site and all it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g))
		withImports(join(file, '..', path), seen);
	return seen;
}

/** The script files of a page: those that run at once, and those that wait in a template until they are asked for. */
function scriptsOf({ document }: BuiltPage): { atOnce: Set<string>; later: Set<string> } {
	const files = (waiting: boolean) =>
		new Set(
			document
				.querySelectorAll('script[src]')
				.filter((script) => (script.closest('template') !== null) === waiting)
				.flatMap((script) => [...withImports(site.fileOf(script.getAttribute('src') ?? '') ?? '')]),
		);
	const atOnce = files(false);
	return { atOnce, later: new Set([...files(true)].filter((file) => !atOnce.has(file))) };
}

const weightOfAll = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + site.weightOf(file), 0);

test(`a whole guide weighs at most ${GUIDE_BUDGET_BYTES} bytes before the first tap`, () => {
	expect(guidePages.length).toBe(guides.length * languageCodes.length);
	const faults = wrong(guidePages, (page) => {
		const styles = page.document
			.querySelectorAll('link[rel="stylesheet"]')
			.map((link) => site.fileOf(link.getAttribute('href') ?? '') ?? '');
		const weight = weightOfAll(new Set([site.fileOf(page.path) ?? '', ...styles, ...scriptsOf(page).atOnce]));
		return weight > GUIDE_BUDGET_BYTES && `${weight} bytes`;
	});
	expect(faults).toEqual([]);
});

test(`the interactive parts of a guide cost at most ${GUIDE_SCRIPT_BUDGET_BYTES} bytes of script, those that come later too`, () => {
	const shell = site.pages.find(({ path }) => path === '/about/');
	const everywhere = shell ? scriptsOf(shell).atOnce : new Set<string>();
	expect(everywhere.size).toBeGreaterThan(0);
	const faults = wrong(guidePages, (page) => {
		const { atOnce, later } = scriptsOf(page);
		const weight = weightOfAll([...atOnce, ...later].filter((file) => !everywhere.has(file)));
		return [
			weight > GUIDE_SCRIPT_BUDGET_BYTES ? `${weight} bytes` : '',
			later.size > 0 ? '' : 'nothing waits until it is asked for',
			...page.document
				.querySelectorAll('script[src]:not([type="module"])')
				.map((script) => `blocks reading: ${script.getAttribute('src')}`),
			...[...atOnce, ...later]
				.filter((file) => /qr-code|calendar-file|sharing/.test(file))
				.map((file) => `${file} is for the plan page alone`),
		];
	});
	expect(faults).toEqual([]);
});

test('the search engine is loaded by no page by itself', () => {
	const faults = wrong(site.pages, ({ html }) => /(src|href)="[^"]*pagefind[^"]*\.(js|css|wasm)/.exec(html)?.[0]);
	expect(faults).toEqual([]);
});

test('there are sixteen guides or more, each with enough steps and sources, a third of them official', () => {
	expect(guides.length).toBeGreaterThanOrEqual(16);
	for (const { id, steps, sources, facts, languages, url, review } of guides) {
		const full = JSON.parse(readFileSync(`dist/api/v1/pathways/${id}.json`, 'utf8'));
		const official = full.sources.filter((source: { official: boolean }) => source.official).length;
		expect({ id, steps: steps >= 6, sources: sources >= 8, official: official / sources >= 1 / 3, facts: facts > 0 }).toEqual({
			id,
			steps: true,
			sources: true,
			official: true,
			facts: true,
		});
		expect(languages).toContain('en');
		expect(site.fileOf(url)).toBeDefined();
		expect(review.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
});

test('in the open data every fact carries its sources, its date and its certainty, and every name is resolved', () => {
	let facts = 0;
	const visit = (value: unknown, place: string): void => {
		if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) visit(item, `${place}[${index}]`);
			return;
		}
		if (typeof value !== 'object' || value === null) return;
		if ('certainty' in value) {
			facts += 1;
			const { source, date, certainty } = value as {
				source: { url: string; checked: string }[];
				date: { date: string };
				certainty: string;
			};
			expect({ place, url: source[0]?.url.startsWith('https://'), date: /^\d{4}/.test(date.date), certainty: Boolean(certainty) }).toEqual({
				place,
				url: true,
				date: true,
				certainty: true,
			});
		}
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'documents' && Array.isArray(inner)) for (const document of inner) expect(document).toHaveProperty('name.en');
			if (key === 'authority') expect(inner).toHaveProperty('means.en');
			visit(inner, `${place}.${key}`);
		}
	};
	for (const { id } of guides) visit(JSON.parse(readFileSync(`dist/api/v1/pathways/${id}.json`, 'utf8')), id);
	expect(facts).toBe(guides.reduce((sum, guide) => sum + guide.facts, 0));
});

test('a guide without words in a language shows English as English and keeps it out of that search', () => {
	const untranslated = guidePages.filter(
		(page) =>
			languageOf(page) !== sourceLanguage &&
			!guides.some(({ id, languages }) => page.path.includes(id) && languages.includes(languageOf(page))),
	);
	expect(untranslated.length).toBeGreaterThan(0);
	const faults = wrong(untranslated, ({ document }) => {
		const prose = document.querySelectorAll('main .prose');
		return [
			prose.length > 0 ? '' : 'no words at all',
			prose.every(
				(block) => block.getAttribute('lang') === 'en' && block.getAttribute('dir') === 'ltr' && block.hasAttribute('data-pagefind-ignore'),
			)
				? ''
				: 'English prose without its language, or inside the search',
		];
	});
	expect(faults).toEqual([]);
});
