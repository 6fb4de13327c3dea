import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../languages.ts';
import type { OpenProgramme } from '../model/open-programmes.ts';
import { personalDataIn } from '../model/personal-data.ts';
import { readLibrary } from '../reading/library.ts';
import { builtSite } from '../testing/built-site.ts';

const site = builtSite('dist');
/** This one is built with invented volunteers. */
const withVolunteers = builtSite('dist-base', '/waymark');
const pageOf = (built: typeof site, path: string) => built.pages.find((page) => page.path === path);

const programmes: OpenProgramme[] = JSON.parse(readFileSync('dist/api/v1/programmes.json', 'utf8'));
const { data } = readLibrary('content');
const regions = new Map([...data.regions].flatMap(([id, entry]) => (entry.data ? [[id, entry.data.country] as const] : [])));

describe('the programmes', () => {
	test('are eighty or more, from ten countries or more', () => {
		expect(programmes.length).toBeGreaterThanOrEqual(80);
		const countries = new Set(
			programmes.flatMap((programme) => [...programme.countries, ...programme.regions.map((id) => regions.get(id))]),
		);
		expect(countries.size).toBeGreaterThanOrEqual(10);
	});

	test('each carry their sources with the day they were looked at, and no personal data', () => {
		const faults = programmes.flatMap(({ id, sources, name, organisation, offer, whoMayJoin, howToApply, mentorsSide }) => [
			...(Object.values(sources).every(({ url, checked }) => url.startsWith('https://') && /^\d{4}-\d{2}-\d{2}$/.test(checked))
				? []
				: [`${id}: source`]),
			...[name.text, organisation, offer.en, whoMayJoin?.en, howToApply?.en, mentorsSide?.en].flatMap((words) =>
				words && personalDataIn(words) ? [`${id}: ${words}`] : [],
			),
		]);
		expect(faults).toEqual([]);
	});

	test('give every region mentoring and money, for its doctors and nurses or for all', () => {
		const serving = (region: string, kind: string) =>
			programmes.filter(
				(programme) =>
					programme.regions.includes(region) &&
					programme.kinds.some((own) => own === kind) &&
					(programme.professions.length === 0 || programme.professions.some((own) => data.professions.has(own))),
			);
		expect(regions.size).toBeGreaterThanOrEqual(8);
		for (const region of regions.keys())
			for (const kind of ['mentoring', 'funding']) expect([region, kind, serving(region, kind).length > 0]).toEqual([region, kind, true]);
	});

	test('each have a page in every language, and each stands in the list of its finder', () => {
		const missing = programmes.flatMap(({ id, kinds }) => [
			...languageCodes
				.filter((code) => !site.fileOf(`${code === 'en' ? '' : `/${code}`}/programmes/${id}/`))
				.map((code) => `${code}/${id}`),
			...(kinds.some((kind) => kind !== 'funding') && !pageOf(site, '/mentors/')?.html.includes(`/programmes/${id}/"`)
				? [`mentors: ${id}`]
				: []),
			...(kinds.includes('funding') && !pageOf(site, '/funding/')?.html.includes(`/programmes/${id}/"`) ? [`funding: ${id}`] : []),
		]);
		expect(missing).toEqual([]);
	});

	test('that give money are named by every offer of every guide and region, and lead back to it', () => {
		const unnamed = [...data.pathways.values(), ...data.regions.values()].flatMap(({ id, data: facts }) =>
			[...(facts && 'steps' in facts ? facts.steps : []), ...(facts?.provisions ?? [])].flatMap(({ id: at, funding }) =>
				funding.filter(({ programme }) => programme === undefined).map(({ kind }) => `${id} ${at}: ${kind}`),
			),
		);
		expect(unnamed).toEqual([]);
		const guide = pageOf(site, '/germany/nurse/');
		expect(
			guide?.document.querySelector('#step-ask-for-grant a[href="/programmes/anerkennungszuschuss/"]') ??
				guide?.document.querySelector('.funding a[href="/programmes/anerkennungszuschuss/"]'),
		).toBeTruthy();
		const programme = pageOf(site, '/programmes/anerkennungszuschuss/');
		expect(programme?.document.querySelectorAll('a[href^="/germany/nurse/#step-"]').length).toBeGreaterThan(1);
	});
});

describe('without a script', () => {
	test.each(['/mentors/', '/ar/mentors/', '/funding/', '/uk/funding/'])(
		'%s lists all, grouped by region, and no filter that would do nothing',
		(path) => {
			const page = pageOf(site, path)?.document;
			expect(page?.querySelectorAll('[data-without-script] .place').length).toBeGreaterThanOrEqual(regions.size);
			expect(page?.querySelectorAll('[data-without-script] .finder-card').length).toBeGreaterThan(30);
			expect(page?.querySelector('.finder form')?.hasAttribute('hidden')).toBe(true);
		},
	);
});

describe('volunteers', () => {
	test('none is invented on the real site, and it says so', () => {
		expect(data.mentors.size === 0 ? site.pages.filter(({ path }) => /\/mentors\/[^/]+\/$/.test(path)) : []).toEqual([]);
		expect(site.pages.some(({ path }) => path.includes('invented'))).toBe(false);
		if (data.mentors.size === 0) expect(pageOf(site, '/mentors/')?.document.querySelector('.empty-list')).toBeTruthy();
	});

	test('are listed while their consent holds, and gone from every page and file the day after', () => {
		const list = pageOf(withVolunteers, '/mentors/')?.document;
		expect(list?.querySelectorAll('.cards.mentors .finder-card h3').map(({ text }) => text.trim())).toEqual(['Lina', 'Omar']);
		expect(pageOf(withVolunteers, '/mentors/invented-lina/')).toBeDefined();
		expect(pageOf(withVolunteers, '/mentors/invented-gone/')).toBeUndefined();
		expect(withVolunteers.pages.filter(({ html }) => html.includes('Vera<') || html.includes('invented-gone'))).toEqual([]);
	});

	test('say when they were confirmed and until when they are shown, can be reported, and are kept out of search engines', () => {
		const page = pageOf(withVolunteers, '/mentors/invented-lina/');
		expect(page?.html).toContain('Confirmed by the mentor on');
		expect(page?.html).toContain('Shown until');
		expect(page?.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(page?.document.querySelector('a[href="https://lina.example.org/hello"]')?.getAttribute('rel')).toContain('noreferrer');
		expect(page?.document.querySelector('a[href="/waymark/contribute/mentors/#report"]')).toBeTruthy();
		expect(page?.document.querySelector('[data-pagefind-body]')).toBeNull();
	});

	test('who are paused say so and offer no contact', () => {
		const page = pageOf(withVolunteers, '/mentors/invented-omar/');
		expect(page?.html).toContain('Takes nobody new');
		expect(page?.document.querySelector('#contact')).toBeNull();
	});
});

describe('the playbooks', () => {
	test.each(['mentees', 'mentors', 'organisers'])('%s has sections, checklists to print, and a source for most sections', (id) => {
		const page = pageOf(site, `/playbooks/${id}/`)?.document;
		expect(page?.querySelectorAll('.page-section').length).toBeGreaterThanOrEqual(8);
		expect(page?.querySelectorAll('.checklist li').length).toBeGreaterThanOrEqual(20);
		expect(page?.querySelectorAll('.sources li').length).toBeGreaterThanOrEqual(10);
		expect(page?.querySelectorAll('.page-section .marks').length).toBeGreaterThanOrEqual(6);
	});
});

test('every step of every guide has a tip for mentors', () => {
	const guides = site.pages.filter(({ path }) => [...data.pathways.keys()].some((id) => path === `/${id}/`));
	expect(guides.length).toBe(data.pathways.size);
	const without = guides.flatMap(({ path, document }) =>
		document
			.querySelectorAll('.step')
			.filter((step) => !step.querySelector('.mentor'))
			.map(({ id }) => `${path} ${id}`),
	);
	expect(without).toEqual([]);
});
