import type { Source } from '../schemas/source.ts';
import { type Content, entryOf } from './content.ts';
import { firstComparison } from './first-comparisons.ts';
import { guideFor, type ShownFact } from './guide.ts';
import { feesInWords, type TotalInWords } from './guide-totals.ts';
import type { Linked } from './links.ts';
import { inLanguage, languageName } from './names.ts';
import { regionsInOrder } from './navigation.ts';
import type { Say } from './say.ts';

/** One guide as a row beside the others of its profession. */
interface GuideRow {
	region: string;
	url: string;
	steps: number;
	authority: Linked;
	levels: ShownFact[];
	exams: { title: string; language: string }[];
}

/** The page of a profession: the same profession across regions. */
export interface ProfessionPage {
	id: string;
	name: string;
	synonyms: { code: string; name: string; words: string[] }[];
	guides: { guide: GuideRow; time: TotalInWords; fees: TotalInWords[] }[];
	/** The query of the comparison that the profession begins with, if it has guides to compare. */
	comparison: string | undefined;
	isco08: string;
	source: Source;
}

/** Builds the page of a profession as it stands on a day (YYYY-MM-DD); regions in the reader's alphabetical order. */
export function professionFor(content: Content, id: string, say: Say, today: string): ProfessionPage {
	const profession = entryOf(content.professions, id);
	return {
		id,
		name: inLanguage(profession.name, say.language).text,
		synonyms: Object.entries(profession.synonyms).map(([code, words]) => ({ code, name: languageName(code, say.language), words })),
		guides: regionsInOrder(content, say).flatMap(({ id: region, name }) => {
			const facts = content.pathways.get(`${region}/${id}`);
			if (!facts) return [];
			const guide = guideFor(content, `${region}/${id}`, say, today);
			return [
				{
					guide: {
						region: name,
						url: guide.url,
						steps: guide.steps.length,
						authority: guide.authority,
						levels: guide.levels.slice(0, 3),
						exams: guide.exams,
					},
					time: guide.likelyTime,
					fees: feesInWords(guide.totals.fees, say),
				},
			];
		}),
		comparison: firstComparison(content, id, say)?.query,
		isco08: profession.isco08,
		source: entryOf(new Map(Object.entries(profession.sources)), profession.source),
	};
}
