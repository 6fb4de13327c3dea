import { expect, test } from 'vitest';
import { grantFor, planFactsOf } from '../testing/steps.ts';
import { openOffers } from './open-offers.ts';
import { planFor } from './plan.ts';
import type { GuideProgress } from './progress.ts';
import type { Situation } from './situation.ts';

const today = '2026-11-22';
const facts = planFactsOf(
	[
		{ id: 'ask', kind: 'funding', funding: [grantFor('exam')] },
		{ id: 'course', routes: ['other'], funding: [grantFor('exam')] },
		{ id: 'exam', funding: [{ ...grantFor('exam'), before: false, until: '2026-01-31' }] },
	],
	{
		routes: [{ id: 'way' }, { id: 'other' }],
		provisions: [{ id: 'fund', when: { status: ['refugee'] }, funding: [{ kind: 'loan', pays: ['exam'], before: true }] }],
	},
);

const offers = (situation: Situation, progress?: GuideProgress) => {
	const plan = planFor({ facts, situation, progress, today });
	return openOffers({ facts, situation, plan, today }).map(({ at, applies }) => [at, applies]);
};

test('offers on the reader’s way are open; those of another way and those past their last day are not', () => {
	expect(offers({ status: 'refugee' })).toEqual([
		['ask', true],
		['fund', true],
	]);
	expect(offers({ status: 'refugee' }, { route: 'other', steps: {} })).toContainEqual(['course', true]);
});

test('an offer closed to the reader is left out; one that hangs on an answer says so', () => {
	expect(offers({ status: 'asylum-seeker' })).toEqual([['ask', true]]);
	expect(offers({})).toContainEqual(['fund', undefined]);
});

test('what was asked for at a step that is done is no offer any more', () => {
	expect(offers({ status: 'refugee' }, { steps: { ask: { state: 'done' } } })).toEqual([['fund', true]]);
});
