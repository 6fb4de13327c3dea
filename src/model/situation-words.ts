import type { Condition } from '../schemas/situation.ts';
import { countryGroups, type LanguageLevel, languageLevels } from '../schemas/vocabularies.ts';
import { joined } from './list.ts';
import { countryName } from './names.ts';
import type { Say } from './say.ts';

/** A condition in the reader's words: `{ papers: ['some', 'none'] } => 'your papers are partly lost or lost'`. */
export function conditionInWords(condition: Condition, say: Say): string {
	const or = (words: string[]) => joined(words, say.language, 'disjunction');
	const inner = (part: Condition) => conditionInWords(part, say);
	const trainingPlaces = (codes: string[]) =>
		or(codes.map((code) => (Object.hasOwn(countryGroups, code) ? say(`countryGroup.${code}`) : countryName(code, say.language))));
	const levels = (list: LanguageLevel[]) => or(list.map((level) => (level === 'none' ? say('languageLevelName.none') : level)));
	const states = (list: string[]) => or(list.map((state) => say(`paperState.${state}`)));
	const statusNames = (list: string[]) => or(list.map((value) => say(`status.${value}`)));
	const parts: string[] = [];
	const { trainedIn, papers, status, languageLevel, yearsSincePractice: years } = condition;
	if (trainedIn) parts.push(say('condition.trainedIn', { list: trainingPlaces(trainedIn) }));
	if (papers) parts.push(say('condition.papers', { list: states(papers) }));
	if (status) parts.push(say('condition.status', { list: statusNames(status) }));
	if (languageLevel) {
		const upTo = languageLevels[languageLevel.length - 1];
		const isFromBelow =
			languageLevel.length > 1 && languageLevels.slice(0, languageLevel.length).every((level) => languageLevel.includes(level));
		parts.push(
			isFromBelow && upTo ? say('condition.levelUpTo', { level: upTo }) : say('condition.languageLevel', { list: levels(languageLevel) }),
		);
	}
	if (years) {
		const { min, max } = years;
		const key = min === undefined ? 'yearsUpTo' : max === undefined ? 'yearsFrom' : 'yearsRange';
		parts.push(
			say('condition.years', { value: say(`condition.${key}`, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }) }),
		);
	}
	if (condition.all) parts.push(...condition.all.map(inner));
	if (condition.any) parts.push(or(condition.any.map(inner)));
	if (condition.not) {
		// "You did not train in ..." reads better than "not: you trained in ..."; only a compound needs the latter.
		const { not } = condition;
		const single = Object.keys(not).length === 1;
		if (single && not.trainedIn) parts.push(say('condition.notTrainedIn', { list: trainingPlaces(not.trainedIn) }));
		else if (single && not.papers) parts.push(say('condition.notPapers', { list: states(not.papers) }));
		else if (single && not.status) parts.push(say('condition.notStatus', { list: statusNames(not.status) }));
		else if (single && not.languageLevel) parts.push(say('condition.notLanguageLevel', { list: levels(not.languageLevel) }));
		else parts.push(say('condition.not', { condition: inner(not) }));
	}
	return joined(parts, say.language);
}
