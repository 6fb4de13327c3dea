import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../schemas/situation.ts';
import { languageLevels, paperStates, statuses } from '../schemas/vocabularies.ts';
import { appliesTo, countriesOf, holds, type Situation } from './situation.ts';

const condition = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.record({ trainedIn: fc.constantFrom<string[]>(['eea'], ['eu', 'CH'], ['SY']) }),
		fc.record({ papers: fc.subarray([...paperStates], { minLength: 1 }) }),
		fc.record({ status: fc.subarray([...statuses], { minLength: 1 }) }),
		fc.record({ languageLevel: fc.subarray([...languageLevels], { minLength: 1 }) }),
		fc.record({ yearsSincePractice: fc.record({ min: fc.nat(10), max: fc.integer({ min: 10, max: 20 }) }) }),
		fc.record({ not: tie('condition') }),
		fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
	),
})).condition;

const whole = fc.record({
	trainedIn: fc.constantFrom('SY', 'DE', 'NO', 'CH', 'UA'),
	papers: fc.constantFrom(...paperStates),
	status: fc.constantFrom(...statuses),
	languageLevel: fc.constantFrom(...languageLevels),
	yearsSincePractice: fc.nat(20),
});

test('no condition holds for everybody, also for somebody of whom nothing is known', () => {
	expect(holds(undefined, {})).toBe(true);
});

test.each<[what: string, condition: Condition, situation: Situation, answer: boolean | undefined]>([
	['trained in a country of the group', { trainedIn: ['eea', 'CH'] }, { trainedIn: 'NO' }, true],
	['trained elsewhere', { trainedIn: ['eea', 'CH'] }, { trainedIn: 'SY' }, false],
	['training not said', { trainedIn: ['eea'] }, {}, undefined],
	['papers partly lost', { papers: ['some', 'none'] }, { papers: 'some' }, true],
	['not trained in the group', { not: { trainedIn: ['eea'] } }, { trainedIn: 'UA' }, true],
	['two fields, one refuted, one unknown', { trainedIn: ['eea'], papers: ['none'] }, { trainedIn: 'SY' }, false],
	['one of two holds, the other unknown', { any: [{ papers: ['none'] }, { status: ['refugee'] }] }, { status: 'refugee' }, true],
	['years at the lower end', { yearsSincePractice: { min: 5 } }, { yearsSincePractice: 5 }, true],
	['years below it', { yearsSincePractice: { min: 5 } }, { yearsSincePractice: 4 }, false],
])('%s', (_what, when, situation, answer) => {
	expect(holds(when, situation)).toBe(answer);
});

test('with every question answered there is always an answer, and "not" turns it round', () => {
	fc.assert(
		fc.property(condition, whole, (when, situation) => {
			const answer = holds(when, situation);
			expect(answer).toBeTypeOf('boolean');
			expect(holds({ not: when }, situation)).toBe(!answer);
		}),
	);
});

test('what a few answers settle, further answers never change', () => {
	fc.assert(
		fc.property(
			condition,
			whole,
			fc.subarray(['trainedIn', 'papers', 'status', 'languageLevel', 'yearsSincePractice'] as const),
			(when, situation, said) => {
				const known = Object.fromEntries(said.map((field) => [field, situation[field]])) as Situation;
				const early = holds(when, known);
				if (early !== undefined) expect(holds(when, situation)).toBe(early);
			},
		),
	);
});

test('an optional step applies perhaps, and to nobody whom its condition leaves out', () => {
	expect(appliesTo({ optional: true }, {})).toBeUndefined();
	expect(appliesTo({ optional: true, when: { papers: ['none'] } }, { papers: 'complete' })).toBe(false);
	expect(appliesTo({ optional: false }, {})).toBe(true);
});

test('groups stand for their countries', () => {
	expect(countriesOf(['nordic', 'CH'])).toEqual(new Set(['DK', 'FI', 'IS', 'NO', 'SE', 'CH']));
	expect(countriesOf(['eea']).size).toBe(30);
});
