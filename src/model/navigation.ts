import { addressOf } from './addresses.ts';
import type { Content } from './content.ts';
import { guideTitle } from './guide.ts';
import { type Linked, linkedProfession, linkedRegion } from './links.ts';
import type { Say } from './say.ts';

/** Names in the order of the reader's alphabet. */
function byName(language: string) {
	const { compare } = new Intl.Collator(language);
	return (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
}

/** All regions, in alphabetical order of the reader's language. */
export function regionsInOrder(content: Content, say: Say): Linked[] {
	return [...content.regions.keys()].map((id) => linkedRegion(content, id, say.language)).sort(byName(say.language));
}

/** All professions, in alphabetical order of the reader's language. */
export function professionsInOrder(content: Content, say: Say): Linked[] {
	return [...content.professions.keys()].map((id) => linkedProfession(content, id, say.language)).sort(byName(say.language));
}

/** The guides of a region or of a profession, with their titles, in alphabetical order. */
export function guidesWhere(content: Content, say: Say, where: { region?: string; profession?: string }): Linked[] {
	return [...content.pathways.keys()]
		.filter((id) => {
			const [region, profession] = id.split('/');
			return (where.region ?? region) === region && (where.profession ?? profession) === profession;
		})
		.map((id) => ({ id, name: guideTitle(content, id, say), url: addressOf.guide(say.language, id) }))
		.sort(byName(say.language));
}

/** Where a reader of a guide may want to go next: other professions here, the same profession elsewhere. */
export function neighboursOf(content: Content, id: string, say: Say): { sameRegion: Linked[]; sameProfession: Linked[] } {
	const [region = '', profession = ''] = id.split('/');
	const others = (where: { region?: string; profession?: string }) => guidesWhere(content, say, where).filter((guide) => guide.id !== id);
	return { sameRegion: others({ region }), sameProfession: others({ profession }) };
}

/** The guides that ask for a document or name an authority. */
export function guidesThatUse(content: Content, say: Say, what: 'documents' | 'authority', id: string): Linked[] {
	return guidesWhere(content, say, {}).filter((guide) => {
		const facts = content.pathways.get(guide.id);
		if (!facts) return false;
		if (what === 'authority') return facts.authority === id || facts.steps.some((step) => step.authority === id);
		return (
			facts.papers.some(({ document }) => document === id) ||
			facts.steps.some((step) => step.documents.includes(id) || step.gives.some(({ document }) => document === id))
		);
	});
}
