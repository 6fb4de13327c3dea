import { describe, expect, test } from 'vitest';
import { contentOf, type Files, facts, smallContent } from '../testing/small-content.ts';
import { aMentor, aProgramme } from '../testing/small-programmes.ts';
import { entriesOfFinder } from './finder/entries.ts';
import { facetViews } from './finder/facet-view.ts';
import { groupsByPlace } from './finder/groups.ts';
import { fittingProgrammes } from './fitting-programmes.ts';
import { guideFor } from './guide.ts';
import { interfaceWords } from './interface-words.ts';
import { mentorFor } from './mentor.ts';
import { programmeCard, programmeFor } from './programme.ts';
import { stateOn } from './programme-state.ts';

const today = '2026-11-22';
const grant = { kind: 'grant', max: 600, currency: 'EUR', before: true, words: { en: 'Translations and fees.' }, source: 'page' };
const files: Files = {
	...smallContent,
	'programmes/bridge.yaml': aProgramme({
		regions: ['germany'],
		professions: ['nurse', 'dentist'],
		area: { en: 'Munich' },
		formats: ['mixed'],
	}),
	'programmes/money.yaml': aProgramme({ kinds: ['funding'], regions: ['germany'], money: [grant] }),
	'programmes/both.yaml': aProgramme({ kinds: ['advice', 'funding'], regions: ['germany'], countries: ['AT'], money: [grant] }),
	'programmes/anywhere.yaml': aProgramme({ lastSeen: '2021' }),
	'programmes/austria.yaml': aProgramme({ countries: ['AT'] }),
	'mentors/lina.yaml': aMentor('2026-11-01', 90, { paused: true, contact: { programme: 'bridge' } }),
	[facts]: (smallContent[facts] ?? '').replace(
		'    gives:\n      - document: diploma\n        validFor: { value: 2',
		'    funding:\n      - { kind: grant, max: 600, currency: EUR, pays: [licence], before: true, programme: money, source: law, certainty: official, note: fee-note }\n    gives:\n      - document: diploma\n        validFor: { value: 2',
	),
};
const content = contentOf(files);
const say = interfaceWords(content, 'en');

describe('the finders', () => {
	test('of mentors leaves out what gives money alone, of money what gives none', () => {
		expect(entriesOfFinder(content, 'mentors', today).map(({ id }) => id)).toEqual(['anywhere', 'austria', 'both', 'bridge', 'lina']);
		expect(entriesOfFinder(content, 'funding', today).map(({ id }) => id)).toEqual(['both', 'money']);
	});

	test('take a programme that meets both ways as one that meets either way', () => {
		const bridge = entriesOfFinder(content, 'mentors', today).find(({ id }) => id === 'bridge');
		expect(bridge?.values.format).toEqual(['in-person', 'online']);
	});

	test('name every value in words, with its count, and professions without a page of their own too', () => {
		const views = facetViews(content, 'mentors', entriesOfFinder(content, 'mentors', today), say);
		expect(views.find(({ facet }) => facet === 'profession')?.values).toEqual([
			{ value: 'nurse', name: 'Nurse', count: 5 },
			{ value: 'dentist', name: 'Dentist', count: 4 },
		]);
		expect(views.find(({ facet }) => facet === 'region')?.values.map(({ name }) => name)).toEqual(['Germany', 'Austria']);
		expect(views.find(({ facet }) => facet === 'ask')).toBeUndefined();
	});

	test('stand by place without a script: each entry once, named again where it also serves', () => {
		const programmes = entriesOfFinder(content, 'mentors', today).filter(({ kind }) => kind === 'programme');
		expect(
			groupsByPlace(content, programmes, say).map(({ name, entries, also }) => [
				name,
				entries.map(({ id }) => id),
				also.map(({ id }) => id),
			]),
		).toEqual([
			['Germany', ['both', 'bridge'], []],
			['Austria', ['austria'], ['both']],
			['Anywhere', ['anywhere'], []],
		]);
	});
});

describe('a programme', () => {
	test('last seen running more than three years ago is called unclear by itself, and only then', () => {
		expect(stateOn({ state: 'active', lastSeen: '2023-11' }, '2026-11-30')).toBe('active');
		expect(stateOn({ state: 'active', lastSeen: '2023-11' }, '2026-12-01')).toBe('unclear');
		expect(stateOn({ state: 'active', lastSeen: '2023' }, '2026-12-31')).toBe('active');
		expect(stateOn({ state: 'active', lastSeen: undefined }, '2040-01-01')).toBe('active');
		expect(stateOn({ state: 'paused', lastSeen: '2026' }, '2026-11-22')).toBe('paused');
	});

	test('shows its place, its state and its proof', () => {
		expect(programmeCard(content, 'bridge', say, today)).toMatchObject({
			place: '\u2068Munich\u2069, Germany',
			state: 'active',
			isFree: true,
		});
		expect(programmeCard(content, 'anywhere', say, today)).toMatchObject({ place: 'Anywhere', state: 'unclear' });
		expect(programmeCard(content, 'both', say, today).place).toBe('Germany and Austria');
		expect(programmeFor(content, 'bridge', say, today).cost).toMatchObject({ words: 'Free', proof: { certainty: 'official' } });
	});

	test('nobody looked at for half a year says so', () => {
		expect(programmeFor(content, 'bridge', say, '2027-05-01').isDue).toBe(false);
		expect(programmeFor(content, 'bridge', say, '2027-05-02').isDue).toBe(true);
	});

	test('that gives money leads to the step where it is asked for and to those that it can pay, and both lead back', () => {
		const page = programmeFor(content, 'money', say, today);
		expect(page.moneyOffers[0]).toMatchObject({ fact: { words: 'Grant: up to €600' }, before: true });
		expect(page.fundedPlaces).toMatchObject([
			{ page: { id: 'germany/nurse' }, asked: [{ url: '/germany/nurse/#step-apply' }], pays: [{ url: '/germany/nurse/#step-licence' }] },
		]);
		const guide = guideFor(content, 'germany/nurse', say, today);
		expect(guide.steps.find(({ id }) => id === 'apply')?.funding[0]?.programme?.url).toBe('/programmes/money/');
		expect(guide.steps.find(({ id }) => id === 'licence')?.paidBy.map(({ url }) => url)).toEqual(['/programmes/money/']);
	});

	test('is shown on the guide it fits, the surest first, with the way to all of them', () => {
		const fitting = fittingProgrammes(content, { region: 'germany', profession: 'nurse' }, say, today);
		expect(fitting.programmes.map(({ id, isUnclear }) => [id, isUnclear])).toEqual([
			['bridge', false],
			['both', false],
			['anywhere', true],
		]);
		expect(fitting.people).toEqual({ count: 4, url: '/mentors/?profession=nurse&region=germany' });
		expect(fitting.money).toEqual({ count: 2, url: '/funding/?profession=nurse&region=germany' });
	});
});

test('a volunteer is shown by alias, with the programme that people reach them through', () => {
	expect(mentorFor(content, 'lina', say)).toMatchObject({
		alias: 'Lina',
		isPaused: true,
		hours: '4 hours a month',
		contact: { programme: { url: '/programmes/bridge/' } },
		listedUntil: 'Jan 30, 2027',
	});
});
