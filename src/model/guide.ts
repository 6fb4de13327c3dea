import type { LanguageCode } from '../languages.ts';
import { factComponents } from '../schemas/components.ts';
import type { Validity } from '../schemas/fact.ts';
import type { PathwayFacts, Step } from '../schemas/pathway-facts.ts';
import type { Condition } from '../schemas/situation.ts';
import { addressOf } from './addresses.ts';
import { languagesOf, type ShownBlock, type WordsReader, wordsFor } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import {
	dateInWords,
	durationInWords,
	feeInWords,
	fundingInWords,
	levelInWords,
	requirementInWords,
	statisticInWords,
	validityInWords,
} from './fact-words.ts';
import { stepFingerprints } from './fingerprint.ts';
import { reviewDay } from './freshness.ts';
import { guideTotals, likelyFees, likelyTime, likelyTimeInWords, type RouteTotals, type TotalInWords } from './guide-totals.ts';
import { levelsInShort, requiredLevels } from './levels.ts';
import {
	type Linked,
	type LinkedAuthority,
	linkedAuthority,
	linkedDocument,
	linkedProfession,
	linkedProgramme,
	linkedRegion,
} from './links.ts';
import { payingProgrammes } from './paying-programmes.ts';
import { type NumberedSource, type Proof, proverOf } from './proof.ts';
import type { Say } from './say.ts';
import { conditionInWords } from './situation-words.ts';

/** For whom something applies: in words, and as the condition that a reader's situation answers. */
export interface Applies {
	words: string;
	when: Condition;
}

/** One fact as the reader sees it: its words, what it is for, and its proof. */
export interface ShownFact {
	words: string;
	/** What the value measures, as in "Until the decision". */
	label?: string;
	note?: { text: string; language: LanguageCode };
	/** Small remarks, such as "not in the total". */
	remarks: string[];
	/** The routes it holds on, if not on all of its step. */
	onlyRoutes?: { id: string; title: string; language: LanguageCode }[];
	proof: Proof;
}

/** A paper with its clock. */
export interface ClockedPaper {
	document: Linked;
	validFor?: ShownFact;
	neededAt: { id: string; title: string }[];
	/** Whether it must count until those steps end, and not only when they begin. */
	untilDecided: boolean;
}

/** One step as the reader sees it. */
export interface GuideStep {
	id: string;
	number: number;
	kind: Step['kind'];
	words: ShownBlock;
	authority?: Linked;
	documents: Linked[];
	applies?: Applies;
	optional: boolean;
	onlyRoutes: { id: string; title: string }[];
	after: { id: string; title: string }[];
	fee: ShownFact[];
	duration: ShownFact[];
	language: ShownFact[];
	requirement: ShownFact[];
	funding: (ShownFact & {
		before: boolean;
		pays: { id: string; title: string }[];
		applies?: Applies;
		until?: { date: string; isPast: boolean };
		/** Who gives it. */
		programme?: Linked;
	})[];
	/** Programmes that may pay for it, asked for elsewhere. */
	paidBy: Linked[];
	gives: ClockedPaper[];
	sources: NumberedSource[];
	/** Changes when the step changes for its reader. */
	fingerprint: string;
}

/** A part of the guide beside the steps. */
export interface GuideItem {
	id: string;
	words: ShownBlock;
	applies?: Applies;
	funding: GuideStep['funding'];
	sources: NumberedSource[];
}

/** A guide for one reader's language: everything its page shows, nothing left to decide. */
export interface Guide {
	id: string;
	url: string;
	region: Linked;
	profession: Linked;
	title: string;
	summary: string;
	/** The language of title and summary. */
	language: LanguageCode;
	isFallback: boolean;
	/** How the translation stands, if there is one in the reader's language. */
	translation: WordsReader['translation'];
	openingOutdated: boolean;
	/** Languages with words of their own. */
	wordsIn: LanguageCode[];
	protectedTitles: PathwayFacts['protectedTitles'];
	authority: LinkedAuthority;
	routes: (GuideItem & { totals: RouteTotals })[];
	/** How long the whole way takes, as pages say. */
	wholeWay: ShownFact[];
	likelyTime: TotalInWords;
	/** Over all routes: from the cheapest and shortest to the dearest and longest. */
	totals: RouteTotals;
	/** The level of each language in short, as in "German B2", with its proof; then how many tests are named. */
	levels: ShownFact[];
	acceptedTests: number;
	exams: { id: string; title: string; language: LanguageCode }[];
	sureness: { facts: number; official: number; notPublished: number };
	steps: GuideStep[];
	papers: ClockedPaper[];
	topics: GuideItem[];
	provisions: GuideItem[];
	alternatives: GuideItem[];
	obstacles: GuideItem[];
	statistics: ShownFact[];
	sources: NumberedSource[];
	review: PathwayFacts['review'] & { isDue: boolean };
}

/** All facts of a pathway that carry a certainty, wherever they stand. */
export function factsOf(facts: Pick<PathwayFacts, 'steps' | 'papers' | 'provisions' | 'statistics' | 'wholeWay'>) {
	const valid = ({ validFor }: { validFor?: Validity | undefined }) => validFor ?? [];
	return [
		...facts.steps.flatMap((step) => [
			...step.fee,
			...step.duration,
			...step.language,
			...step.requirement,
			...step.funding,
			...step.gives.flatMap(valid),
		]),
		...facts.wholeWay,
		...facts.papers.flatMap(valid),
		...facts.provisions.flatMap(({ funding }) => funding),
		...facts.statistics,
	];
}

/** The title of a guide in the reader's language: its own, or one made from profession and region. */
export function guideTitle(content: Content, id: string, say: Say): string {
	const own = entryOf(content.words.pathways, id)[say.language]?.title;
	if (own !== undefined) return own;
	const [region = '', profession = ''] = id.split('/');
	return say('guide.title', {
		profession: linkedProfession(content, profession, say.language).name,
		region: linkedRegion(content, region, say.language).name,
	});
}

/** Builds the guide of a pathway in a language, as it stands on a day (YYYY-MM-DD). */
export function guideFor(content: Content, id: string, say: Say, today: string): Guide {
	const { language } = say;
	const facts = entryOf(content.pathways, id);
	const words = wordsFor(entryOf(content.words.pathways, id), language);
	const prover = proverOf(facts, today);
	const [regionId = '', professionId = ''] = id.split('/');
	const stepTitle = (step: string) => ({ id: step, title: words.block('Step', step).title });
	const condition = (when: Step['when']) => (when ? { applies: { words: conditionInWords(when, say), when } } : {});
	const shown = (
		fact: {
			source: string[];
			certainty: Proof['certainty'];
			asOf?: string | undefined;
			note?: string | undefined;
			counts?: string;
			routes?: string[] | undefined;
		},
		text: string,
	): ShownFact => {
		const note = words.note(fact.note);
		const remarks = fact.counts === 'never' ? [say('fact.notCounted')] : fact.counts === 'sometimes' ? [say('fact.sometimes')] : [];
		const onlyRoutes = fact.routes?.map((route) => {
			const { title, language: own } = words.block('Route', route);
			return { id: route, title, language: own };
		});
		return { words: text, ...(note && { note }), remarks, ...(onlyRoutes && { onlyRoutes }), proof: prover.prove(fact) };
	};
	const fundingOf = (list: Step['funding']): GuideStep['funding'] =>
		list.map((funding) => ({
			...shown(funding, fundingInWords(funding, say)),
			before: funding.before,
			pays: funding.pays.map(stepTitle),
			...(funding.until && { until: { date: dateInWords(funding.until, language), isPast: funding.until < today } }),
			...condition(funding.when),
			...(funding.programme && { programme: linkedProgramme(content, funding.programme, language) }),
		}));
	const clocked = (paper: Step['gives'][number]): ClockedPaper => ({
		document: linkedDocument(content, paper.document, language),
		...(paper.validFor && { validFor: shown(paper.validFor, validityInWords(paper.validFor, say)) }),
		neededAt: paper.neededAt.map(stepTitle),
		untilDecided: paper.neededUntil === 'decided',
	});
	const item = (kind: string, entry: { id: string; source: string[]; when?: Step['when']; funding?: Step['funding'] }): GuideItem => ({
		id: entry.id,
		words: words.block(kind, entry.id),
		...condition(entry.when),
		funding: fundingOf(entry.funding ?? []),
		sources: prover.of(entry),
	});
	const all = factsOf(facts);
	const fingerprints = stepFingerprints(content, id);

	return {
		id,
		url: addressOf.guide(language, id),
		region: linkedRegion(content, regionId, language),
		profession: linkedProfession(content, professionId, language),
		title: guideTitle(content, id, say),
		summary: words.summary,
		language: words.language,
		isFallback: words.isFallback,
		translation: words.translation,
		openingOutdated: words.openingOutdated,
		wordsIn: languagesOf(entryOf(content.words.pathways, id)),
		protectedTitles: facts.protectedTitles,
		authority: linkedAuthority(content, facts.authority, language),
		routes: facts.routes.map((route) => ({ ...item('Route', route), totals: guideTotals(facts, route.id) })),
		wholeWay: facts.wholeWay.map((duration) => shown(duration, durationInWords(duration, say))),
		likelyTime: likelyTimeInWords(facts, say),
		totals: { fees: likelyFees(facts), time: likelyTime(facts) },
		levels: levelsInShort(requiredLevels(facts)).map((level) => shown({ ...level, note: undefined }, levelInWords(level, say))),
		acceptedTests: requiredLevels(facts).filter(({ test }) => test).length,
		exams: facts.steps
			.filter(({ kind }) => kind === 'exam' || kind === 'language-exam')
			.map((step) => ({ ...stepTitle(step.id), language: words.block('Step', step.id).language })),
		sureness: {
			facts: all.length,
			official: all.filter(({ certainty }) => certainty === 'official').length,
			notPublished: all.filter(({ certainty }) => certainty === 'not-published').length,
		},
		steps: facts.steps.map((step, index) => ({
			id: step.id,
			number: index + 1,
			kind: step.kind,
			words: words.block('Step', step.id),
			...(step.authority && { authority: linkedAuthority(content, step.authority, language) }),
			documents: step.documents.map((document) => linkedDocument(content, document, language)),
			...condition(step.when),
			optional: step.optional,
			onlyRoutes: (step.routes ?? []).map((route) => ({ id: route, title: words.block('Route', route).title })),
			after: step.requires.map(stepTitle),
			fee: step.fee.map((fee) => ({ ...shown(fee, feeInWords(fee, say)), ...(fee.when && { label: conditionInWords(fee.when, say) }) })),
			duration: step.duration.map((duration) => ({
				...shown(duration, durationInWords(duration, say)),
				...(duration.of !== 'whole-step' && { label: say(`durationPart.${duration.of}`) }),
			})),
			language: step.language.map((level) => shown(level, levelInWords(level, say))),
			requirement: step.requirement.map((requirement) => ({
				...shown(requirement, requirementInWords(requirement, say)),
				label: say(`requirementMeasure.${requirement.measure}`),
			})),
			funding: fundingOf(step.funding),
			paidBy: payingProgrammes(facts, step).map((programme) => linkedProgramme(content, programme, language)),
			gives: step.gives.map(clocked),
			sources: prover.of(step),
			fingerprint: fingerprints.get(step.id) ?? '',
		})),
		papers: facts.papers.map(clocked),
		topics: facts.topics.map((topic) => item('Topic', topic)),
		provisions: facts.provisions.map((provision) => item('Provision', provision)),
		alternatives: facts.alternatives.map((alternative) => item('Alternative', alternative)),
		obstacles: facts.obstacles.map((obstacle) => item('Obstacle', obstacle)),
		statistics: facts.statistics.map((statistic) => ({
			...shown(statistic, statisticInWords(statistic, say)),
			label: say(`statisticMeasure.${statistic.measure}`),
		})),
		sources: prover.sources,
		review: { ...facts.review, isDue: reviewDay(facts.review.checked, facts.review.every) < today },
	};
}

/** The facts that a component of the words prints: `('Fee', 'apply')` gives the fees of the step "apply". */
export function factsInWords(guide: Guide, component: string, stepId: string): ShownFact[] {
	const step = guide.steps.find(({ id }) => id === stepId);
	if (!step || !Object.hasOwn(factComponents, component)) return [];
	const field = factComponents[component as keyof typeof factComponents];
	return field === 'gives' ? step.gives.flatMap(({ validFor }) => validFor ?? []) : step[field];
}
