import type { LanguageRequirement } from '../schemas/fact.ts';
import type { PathwayFacts } from '../schemas/pathway-facts.ts';
import { certainties } from '../schemas/vocabularies.ts';

/** The language levels that the steps ask for, each once, steps for all readers first. */
export function requiredLevels(facts: PathwayFacts) {
	const steps = [...facts.steps].sort((a, b) => Number(a.when !== undefined) - Number(b.when !== undefined));
	const levels = steps.flatMap(({ language }) => language).filter(({ certainty }) => certainty !== 'not-published');
	return onceEach(levels);
}

/** Levels for a glance: of each language its levels in the European framework, or the tests themselves where none is named. */
export function levelsInShort(levels: LanguageRequirement[]): LanguageRequirement[] {
	return [...Map.groupBy(levels, ({ language }) => language).values()].flatMap((own) => {
		const framed = own
			.filter(({ framework }) => framework)
			.map((level) => ({ ...level, test: undefined, parts: undefined, level: level.framework }));
		return onceEach(framed.length > 0 ? framed : own);
	});
}

/** Each level once; of equal ones the most certain is kept, then the first. */
function onceEach(levels: LanguageRequirement[]): LanguageRequirement[] {
	const byCertainty = [...levels].sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty));
	const key = (level: LanguageRequirement) => `${level.language} ${level.test ?? ''} ${level.level}`;
	const kept = new Map(byCertainty.toReversed().map((level) => [key(level), level]));
	return [...new Set(levels.map(key))].flatMap((name) => kept.get(name) ?? []);
}
