import type { Condition } from '../schemas/situation.ts';
import { countryGroups } from '../schemas/vocabularies.ts';
import type { Say } from './interface-words.ts';
import { joined } from './list.ts';
import { countryName } from './names.ts';

/** A condition in the reader's words: `{ papers: ['some', 'none'] } => 'your papers are partly lost or lost'`. */
export function conditionInWords(condition: Condition, say: Say): string {
	const or = (words: string[]) => joined(words, say.language, 'disjunction');
	const inner = (part: Condition) => conditionInWords(part, say);
	const parts: string[] = [];
	const { trainedIn, papers, status, languageLevel, yearsSincePractice: years } = condition;
	if (trainedIn) {
		const names = trainedIn.map((code) => (Object.hasOwn(countryGroups, code) ? say(`countryGroup.${code}`) : countryName(code, say.language)));
		parts.push(say('condition.trainedIn', { list: or(names) }));
	}
	if (papers) parts.push(say('condition.papers', { list: or(papers.map((state) => say(`paperState.${state}`))) }));
	if (status) parts.push(say('condition.status', { list: or(status.map((value) => say(`status.${value}`))) }));
	if (languageLevel) {
		parts.push(say('condition.languageLevel', { list: or(languageLevel.map((level) => (level === 'none' ? say('languageLevelName.none') : level))) }));
	}
	if (years) {
		const { min, max } = years;
		const key = min === undefined ? 'yearsUpTo' : max === undefined ? 'yearsFrom' : 'yearsRange';
		parts.push(say('condition.years', { value: say(`condition.${key}`, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }) }));
	}
	if (condition.all) parts.push(...condition.all.map(inner));
	if (condition.any) parts.push(or(condition.any.map(inner)));
	if (condition.not) parts.push(say('condition.not', { condition: inner(condition.not) }));
	return joined(parts, say.language);
}
