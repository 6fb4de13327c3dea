import { numberInWords } from './formats.ts';
import { countryName, languageName } from './names.ts';
import { type OwnSituation, ownValue } from './progress.ts';
import type { Say } from './say.ts';

/** One answer of the reader as their form names it. */
export interface SaidAnswer {
	label: string;
	value: string;
}

/** What the reader said about themselves, in the order of the form; of languages only those asked for here (BCP 47). */
export function ownSituationInWords(own: OwnSituation, languages: readonly string[], say: Say): SaidAnswer[] {
	const { trainedIn, papers, status, yearsSincePractice: years } = own;
	return [
		...(trainedIn ? [{ label: say('situation.trainedIn'), value: countryName(trainedIn, say.language) }] : []),
		...(papers ? [{ label: say('situation.papers'), value: say(`paperState.${papers}`) }] : []),
		...(status ? [{ label: say('situation.status'), value: say(`status.${status}`) }] : []),
		...languages.flatMap((code) => levelInWords(own, code, say) ?? []),
		...(years === undefined ? [] : [{ label: say('situation.since'), value: numberInWords(years, say.language) }]),
	];
}

/** The reader's level in a language, if they said it. */
export function levelInWords({ levels }: OwnSituation, code: string, say: Say): SaidAnswer | undefined {
	const level = ownValue(levels, code);
	if (level === undefined) return undefined;
	return {
		label: say('situation.level', { language: languageName(code, say.language) }),
		value: level === 'none' ? say('languageLevelName.none') : level,
	};
}
