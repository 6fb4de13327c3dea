import { type Content, entryOf } from './content.ts';
import { type Linked, type LinkedAuthority, linkedAuthority, linkedRegion } from './links.ts';
import { joined } from './list.ts';
import { type InLanguage, inLanguage } from './names.ts';
import { guidesThatUse } from './navigation.ts';
import { type NumberedSource, numberedSources } from './proof.ts';
import type { Say } from './say.ts';

/** The page of an authority for one reader's language. */
export interface ShownAuthority extends LinkedAuthority {
	what: InLanguage;
	/** What it does, as one list in words. */
	roles: string;
	region?: Linked;
	/** Its own page for this matter. */
	website: string;
	offices: { name: string; language: string; area: string; url: string; sources: NumberedSource[] }[];
	guides: Linked[];
	/** Pages that bear out what is said of it. */
	bornOutBy: NumberedSource[];
	sources: NumberedSource[];
}

/** Builds the page of an authority. */
export function authorityFor(content: Content, id: string, say: Say): ShownAuthority {
	const authority = entryOf(content.authorities, id);
	const { sources, of } = numberedSources(authority);
	return {
		...linkedAuthority(content, id, say.language),
		what: inLanguage(authority.what, say.language),
		roles: joined(
			authority.roles.map((role) => say(`authorityRole.${role}`)),
			say.language,
		),
		...(authority.region && { region: linkedRegion(content, authority.region, say.language) }),
		website: authority.url,
		offices: authority.offices.map((office) => ({
			name: office.name.text,
			language: office.name.language,
			area: office.area,
			url: office.url,
			sources: of(office),
		})),
		guides: guidesThatUse(content, say, 'authority', id),
		bornOutBy: of(authority),
		sources,
	};
}
