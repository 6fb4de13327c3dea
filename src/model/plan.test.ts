import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, euros, grantFor, planFactsOf, unpublishedFee, weeks } from '../testing/steps.ts';
import { type Plan, planFor } from './plan.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { GuideProgress, StepProgress } from './progress.ts';
import type { Situation } from './situation.ts';

const today = '2026-11-22';

type Steps = Parameters<typeof planFactsOf>[0];
type Kept = { steps?: Record<string, StepProgress> } & Omit<GuideProgress, 'steps'>;

const plan = (steps: Steps, kept: Kept = {}, more: Parameters<typeof planFactsOf>[1] = {}, situation: Situation = {}) =>
	planFor({ facts: planFactsOf(steps, more), situation, progress: { steps: {}, ...kept }, today });

const stepOf = (result: Plan, id: string) => result.steps.find((step) => step.id === id);
const done = (since = today): StepProgress => ({ state: 'done', since });

describe('the order of steps', () => {
	const three: Steps = [
		{ id: 'collect', duration: [weeks(1, 2)] },
		{ id: 'apply', duration: [weeks(4)], requires: ['collect'] },
		{ id: 'learn', duration: [weeks(10)] },
	];

	test('what waits for nothing is open; what waits says for what', () => {
		const result = plan(three);
		expect(result.open.sort()).toEqual(['collect', 'learn']);
		expect(stepOf(result, 'apply')?.waitsFor).toEqual(['collect']);
	});

	test('a step that is done opens what waits for it, and takes no more time', () => {
		const result = plan(three, { steps: { collect: done() } });
		expect(result.open.sort()).toEqual(['apply', 'learn']);
		expect(stepOf(result, 'apply')?.ends).toEqual({ min: 28, max: 28 });
	});

	test('a step that is not for the reader is not in the plan, and what it waits for still comes first', () => {
		const steps: Steps = [
			{ id: 'a', duration: [weeks(3)] },
			{ id: 'b', duration: [weeks(50)], requires: ['a'] },
			{ id: 'c', duration: [weeks(1)], requires: ['b'] },
		];
		const result = plan(steps, { steps: { b: { state: 'not-for-me' } } });
		expect(result.aside).toEqual([{ id: 'b', why: 'reader' }]);
		expect(stepOf(result, 'c')).toMatchObject({ begins: { min: 21 }, waitsFor: ['a'] });
	});

	test('steps of another route and of another situation are set aside, each with its reason', () => {
		const result = plan(
			[{ id: 'a' }, { id: 'b', routes: ['other'] }, { id: 'c', when: { papers: ['none'] } }],
			{},
			{ routes: [{ id: 'way' }, { id: 'other' }] },
			{ papers: 'complete' },
		);
		expect(result.aside).toEqual([
			{ id: 'b', why: 'route' },
			{ id: 'c', why: 'situation' },
		]);
		expect(result.routeIsSettled).toBe(false);
	});

	test('the route is the one chosen, else the first that is open; a route that the guide no longer has is not one', () => {
		const routes = [{ id: 'eu', when: { trainedIn: ['eu'] } }, { id: 'exam' }, { id: 'course' }];
		expect(plan([{ id: 'a' }], {}, { routes }, { trainedIn: 'SY' }).route).toBe('exam');
		expect(plan([{ id: 'a' }], { route: 'course' }, { routes }).route).toBe('course');
		expect(plan([{ id: 'a' }], { route: 'gone' }, { routes }).route).toBe('eu');
	});

	test('a step begun may end any day', () => {
		expect(stepOf(plan([{ id: 'a', duration: [weeks(4, 6)] }], { steps: { a: { state: 'doing' } } }), 'a')?.ends).toEqual({
			min: 0,
			max: 42,
		});
	});

	test('the finish names the steps that lack a figure', () => {
		const { finish, criticalPath } = plan([
			{ id: 'a', duration: [weeks(4)] },
			{ id: 'b', duration: [{ source: 'law', certainty: 'not-published' }], requires: ['a'] },
		]);
		expect(finish).toEqual({ min: 28, max: 28, missing: ['b'] });
		expect(criticalPath).toEqual(['a', 'b']);
	});

	test('the chain that sets the pace is the longest one', () => {
		expect(plan(three).criticalPath).toEqual(['learn']);
	});
});

describe('dates of the reader', () => {
	test('an appointment holds what comes after it back', () => {
		const result = plan([{ id: 'exam' }, { id: 'licence', requires: ['exam'] }], { steps: { exam: { date: '2027-01-01' } } });
		expect(stepOf(result, 'licence')?.begins.min).toBe(40);
	});

	test('an appointment or a deadline that the plan cannot keep is said, and so is a day that has passed', () => {
		const steps: Steps = [
			{ id: 'a', duration: [weeks(4)] },
			{ id: 'b', duration: [weeks(2)], requires: ['a'] },
		];
		const of = (own: StepProgress) => plan(steps, { steps: { b: own } }).warnings.map(({ kind }) => kind);
		expect(of({ date: '2026-12-01', dateKind: 'appointment' })).toEqual(['appointment-too-early']);
		expect(of({ date: '2026-12-30', dateKind: 'deadline' })).toEqual(['deadline-too-early']);
		expect(of({ date: '2026-11-01', dateKind: 'deadline' })).toEqual(['date-past']);
		expect(of({ date: '2027-03-01', dateKind: 'deadline' })).toEqual([]);
	});
});

describe('the paper clock', () => {
	const police = { document: 'police', validFor: days(90), neededAt: ['licence'], neededUntil: 'handed-in' as const };
	const way: Steps = [
		{ id: 'course', duration: [weeks(20, 40)] },
		{ id: 'licence', duration: [weeks(4)], requires: ['course'], documents: ['police'] },
	];

	test('a paper from elsewhere has a window before the step that needs it, quick and slow', () => {
		const [paper] = plan(way, {}, { papers: [police] }).papers;
		expect(paper).toMatchObject({ state: 'tight', quick: { notBefore: 50, by: 140 }, slow: { notBefore: 190, by: 280 } });
	});

	test('where a window holds however long the steps take, it is safe', () => {
		const [paper] = plan(way, {}, { papers: [{ ...police, validFor: days(200) }] }).papers;
		expect(paper).toMatchObject({ state: 'safe', quick: { by: 140 }, slow: { notBefore: 80 } });
	});

	test('a paper that must count until the decision has to last through the step', () => {
		const [paper] = plan(way, {}, { papers: [{ ...police, neededUntil: 'decided' }] }).papers;
		expect(paper?.quick).toEqual({ notBefore: 78, by: 140 });
	});

	test('a paper the reader has either counts or lapses before its step, in the slow case or for certain', () => {
		const of = (date: string) => plan(way, { papers: { police: date } }, { papers: [police] }).papers[0];
		expect(of('2026-11-20')).toMatchObject({ state: 'lapses', lapses: '2027-02-18', breaksAt: [{ step: 'licence', certain: true }] });
		expect(of('2027-02-20')).toMatchObject({ state: 'lapses', breaksAt: [{ step: 'licence', certain: false }] });
		expect(of('2027-07-01')).toMatchObject({ state: 'counts', breaksAt: [] });
	});

	const result = (validity: number): Steps => [
		{ id: 'exam', duration: [weeks(1)], gives: [{ document: 'score', validFor: days(validity), neededAt: ['licence'] }] },
		...way,
	];

	test('a step whose result would lapse waits, and says until when', () => {
		const exam = stepOf(plan(result(60)), 'exam');
		expect(exam).toMatchObject({ begins: { min: 73 }, tooEarlyUntil: 73 });
		expect(plan(result(60)).open).toEqual(['course']);
		expect(plan(result(400)).open.sort()).toEqual(['course', 'exam']);
	});

	test('where the way between takes longer than the paper counts, it says so', () => {
		const steps: Steps = [
			{ id: 'exam', gives: [{ document: 'score', validFor: days(60), neededAt: ['licence'] }] },
			{ id: 'course', duration: [weeks(20)], requires: ['exam'] },
			{ id: 'licence', requires: ['course'] },
		];
		const { papers, finish } = plan(steps);
		expect(papers[0]).toMatchObject({ state: 'impossible', breaksAt: [{ step: 'licence', certain: true }] });
		expect(finish.min).toBe(140);
	});

	test('of a paper whose validity nobody publishes nothing is claimed', () => {
		const [paper] = plan(way, {}, { papers: [{ ...police, validFor: { unlimited: false } }] }).papers;
		expect(paper).toMatchObject({ state: 'unpublished', breaksAt: [] });
	});

	test('a paper that never lapses, or that no step ahead needs, has no clock', () => {
		expect(plan(way, {}, { papers: [{ ...police, validFor: { unlimited: true } }] }).papers).toEqual([]);
		expect(plan(way, { steps: { licence: done() } }, { papers: [police] }).papers).toEqual([]);
	});

	test('names the steps without a figure that may push the window later', () => {
		const steps: Steps = [
			{ id: 'wait', duration: [{ source: 'law', certainty: 'not-published' }] },
			{ id: 'licence', requires: ['wait'] },
		];
		expect(plan(steps, {}, { papers: [police] }).papers[0]?.lacksTime).toEqual(['wait']);
	});
});

describe('money', () => {
	const steps: Steps = [
		{ id: 'ask', funding: [{ ...grantFor('exam'), max: 600, currency: 'EUR' }] },
		{ id: 'exam', fee: [euros(100, 300)] },
		{ id: 'licence', fee: [unpublishedFee], requires: ['exam'] },
	];

	test('money that pays only later costs is asked for before them', () => {
		const result = plan(steps);
		expect(stepOf(result, 'exam')?.waitsFor).toEqual(['ask']);
		expect(result.moneyFirst).toMatchObject([{ at: 'ask', kind: 'step', pays: ['exam'], isLate: false }]);
		expect(plan(steps, { steps: { ask: done() } }).moneyFirst).toEqual([]);
	});

	test('a step that has begun before the money was asked for is said to be late', () => {
		expect(plan(steps, { steps: { exam: { state: 'doing' } } }).moneyFirst).toMatchObject([{ at: 'ask', isLate: true }]);
	});

	test('an offer past its last day, or closed to the reader, holds nobody up', () => {
		const closed = (offer: object): Steps => [{ id: 'ask', funding: [{ ...grantFor('exam'), ...offer }] }, ...steps.slice(1)];
		expect(stepOf(plan(closed({ until: '2026-01-01' })), 'exam')?.waitsFor).toEqual([]);
		expect(stepOf(plan(closed({ when: { status: ['refugee'] } }), {}, {}, { status: 'other' }), 'exam')?.waitsFor).toEqual([]);
	});

	test('what is still to spend leaves out what is done, names what lacks a figure, and says what help is for', () => {
		expect(plan(steps)).toMatchObject({
			toSpend: { sums: [{ currency: 'EUR', min: 10_000, max: 30_000 }], missing: ['licence'] },
			fundable: { sums: [{ currency: 'EUR', min: 10_000, max: 30_000 }], steps: ['exam'] },
		});
		expect(plan(steps, { steps: { exam: done() } }).toSpend).toEqual({
			sums: [],
			missing: ['licence'],
		});
	});

	test('help beside the steps is asked for before its costs too', () => {
		const provisions = [
			{
				id: 'city',
				funding: [{ ...grantFor('exam'), min: undefined, max: undefined, currency: undefined, until: undefined, when: undefined }],
			},
		];
		expect(plan([{ id: 'exam', fee: [euros(5)] }], {}, { provisions }).moneyFirst).toMatchObject([
			{ at: 'city', kind: 'provision', pays: ['exam'] },
		]);
	});
});

interface Node {
	length: number;
	needs: number[];
	paid: number[];
	validity: number;
	usedAt: number[];
	done: boolean;
	ago: number;
}

const nodes = (most: number, longest: number) =>
	fc.array(
		fc.record({
			length: fc.nat(longest),
			needs: fc.array(fc.nat(most), { maxLength: 2 }),
			paid: fc.array(fc.nat(most), { maxLength: 1 }),
			validity: fc.integer({ min: 1, max: longest + 2 }),
			usedAt: fc.array(fc.nat(most), { maxLength: 1 }),
			done: fc.boolean(),
			ago: fc.nat(5),
		}),
		{ minLength: 1, maxLength: most },
	);

/** Edges lead from earlier to later entries alone, so that no generated way is a ring. */
function factsFrom(list: Node[]): PlanFacts {
	const id = (index: number) => `s${index}`;
	const later = (targets: number[], index: number) =>
		[...new Set(targets)].filter((target) => target > index && target < list.length).map(id);
	return planFactsOf(
		list.map(({ length, needs, paid, validity, usedAt }, index) => ({
			id: id(index),
			requires: [...new Set(needs)].filter((needed) => needed < index).map(id),
			duration: [{ min: length, max: Math.max(1, length), unit: 'day' as const, source: 'law', certainty: 'official' as const }],
			funding: later(paid, index).length > 0 ? [grantFor(...later(paid, index))] : [],
			gives:
				later(usedAt, index).length > 0 ? [{ document: `paper-${index}`, validFor: days(validity), neededAt: later(usedAt, index) }] : [],
		})),
	);
}

const progressOf = (list: Node[]): GuideProgress => ({
	steps: Object.fromEntries(
		list.flatMap(({ done: isDone, ago }, index) => (isDone ? [[`s${index}`, done(`2026-11-${String(22 - ago).padStart(2, '0')}`)]] : [])),
	),
});

describe('on any way', () => {
	const anyWay = nodes(7, 9);

	test('no step begins before what it waits for has ended', () => {
		fc.assert(
			fc.property(anyWay, (list) => {
				const facts = factsFrom(list);
				const { steps } = planFor({ facts, situation: {}, progress: progressOf(list), today });
				const byId = new Map(steps.map((step) => [step.id, step]));
				for (const [place, step] of steps.entries()) {
					for (const needed of step.waitsFor) {
						expect(step.begins.min).toBeGreaterThanOrEqual(byId.get(needed)?.ends.min ?? Number.NaN);
						expect(step.begins.max).toBeGreaterThanOrEqual(byId.get(needed)?.ends.max ?? Number.NaN);
						expect(steps.findIndex(({ id }) => id === needed)).toBeLessThan(place);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('the plan is the same in whatever order the file has its steps', () => {
		fc.assert(
			fc.property(anyWay, fc.infiniteStream(fc.nat()), (list, dice) => {
				const facts = factsFrom(list);
				const shuffled = {
					...facts,
					steps: facts.steps
						.map((step) => ({ step, place: dice.next().value as number }))
						.sort((a, b) => a.place - b.place)
						.map(({ step }) => step),
				};
				const of = (input: PlanFacts) => planFor({ facts: input, situation: {}, progress: progressOf(list), today });
				expect(of(shuffled)).toEqual(of(facts));
			}),
			{ numRuns: 300 },
		);
	});

	test('a paper that the plan calls right counts at its step in the plan', () => {
		fc.assert(
			fc.property(anyWay, (list) => {
				const { steps, papers } = planFor({ facts: factsFrom(list), situation: {}, today });
				const at = (id = '') => steps.find((step) => step.id === id);
				for (const { givenBy, days: validity = 0, needs, breaksAt } of papers) {
					for (const need of needs.filter((step) => !breaksAt.some((broken) => broken.step === step))) {
						expect((at(need)?.begins.min ?? 0) - (at(givenBy)?.ends.min ?? 0)).toBeLessThanOrEqual(validity);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('agrees with trying out all schedules: the earliest one, and whether any keeps all papers valid', () => {
		const horizon = 11;
		fc.assert(
			fc.property(nodes(4, 3), (list) => {
				const facts = factsFrom(list);
				const length = (index: number) => list[index]?.length ?? 0;
				const fixedLengths = {
					...facts,
					steps: facts.steps.map((step, index) => ({ ...step, duration: step.duration.map((time) => ({ ...time, max: length(index) })) })),
				};
				const index = (id: string) => Number(id.slice(1));
				const kept = (starts: number[]) => {
					const start = (id: string) => starts[index(id)] ?? 0;
					const end = (id: string) => start(id) + length(index(id));
					return facts.steps.every(
						(step) =>
							step.requires.every((needed) => start(step.id) >= end(needed)) &&
							step.funding.every(({ pays }) => pays.every((paid) => start(paid) >= end(step.id))),
					);
				};
				const valid = (starts: number[]) =>
					facts.steps.every((step) =>
						step.gives.every(({ neededAt, validFor }) =>
							neededAt.every(
								(at) => (starts[index(at)] ?? 0) - ((starts[index(step.id)] ?? 0) + length(index(step.id))) <= (validFor?.value ?? 0),
							),
						),
					);
				const all = list.reduce<number[][]>(
					(tuples) => tuples.flatMap((tuple) => Array.from({ length: horizon + 1 }, (_, day) => [...tuple, day])),
					[[]],
				);
				const ordered = all.filter(kept);
				const best = ordered.filter(valid);
				const { steps, papers } = planFor({ facts: fixedLengths, situation: {}, today });
				const isBroken = papers.some(({ state }) => state === 'impossible');
				expect(isBroken).toBe(best.length === 0);
				if (best.length === 0) return;
				for (const { id, begins } of steps) {
					expect(begins).toEqual({ min: Math.min(...best.map((starts) => starts[index(id)] ?? 0)), max: begins.min });
				}
			}),
			{ numRuns: 150 },
		);
	});
});
