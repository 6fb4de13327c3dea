import { expect, test } from 'vitest';
import { days, grantFor, planFactsOf } from '../testing/steps.ts';
import type { GuideOnDevice } from './guide-on-device.ts';
import { calendarEntries, doneOf, expiries, followedGuide, ownDates } from './my-plan.ts';
import { type GuideProgress, noProgress } from './progress.ts';

const today = '2026-11-22';

function follow(id: string, own: GuideProgress) {
	const facts = planFactsOf(
		[
			{ id: 'ask', funding: [{ ...grantFor('licence'), until: '2027-06-30' }] },
			{ id: 'exam', gives: [{ document: 'score', validFor: days(30), neededAt: ['licence'] }] },
			{ id: 'licence', requires: ['exam'], fee: [] },
		],
		{ papers: [{ document: 'police', validFor: days(90), neededAt: ['licence'], neededUntil: 'handed-in' }] },
	);
	const guide = {
		id,
		url: `/${id}/`,
		title: id,
		hostLanguage: 'de',
		facts,
		steps: {},
		provisions: {},
		documents: {},
	} as unknown as GuideOnDevice;
	return followedGuide(guide, own, noProgress, today);
}

test('dates of all guides stand in one row, the nearest first; those of steps done are past', () => {
	const followed = [
		follow('a/nurse', { steps: { licence: { date: '2027-03-01', dateKind: 'deadline' }, ask: { state: 'done', date: '2026-12-01' } } }),
		follow('b/nurse', { steps: { exam: { date: '2027-01-15' } } }),
	];
	expect(ownDates(followed).map(({ guide, step, date, kind }) => [guide.id, step, date, kind])).toEqual([
		['b/nurse', 'exam', '2027-01-15', 'appointment'],
		['a/nurse', 'licence', '2027-03-01', 'deadline'],
	]);
});

test('papers at hand run out, the first to lapse first, with the steps before which they do', () => {
	const followed = [
		follow('a/nurse', {
			steps: { exam: { state: 'done', since: '2026-11-20' }, licence: { date: '2027-02-01' } },
			papers: { police: '2026-11-01' },
		}),
	];
	expect(expiries(followed).map(({ document, lapses, breaksAt }) => [document, lapses, breaksAt])).toEqual([
		['score', '2026-12-20', ['licence']],
		['police', '2027-01-30', ['licence']],
	]);
});

test('the calendar holds dates, papers that run out and last days to ask for money, each once', () => {
	const followed = [follow('a/nurse', { steps: { exam: { date: '2027-01-15' } }, papers: { police: '2026-11-01' } })];
	const entries = calendarEntries(followed, {
		date: ({ step }) => step,
		expiry: ({ document }) => document,
		askBy: (title) => `ask ${title}`,
	});
	expect(entries.map(({ date, title, url }) => [date, title, url])).toEqual([
		['2027-01-15', 'exam', '/a/nurse/#step-exam'],
		['2027-01-30', 'police', '/a/nurse/'],
		['2027-06-30', 'ask ask', '/a/nurse/#step-ask'],
	]);
	expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
});

test('what is done is counted on the reader’s own way', () => {
	expect(doneOf(follow('a/nurse', { steps: { exam: { state: 'done' }, ask: { state: 'not-for-me' } } }))).toEqual({ done: 1, all: 2 });
});
