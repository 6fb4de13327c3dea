import type { LanguageCode } from '../languages.ts';
import { languagesOf, type WordsReader, wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import { dateInWords, fundingInWords } from './fact-words.ts';
import { reviewDay } from './freshness.ts';
import type { GuideItem } from './guide.ts';
import { type Linked, linkedProgramme } from './links.ts';
import { currencyName, inLanguage, languageName } from './names.ts';
import { guidesWhere } from './navigation.ts';
import { type NumberedSource, proverOf } from './proof.ts';
import type { Say } from './say.ts';
import { conditionInWords } from './situation-words.ts';

/** The page of a region for one reader's language. */
export interface RegionPage {
	id: string;
	name: string;
	summary: string;
	language: LanguageCode;
	isFallback: boolean;
	/** How the translation stands, if there is one in the reader's language. */
	translation: WordsReader['translation'];
	openingOutdated: boolean;
	/** Languages with words of their own. */
	wordsIn: LanguageCode[];
	guides: Linked[];
	languages: string[];
	currency: string;
	topics: GuideItem[];
	provisions: GuideItem[];
	advice: (GuideItem & { url: string; languages: string[] })[];
	sources: NumberedSource[];
	review: { checked: string; status: string; isDue: boolean };
}

/** Builds the page of a region as it stands on a day (YYYY-MM-DD). */
export function regionFor(content: Content, id: string, say: Say, today: string): RegionPage {
	const region = entryOf(content.regions, id);
	const words = wordsFor(entryOf(content.words.regions, id), say.language);
	const { sources, of, prove } = proverOf(region, today);
	const item = (kind: string, entry: { id: string; source: string[] }): GuideItem => ({
		id: entry.id,
		words: words.block(kind, entry.id),
		funding: [],
		sources: of(entry),
	});
	return {
		id,
		name: inLanguage(region.name, say.language).text,
		summary: words.summary,
		language: words.language,
		isFallback: words.isFallback,
		translation: words.translation,
		openingOutdated: words.openingOutdated,
		wordsIn: languagesOf(entryOf(content.words.regions, id)),
		guides: guidesWhere(content, say, { region: id }),
		languages: region.languages.map((code) => languageName(code, say.language)),
		currency: currencyName(region.currency, say.language),
		topics: region.topics.map((topic) => item('Topic', topic)),
		provisions: region.provisions.map((provision) => ({
			...item('Provision', provision),
			...(provision.when && { applies: { words: conditionInWords(provision.when, say), when: provision.when } }),
			funding: provision.funding.map((funding) => {
				const note = words.note(funding.note);
				return {
					words: fundingInWords(funding, say),
					...(note && { note }),
					remarks: [],
					proof: prove(funding),
					before: funding.before,
					pays: [],
					...(funding.programme && { programme: linkedProgramme(content, funding.programme, say.language) }),
					...(funding.until && { until: { date: dateInWords(funding.until, say.language), isPast: funding.until < today } }),
				};
			}),
		})),
		advice: region.advice.map((advice) => ({
			...item('Advice', advice),
			url: advice.url,
			languages: advice.languages.map((code) => languageName(code, say.language)),
		})),
		sources,
		review: { ...region.review, isDue: reviewDay(region.review.checked, region.review.every) < today },
	};
}
