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
	term: (language: LanguageCode, id: string) => `${address(language, 'glossary')}#term-${id}`,
};

/** Path and anchor of the contributor's copy of a file: where it is edited on the project's forge. */
export const repositoryPath = {
	words: (collection: string, id: string, language: LanguageCode) => `content/${collection}/${id}/${language}.mdx`,
};
