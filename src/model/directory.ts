import type { Authority } from '../schemas/authority.ts';
import type { Term } from '../schemas/term.ts';
import { documentKinds } from '../schemas/vocabularies.ts';
import { addressOf } from './addresses.ts';
import type { Content } from './content.ts';
import { type Linked, type LinkedAuthority, linkedAuthority, linkedDocument, linkedRegion } from './links.ts';
import { type InLanguage, inLanguage, languageName } from './names.ts';
import { regionsInOrder } from './navigation.ts';
import { type NumberedSource, numberedSources } from './proof.ts';
import type { Say } from './say.ts';

const inOrder = <Item extends { name: string }>(items: Item[], language: string): Item[] =>
	items.sort((a, b) => new Intl.Collator(language).compare(a.name, b.name));

/** All kinds of paper, grouped by what they are about. */
export function documentsByKind(content: Content, say: Say): { kind: string; documents: Linked[] }[] {
	return documentKinds.flatMap((kind) => {
		const own = [...content.documents].filter(([, document]) => document.kind === kind);
		if (own.length === 0) return [];
		return [
			{
				kind,
				documents: inOrder(
					own.map(([id]) => linkedDocument(content, id, say.language)),
					say.language,
				),
			},
		];
	});
}

/** All authorities, grouped by region; those that serve several come last. */
export function authoritiesByRegion(content: Content, say: Say): { region?: Linked; authorities: LinkedAuthority[] }[] {
	const of = (region: string | undefined) =>
		inOrder(
			[...content.authorities]
				.filter(([, authority]: [string, Authority]) => authority.region === region)
				.map(([id]) => linkedAuthority(content, id, say.language)),
			say.language,
		);
	return [...regionsInOrder(content, say).map((region) => ({ region, authorities: of(region.id) })), { authorities: of(undefined) }].filter(
		({ authorities }) => authorities.length > 0,
	);
}

/** One word of the glossary. */
export interface ShownTerm {
	id: string;
	name: string;
	language: string;
	meaning: InLanguage;
	notToConfuse?: InLanguage;
	regions: Linked[];
	sources: NumberedSource[];
	url: string;
}

/** The glossary: words by the language they are in, in its alphabetical order. */
export function glossaryByLanguage(content: Content, say: Say): { code: string; name: string; terms: ShownTerm[] }[] {
	const shown = [...content.terms].map(
		([id, term]: [string, Term]): ShownTerm => ({
			id,
			name: term.term,
			language: term.language,
			meaning: inLanguage(term.meaning, say.language),
			...(term.notToConfuse && { notToConfuse: inLanguage(term.notToConfuse, say.language) }),
			regions: term.regions.map((region) => linkedRegion(content, region, say.language)),
			sources: numberedSources(term).sources,
			url: addressOf.term(say.language, id),
		}),
	);
	const base = (language: string) => language.split('-')[0] ?? language;
	const groups = Map.groupBy(shown, ({ language }) => base(language));
	return inOrder(
		[...groups].map(([code, terms]) => ({ code, name: languageName(code, say.language), terms: inOrder(terms, code) })),
		say.language,
	);
}
