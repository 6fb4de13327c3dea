import { readFileSync } from 'node:fs';
import { HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isLanguageCode, languageCodes, siteLanguages, sourceLanguage, translatedLanguages } from '../languages.ts';
import type { PathwaySummary } from '../model/open-data.ts';
import { type BuiltPage, type BuiltSite, builtSite } from '../testing/built-site.ts';
import { changedStep } from '../testing/changed-step.ts';

const site = builtSite('dist');
/** Built from content in which one English step differs. */
const changed = builtSite('dist-base', '/waymark');
const origin = 'https://waymark.example';

const guides: PathwaySummary[] = JSON.parse(readFileSync('dist/api/v1/pathways.json', 'utf8'));
const pageAt = (built: BuiltSite, path: string) => built.pages.find((page) => page.path === path);
const languageOf = ({ path }: BuiltPage) => {
	const [first] = path.split('/').filter(Boolean);
	return isLanguageCode(first) ? first : sourceLanguage;
};
const withoutLanguage = (page: BuiltPage) =>
	languageOf(page) === sourceLanguage ? page.path : page.path.slice(languageOf(page).length + 1);

describe('changing one English step', () => {
	const translated = guides.find(({ id }) => id === changedStep.guide)?.languages.filter((code) => code !== sourceLanguage) ?? [];

	test('marks exactly that step in each language that has it, and no other part of any page', () => {
		expect(translated.length).toBeGreaterThanOrEqual(6);
		const marks = changed.pages.flatMap((page) =>
			page.html.includes('class="past outdated"')
				? page.document.querySelectorAll('.outdated').map((mark) => `${page.path}#${mark.closest('[id]')?.id}`)
				: [],
		);
		expect(marks.toSorted()).toEqual(translated.map((code) => `/${code}/${changedStep.guide}/#step-${changedStep.step}`).toSorted());
	});

	test('leads from the mark to that step of the original', () => {
		for (const code of translated) {
			const link = pageAt(changed, `/${code}/${changedStep.guide}/`)?.document.querySelector('.outdated a');
			expect(link?.getAttribute('href')).toBe(`/waymark/${changedStep.guide}/#step-${changedStep.step}`);
		}
	});

	test('is counted on the board, for that guide and each of these languages alone', () => {
		const cells = pageAt(changed, '/contribute/translations/')?.document.querySelectorAll('.board td[data-row]') ?? [];
		const outdated = cells.filter((cell) => Number(cell.getAttribute('data-outdated')) > 0);
		expect(
			outdated
				.map((cell) => `${cell.getAttribute('data-row')} ${cell.getAttribute('data-language')} ${cell.getAttribute('data-outdated')}`)
				.toSorted(),
		).toEqual(translated.map((code) => `${changedStep.guide} ${code} 1`).toSorted());
	});

	test('with nothing changed no page bears a mark', () => {
		expect(site.pages.filter(({ html }) => html.includes('class="past outdated"')).map(({ path }) => path)).toEqual([]);
	});
});

/** Parts of a file of words, counted from its text alone: blocks, notes, and the opening. */
function partsOf(path: string): number {
	const text = readFileSync(path, 'utf8');
	const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	const [, notes = ''] = /^notes:\n((?: {2}.*\n?)*)/m.exec(front) ?? [];
	const blocks = text.match(/^<(Route|Step|Topic|Provision|Alternative|Obstacle|Advice|Section) /gm) ?? [];
	return 1 + blocks.length + (notes.match(/^ {2}[\w-]+:/gm) ?? []).length;
}

test('the board counts what the files hold', () => {
	for (const code of ['en', 'fa'] as const) {
		const board = pageAt(site, `${code === 'en' ? '' : `/${code}`}/contribute/translations/`)?.document;
		for (const { id, languages } of guides) {
			const all = partsOf(`content/pathways/${id}/en.mdx`);
			for (const language of translatedLanguages) {
				const cell = board?.querySelector(`td[data-row="${id}"][data-language="${language}"]`);
				expect(cell?.getAttribute('data-all')).toBe(String(all));
				const done = languages.includes(language) ? partsOf(`content/pathways/${id}/${language}.mdx`) : 0;
				expect(`${id} ${language} ${cell?.getAttribute('data-done')}`).toBe(`${id} ${language} ${done}`);
			}
		}
	}
});

test('every text asked for is there: sixteen guides in three languages, the hosts in more, the pages in all', () => {
	const languagesOf = (id: string) => guides.find((guide) => guide.id === id)?.languages ?? [];
	expect(
		guides.filter(({ languages }) => ['ar', 'fa', 'uk'].every((code) => languages.includes(code as never))).length,
	).toBeGreaterThanOrEqual(16);
	for (const profession of ['physician', 'nurse']) {
		expect(languagesOf(`germany/${profession}`)).toEqual(expect.arrayContaining(['de', 'ru', 'tr']));
		expect(languagesOf(`france/${profession}`)).toContain('fr');
	}
	for (const path of [
		'/about/',
		'/about/method/',
		'/about/privacy/',
		'/contribute/',
		'/contribute/translations/',
		'/contribute/mentors/',
		'/playbooks/mentees/',
	])
		for (const code of translatedLanguages) {
			const page = pageAt(site, `/${code}${path}`)?.document;
			expect(page?.querySelector('main .aside a[href$="contribute/translations/"]') ?? null, `${code}${path} is not translated`).toBeNull();
			expect(page?.querySelector('.translation')?.text.trim(), `${code}${path} does not say how it was translated`).toBeTruthy();
		}
});

test('a guide without words of the reader invites to translate it', () => {
	const fallen = guides.flatMap(({ id, languages }) =>
		languageCodes.filter((code) => !languages.includes(code)).map((code) => `/${code}/${id}/`),
	);
	expect(fallen.length).toBeGreaterThan(50);
	for (const path of fallen) {
		const note = pageAt(site, path)?.document.querySelector('main .aside');
		expect(note?.querySelector('a')?.getAttribute('href'), path).toBe(`/${path.split('/')[1]}/contribute/translations/`);
	}
});

const alternatesOf = ({ document }: BuiltPage) =>
	Object.fromEntries(
		document
			.querySelectorAll('link[rel="alternate"][hreflang]')
			.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
	);
const canonicalOf = ({ document }: BuiltPage) => document.querySelector('link[rel="canonical"]')?.getAttribute('href');
const headsOf = (pages: BuiltPage[]) =>
	new Map(
		pages
			.filter(({ path }) => !path.includes('404'))
			.map((page) => [`${origin}${page.path}`, { page, alternates: alternatesOf(page), canonical: canonicalOf(page) }]),
	);

describe('for search engines', () => {
	const heads = headsOf(site.pages);

	test('a page is its own, or names the English one where it has no words', () => {
		const wrong = [...heads].filter(([url, { page, canonical }]) => canonical !== url && canonical !== `${origin}${withoutLanguage(page)}`);
		expect(wrong.map(([url]) => url)).toEqual([]);
		const fallen = [...heads].filter(([url, { canonical }]) => canonical !== url);
		expect(fallen.length).toBeGreaterThan(100);
		expect(fallen.filter(([, { alternates }]) => Object.keys(alternates).length > 0).map(([url]) => url)).toEqual([]);
	});

	test('translations name each other, themselves and the one for everybody else, and nothing that is not there', () => {
		const faults = [...heads].flatMap(([url, { page, alternates, canonical }]) => {
			if (canonical !== url || Object.keys(alternates).length === 0) return [];
			const { 'x-default': everybody, ...languages } = alternates;
			return [
				everybody === `${origin}${withoutLanguage(page)}` ? '' : `${url}: x-default is ${everybody}`,
				languages[languageOf(page)] === url ? '' : `${url} does not name itself`,
				...Object.entries(languages).map(([code, other]) => {
					const there = heads.get(other);
					if (there?.canonical !== other) return `${url} names ${other}, which is no page of its own in ${code}`;
					return there.alternates[languageOf(page)] === url ? '' : `${other} does not name ${url}`;
				}),
			].filter(Boolean);
		});
		expect(faults).toEqual([]);
	});

	test('the map of the site lists the pages that are their own, with the same translations', () => {
		const map = readFileSync('dist/sitemap-0.xml', 'utf8');
		const entries = [...map.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, url = '', rest = '']) => ({
			url,
			alternates: Object.fromEntries(
				[...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code = '', href = '']) => [code, href]),
			),
		}));
		const own = [...heads].filter(
			([url, { page, canonical }]) => canonical === url && !/<meta name="robots" content="noindex/.test(page.html),
		);
		expect(entries.map(({ url }) => url).toSorted()).toEqual(own.map(([url]) => url).toSorted());
		for (const { url, alternates } of entries) expect(alternates, url).toEqual(heads.get(url)?.alternates);
		expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
	});
});

/** Amounts of money that stand in the text without an element that sets them apart. */
function amountsOutside(node: Node | null): string[] {
	if (node === null || (node instanceof HTMLElement && (node.rawTagName === 'bdi' || node.getAttribute('dir') === 'ltr'))) return [];
	if (node instanceof HTMLElement) return node.childNodes.flatMap(amountsOutside);
	return node.text.match(/(€|£|\$|\b[A-Z]{3})[\s\u00a0]?\d[\d.,]*|\d[\s\u00a0]?(€|£|SEK\b|USD\b|AUD\b|CAD\b)/g) ?? [];
}

describe('on pages from right to left', () => {
	const rightToLeft = siteLanguages.filter(({ direction }) => direction === 'rtl').map(({ code }) => code);
	const pages = [
		'germany/nurse',
		'united-kingdom/physician',
		'germany/nurse/print',
		'mentors',
		'documents/diploma',
		'authorities/gmc',
		'glossary',
		'programmes/refuaid-loan',
	].flatMap((path) => rightToLeft.flatMap((code) => pageAt(site, `/${code}/${path}/`) ?? []));

	test('amounts, names in other languages and addresses stand apart from the sentence', () => {
		expect(pages.length).toBeGreaterThan(15);
		const faults = pages.flatMap(({ path, document }) => [
			...amountsOutside(document.querySelector('main')).map((amount) => `${path}: ${amount}`),
			...document
				.querySelectorAll('main [lang="en"], main [lang="de"], main [lang="fr"]')
				.filter((element) => element.rawTagName !== 'bdi' && element.getAttribute('dir') !== 'ltr')
				.map((element) => `${path}: <${element.rawTagName}> ${element.text.slice(0, 60)}`),
			...document
				.querySelectorAll('.address, .web')
				.filter((element) => element.getAttribute('dir') !== 'ltr')
				.map((element) => `${path}: ${element.text}`),
			...document
				.querySelectorAll('main textarea')
				.filter((element) => element.getAttribute('dir') !== 'auto')
				.map(() => `${path}: a field for own words`),
		]);
		expect(faults).toEqual([]);
	});

	test('digits are 0 to 9 all over, in every language', () => {
		const other = site.pages.filter(({ html }) => /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/.test(html));
		expect(other.map(({ path }) => path)).toEqual([]);
	});
});
