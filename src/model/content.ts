import type { LanguageCode } from '../languages.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Document } from '../schemas/document.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Mentor } from '../schemas/mentor.ts';
import type { Page } from '../schemas/page.ts';
import type { PathwayFacts } from '../schemas/pathway-facts.ts';
import type { Profession } from '../schemas/profession.ts';
import type { Programme } from '../schemas/programme.ts';
import type { Region } from '../schemas/region.ts';
import type { Term } from '../schemas/term.ts';
import type { Words } from '../schemas/words.ts';

/** The words of one entry, by language; the source language is always there. */
export type WordsByLanguage = Partial<Record<LanguageCode, Words>>;

/** All content, checked: what the model works on. Keys are ids. */
export interface Content {
	pathways: Map<string, PathwayFacts>;
	regions: Map<string, Region>;
	professions: Map<string, Profession>;
	authorities: Map<string, Authority>;
	documents: Map<string, Document>;
	programmes: Map<string, Programme>;
	/** Volunteers whose consent holds on the day of the build. */
	mentors: Map<string, Mentor>;
	/** Facts of pages that stand on sources; other pages have words alone. */
	pages: Map<string, Page>;
	terms: Map<string, Term>;
	interface: Map<string, Interface>;
	words: {
		pathways: Map<string, WordsByLanguage>;
		regions: Map<string, WordsByLanguage>;
		pages: Map<string, WordsByLanguage>;
	};
}

/** The entry of an id; content was checked, so its absence is a fault of the program. */
export function entryOf<Value>(entries: Map<string, Value>, id: string): Value {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`The checked content has no entry "${id}".`);
	return entry;
}
