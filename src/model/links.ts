import type { LanguageCode } from '../languages.ts';
import { addressOf } from './addresses.ts';
import { type Content, entryOf } from './content.ts';
import { inLanguage } from './names.ts';

/** A name with the page it leads to. */
export interface Linked {
	id: string;
	name: string;
	url: string;
	/** The language of the name, if it is not the reader's. */
	language?: string;
}

/** An authority with what it is, in the reader's language or in English. */
export interface LinkedAuthority extends Linked {
	means: string;
	meansLanguage: LanguageCode;
}

/** Where a document stands, by its name in the reader's language. */
export function linkedDocument(content: Content, id: string, language: LanguageCode): Linked {
	const name = inLanguage(entryOf(content.documents, id).name, language);
	return { id, name: name.text, url: addressOf.document(language, id), ...(name.language !== language && { language: name.language }) };
}

/** Where an authority stands, by its own name. */
export function linkedAuthority(content: Content, id: string, language: LanguageCode): LinkedAuthority {
	const { name, shortName, means } = entryOf(content.authorities, id);
	return {
		id,
		name: shortName && !name.text.includes(shortName) ? `${name.text} (${shortName})` : name.text,
		url: addressOf.authority(language, id),
		language: name.language,
		means: inLanguage(means, language).text,
		meansLanguage: inLanguage(means, language).language,
	};
}

export const linkedRegion = (content: Content, id: string, language: LanguageCode): Linked => ({
	id,
	name: inLanguage(entryOf(content.regions, id).name, language).text,
	url: addressOf.region(language, id),
});

/** Where a programme stands, by its own name. */
export function linkedProgramme(content: Pick<Content, 'programmes'>, id: string, language: LanguageCode): Linked {
	const { name } = entryOf(content.programmes, id);
	return { id, name: name.text, url: addressOf.programme(language, id), ...(name.language !== language && { language: name.language }) };
}

export const linkedProfession = (content: Content, id: string, language: LanguageCode): Linked => ({
	id,
	name: inLanguage(entryOf(content.professions, id).name, language).text,
	url: addressOf.profession(language, id),
});
