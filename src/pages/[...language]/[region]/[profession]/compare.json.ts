import type { APIRoute } from 'astro';
import { wordsHtml } from '../../../../components/words/words-html.ts';
import { wordsSurroundings } from '../../../../components/words/words-surroundings.ts';
import { factsInWords, guideFor } from '../../../../model/guide.ts';
import { guideInComparison } from '../../../../model/guide-in-comparison.ts';
import { everyGuideInEveryLanguage, languageOf } from '../../../../routes.ts';
import { sayIn, siteContent, today, withBase } from '../../../../site.ts';

export const getStaticPaths = async () => everyGuideInEveryLanguage((await siteContent()).pathways.keys());

/** What a comparison shows of a guide beside the figures of the reader's plan. */
export const GET: APIRoute = async ({ params }) => {
	const content = await siteContent();
	const say = await sayIn(languageOf(params.language));
	const guide = guideFor(content, `${params.region}/${params.profession}`, say, today);
	const sourcesAt = withBase(guide.url);
	// A topic that fell back to English holds its facts in English too.
	const speakers = new Map(
		await Promise.all(guide.topics.map(async ({ words }) => [words.language, await sayIn(words.language)] as const)),
	);
	return Response.json(
		guideInComparison(guide, say, {
			withBase,
			htmlOf: ({ children, language }) => {
				const speak = speakers.get(language) ?? say;
				const inWords = language === say.language ? guide : guideFor(content, guide.id, speak, today);
				const facts = (component: string, of: string | undefined) => (of ? factsInWords(inWords, component, of) : []);
				return wordsHtml(children, wordsSurroundings({ content, say, speak, withBase, facts, sourcesAt }));
			},
		}),
	);
};
