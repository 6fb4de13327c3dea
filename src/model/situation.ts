import type { Condition } from '../schemas/situation.ts';
import { type CountryGroup, countryGroups, type LanguageLevel, type PaperState, type Status } from '../schemas/vocabularies.ts';

/** What the reader said about themselves; what is not said is unknown. */
export interface Situation {
	/** ISO 3166-1 code of the country of training. */
	trainedIn?: string;
	papers?: PaperState;
	status?: Status;
	languageLevel?: LanguageLevel;
	/** Whole years since the reader last practised. */
	yearsSincePractice?: number;
}

/** `true`, `false`, or `undefined` where the reader's answer is needed and not known. */
export type Answer = boolean | undefined;

const isGroup = (name: string): name is CountryGroup => Object.hasOwn(countryGroups, name);

/** The countries that a list of codes and groups stands for: `['nordic', 'CH'] => ['DK', 'FI', ...]`. */
export function countriesOf(names: readonly string[]): Set<string> {
	return new Set(names.flatMap((name) => (isGroup(name) ? countryGroups[name] : [name])));
}

/** All must hold: one "no" settles it, else one unknown leaves it open. */
const every = (answers: readonly Answer[]): Answer => (answers.includes(false) ? false : answers.includes(undefined) ? undefined : true);

/** One must hold: one "yes" settles it, else one unknown leaves it open. */
const some = (answers: readonly Answer[]): Answer => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);

const negated = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

const among = <Value>(value: Value | undefined, list: readonly Value[]): Answer => (value === undefined ? undefined : list.includes(value));

/** Whether a step has to be done: its condition as it holds, and never more than "perhaps" if it is optional. */
export function appliesTo(step: { when?: Condition | undefined; optional: boolean }, situation: Situation): Answer {
	const answer = holds(step.when, situation);
	return answer && step.optional ? undefined : answer;
}

/**
 * Whether a condition holds in a situation, in the three-valued logic of Kleene: an answer that nobody gave is
 * `undefined`, and stays so unless the rest of the condition settles it. No condition holds for everybody.
 */
export function holds(condition: Condition | undefined, situation: Situation): Answer {
	if (condition === undefined) return true;
	const answers: Answer[] = [];
	const { trainedIn, papers, status, languageLevel, yearsSincePractice: years } = condition;
	if (trainedIn) answers.push(situation.trainedIn === undefined ? undefined : countriesOf(trainedIn).has(situation.trainedIn));
	if (papers) answers.push(among(situation.papers, papers));
	if (status) answers.push(among(situation.status, status));
	if (languageLevel) answers.push(among(situation.languageLevel, languageLevel));
	if (years) {
		const own = situation.yearsSincePractice;
		answers.push(own === undefined ? undefined : own >= (years.min ?? 0) && own <= (years.max ?? Number.POSITIVE_INFINITY));
	}
	if (condition.all) answers.push(every(condition.all.map((inner) => holds(inner, situation))));
	if (condition.any) answers.push(some(condition.any.map((inner) => holds(inner, situation))));
	if (condition.not) answers.push(negated(holds(condition.not, situation)));
	return every(answers);
}
