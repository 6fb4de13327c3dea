import { type LanguageCode, sourceLanguage } from '../languages.ts';

/** The path of a page without the base: `('ar', 'germany/nurse') => '/ar/germany/nurse/'`, `('en', '') => '/'`. */
export function address(language: LanguageCode, path = ''): string {
	const parts = [...(language === sourceLanguage ? [] : [language]), ...path.split('/').filter(Boolean)];
	return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

export const addressOf = {
	guide: (language: LanguageCode, id: string) => address(language, id),
	region: (language: LanguageCode, id: string) => address(language, id),
	profession: (language: LanguageCode, id: string) => address(language, `professions/${id}`),
	document: (language: LanguageCode, id: string) => address(language, `documents/${id}`),
	authority: (language: LanguageCode, id: string) => address(language, `authorities/${id}`),
	programme: (language: LanguageCode, id: string) => address(language, `programmes/${id}`),
	mentor: (language: LanguageCode, id: string) => address(language, `mentors/${id}`),
	mentors: (language: LanguageCode) => address(language, 'mentors'),
	/** What it means to be listed as a mentor, and the form for it. */
	listing: (language: LanguageCode) => address(language, 'contribute/mentors'),
	playbooks: (language: LanguageCode) => address(language, 'playbooks'),
	funding: (language: LanguageCode) => address(language, 'funding'),
	term: (language: LanguageCode, id: string) => `${address(language, 'glossary')}#term-${id}`,
};

/** Path and anchor of the contributor's copy of a file: where it is edited on the project's forge. */
export const repositoryPath = {
	entry: (collection: string, id: string) => `content/${collection}/${id}.yaml`,
	words: (collection: string, id: string, language: LanguageCode) => `content/${collection}/${id}/${language}.mdx`,
};

/** Pages of words that are part of a larger page with a route of its own. */
export const pagesWithRoute: readonly string[] = ['contribute/mentors', 'contribute/translations'];
