/** Codes are judged by the tables that Intl brings: there is no list of our own to grow old. */

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** `'EUR' => true`, `'EURO' => false`. */
export function isCurrencyCode(code: string): boolean {
	return currencies.has(code);
}

/** `'pt-BR' => true`, `'xx' => false`, `'EN' => false` (it is written en). */
export function isKnownLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
	} catch {
		return false;
	}
}
