import { type LanguageCode, sourceLanguage } from '../languages.ts';
import { addressOf } from './addresses.ts';
import { languagesOf } from './blocks.ts';
import { type Content, entryOf } from './content.ts';
import { dateOf, isPastReview, reviewDay } from './freshness.ts';
import { factsOf } from './guide.ts';
import { guideTotals } from './guide-totals.ts';
import { numberedSources } from './proof.ts';

/** Puts the base of the site before a path. */
type WithBase = (path: string) => string;

/** One pathway in the list of open data; steps, sources and facts are counts. */
export interface PathwaySummary {
	id: string;
	region: string;
	profession: string;
	url: string;
	steps: number;
	sources: number;
	facts: number;
	/** Languages with words of their own. */
	languages: LanguageCode[];
	review: { checked: string; every: string; status: string; due: string; isDue: boolean };
}

function summary(content: Content, id: string, today: string, withBase: WithBase): PathwaySummary {
	const facts = entryOf(content.pathways, id);
	const [region = '', profession = ''] = id.split('/');
	const due = reviewDay(facts.review.checked, facts.review.every);
	return {
		id,
		region,
		profession,
		url: withBase(addressOf.guide(sourceLanguage, id)),
		steps: facts.steps.length,
		sources: Object.keys(facts.sources).length,
		facts: factsOf(facts).length,
		languages: languagesOf(entryOf(content.words.pathways, id)),
		review: { ...facts.review, due, isDue: due < today },
	};
}

/** All pathways, in the order of their ids. */
export function pathwayList(content: Content, today: string, withBase: WithBase): PathwaySummary[] {
	return [...content.pathways.keys()].sort().map((id) => summary(content, id, today, withBase));
}

/**
 * The full facts of a pathway with every reference resolved: sources, documents, authorities and notes stand where their
 * names stood, each fact with its date, and the totals of each route (money in minor units, time in weeks).
 */
export function resolvedPathway(content: Content, id: string, today: string, withBase: WithBase) {
	const facts = entryOf(content.pathways, id);
	const words = entryOf(content.words.pathways, id)[sourceLanguage];
	const { of } = numberedSources(facts);
	const document = (name: string) => ({
		id: name,
		name: entryOf(content.documents, name).name,
		url: withBase(addressOf.document(sourceLanguage, name)),
	});
	const authority = (name: string) => {
		const { name: own, means, url } = entryOf(content.authorities, name);
		return { id: name, name: own, means, url };
	};
	const resolve = (value: unknown, key?: string): unknown => {
		if (key === 'authority' && typeof value === 'string') return authority(value);
		if (key === 'document' && typeof value === 'string') return document(value);
		if (key === 'documents' && Array.isArray(value)) return value.map((name) => document(String(name)));
		if (key === 'note' && typeof value === 'string') return { id: value, en: words?.notes[value]?.text };
		if (key === 'source' && Array.isArray(value)) return of({ source: value }).map(({ number: _number, ...source }) => source);
		if (Array.isArray(value)) return value.map((item) => resolve(item));
		if (typeof value !== 'object' || value === null) return value;
		const resolved = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner, name)]));
		const [source] = 'certainty' in value && 'source' in value && Array.isArray(value.source) ? of({ source: value.source }) : [];
		if (!source) return resolved;
		return { ...resolved, date: dateOf(value, source), isPastReview: isPastReview(value, source, facts.review.every, today) };
	};
	const { sources: _sources, review: _review, ...rest } = facts;
	return {
		...summary(content, id, today, withBase),
		...(resolve(rest) as object),
		sources: Object.entries(facts.sources).map(([name, source]) => ({ id: name, ...source })),
		totals: Object.fromEntries(facts.routes.map((route) => [route.id, guideTotals(facts, route.id)])),
	};
}
