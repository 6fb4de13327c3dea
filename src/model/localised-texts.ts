import { type LanguageCode, sourceLanguage } from '../languages.ts';

/** A text that is written once for each language, and the path to it. */
export interface LocalisedText {
	path: PropertyKey[];
	text: Partial<Record<LanguageCode, string>>;
}

/** All texts of nested data that are written once for each language: those with an English one. */
export function localisedTexts(value: unknown, path: PropertyKey[] = []): LocalisedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (sourceLanguage in value && typeof value[sourceLanguage] === 'string') return [{ path, text: value as LocalisedText['text'] }];
	return Object.entries(value).flatMap(([key, inner]) => localisedTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
