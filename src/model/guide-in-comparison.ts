import type { ShownBlock } from './blocks.ts';
import type { Guide, ShownFact } from './guide.ts';
import type { Named } from './guide-on-device.ts';
import { proofMark } from './proof-words.ts';
import type { Say } from './say.ts';

/** The topics that stand side by side. */
export const comparedTopics = ['work-on-the-way', 'missing-papers'] as const;
export type ComparedTopic = (typeof comparedTopics)[number];

/** A fact with its note and the mark of its proof, which leads to its source in the guide. */
export interface FactInComparison {
	words: string;
	note?: Named;
	mark: string;
	/** Nobody has looked at it for longer than the guide's review period. */
	past: boolean;
	/** The anchor of its source on the page of the guide. */
	source: string;
}

/** A topic with its text as HTML, made by the site's own writer of words. */
export interface TopicInComparison {
	title: string;
	html: string;
	/** The language of both, if it is not the reader's. */
	language?: string;
}

/** What a comparison shows of a guide beside the figures of the reader's plan. */
export interface GuideInComparison {
	id: string;
	authority: Named & { url: string; means: Named };
	exams: { id: string; title: string; language?: string }[];
	/** The level of each language in short. */
	levels: FactInComparison[];
	/** How long the whole way takes, as pages say. */
	wholeWay: FactInComparison[];
	sureness: Guide['sureness'];
	topics: Partial<Record<ComparedTopic, TopicInComparison>>;
}

/** What only the site can do for a comparison. */
interface Site {
	/** Puts the base of the site before a path. */
	withBase: (path: string) => string;
	/** Writes a part of the guide as HTML. */
	htmlOf: (words: ShownBlock) => string;
}

/** Builds what a comparison shows of a guide, in the language of `say`. */
export function guideInComparison(guide: Guide, say: Say, { withBase, htmlOf }: Site): GuideInComparison {
	const own = (language: string | undefined) => (language === undefined || language === say.language ? {} : { language });
	const fact = ({ words, note, proof }: ShownFact): FactInComparison => ({
		words,
		...(note && { note: { name: note.text, ...own(note.language) } }),
		mark: proofMark(proof, say),
		past: proof.pastReview,
		source: `source-${proof.sources[0]?.id}`,
	});
	const topic = (id: ComparedTopic): [ComparedTopic, TopicInComparison][] => {
		const words = guide.topics.find((candidate) => candidate.id === id)?.words;
		return words ? [[id, { title: words.title, html: htmlOf(words), ...own(words.language) }]] : [];
	};
	const { authority } = guide;
	return {
		id: guide.id,
		authority: {
			name: authority.name,
			...own(authority.language),
			url: withBase(authority.url),
			means: { name: authority.means, ...own(authority.meansLanguage) },
		},
		exams: guide.exams.map(({ id, title, language }) => ({ id, title, ...own(language) })),
		levels: guide.levels.map(fact),
		wholeWay: guide.wholeWay.map(fact),
		sureness: guide.sureness,
		topics: Object.fromEntries(comparedTopics.flatMap(topic)),
	};
}
