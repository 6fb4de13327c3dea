import type { LanguageCode } from '../languages.ts';
import { sourceLanguage } from '../languages.ts';
import { addressOf } from './addresses.ts';
import { wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import { stepFingerprints } from './fingerprint.ts';
import { guideTitle } from './guide.ts';
import { linkedAuthority, linkedDocument } from './links.ts';
import { type PlanFacts, planFacts } from './plan-facts.ts';
import type { Say } from './say.ts';

/** A name, and its language if it is not the reader's. */
export interface Named {
	name: string;
	language?: string;
}

/** A guide as the device needs it to reckon and draw a plan: facts without proof, names without prose. */
export interface GuideOnDevice {
	id: string;
	/** Where the guide stands, with the base of the site. */
	url: string;
	title: string;
	/** The language that the titles of steps, routes and provisions are in. */
	language: LanguageCode;
	/** The language of the region, which the reader's level is about. */
	hostLanguage: string;
	facts: PlanFacts;
	steps: Record<string, { title: string; number: number; kind: string; authority?: Named; fingerprint: string }>;
	routes: Record<string, string>;
	provisions: Record<string, string>;
	documents: Record<string, Named>;
}

/** The language that a region's authorities work in: the first of its languages. */
export const hostLanguageOf = (content: Content, region: string): string => entryOf(content.regions, region).languages[0] ?? sourceLanguage;

/** Builds what the device needs of a guide, in a language. `withBase` puts the base of the site before a path. */
export function guideOnDevice(content: Content, id: string, say: Say, withBase: (path: string) => string): GuideOnDevice {
	const facts = entryOf(content.pathways, id);
	const words = wordsFor(entryOf(content.words.pathways, id), say.language);
	const title = (kind: string) => (entry: { id: string }) => [entry.id, words.block(kind, entry.id).title] as const;
	const named = ({ name, language }: { name: string; language?: string }): Named => ({
		name,
		...(language !== undefined && language !== say.language && { language }),
	});
	const fingerprints = stepFingerprints(content, id);
	const papers = new Set([...facts.papers, ...facts.steps.flatMap(({ gives }) => gives)].map(({ document }) => document));
	for (const step of facts.steps) for (const document of step.documents) papers.add(document);
	return {
		id,
		url: withBase(addressOf.guide(say.language, id)),
		title: guideTitle(content, id, say),
		language: words.language,
		hostLanguage: hostLanguageOf(content, id.split('/')[0] ?? ''),
		facts: planFacts(facts),
		steps: Object.fromEntries(
			facts.steps.map((step, index) => [
				step.id,
				{
					title: words.block('Step', step.id).title,
					number: index + 1,
					kind: say(`stepKind.${step.kind}`),
					...(step.authority && { authority: named(linkedAuthority(content, step.authority, say.language)) }),
					fingerprint: fingerprints.get(step.id) ?? '',
				},
			]),
		),
		routes: Object.fromEntries(facts.routes.map(title('Route'))),
		provisions: Object.fromEntries(facts.provisions.map(title('Provision'))),
		documents: Object.fromEntries([...papers].sort().map((paper) => [paper, named(linkedDocument(content, paper, say.language))])),
	};
}
