import { siteLanguage } from '../languages.ts';

/**
 * The tag by which `Intl` writes numbers and dates for a language: in its digits and by the calendar of the offices,
 * `'fa' => 'fa-u-ca-gregory-nu-latn'`. Languages beside those of the site are written as they come.
 */
export function formatTag(language: string): string {
	const own = siteLanguage(language);
	return own ? `${own.formats ?? own.code}-u-ca-gregory-nu-${own.digits}` : language;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** The sentence for a count among the plural forms of a language, with the count in it: `({ one: ..., other: '{{count}} pages' }, 3, 'en') => '3 pages'`. */
export const countInWords = (forms: Readonly<Record<string, string>>, count: number, language: string): string =>
	(forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '').replace('{{count}}', numberInWords(count, language));

/** A number as a language writes it: `(1250, 'de') => '1.250'`. */
export function numberInWords(value: number, language: string): string {
	// Made once: to make one takes longer than to use it a hundred times.
	const format = numbers.get(language) ?? new Intl.NumberFormat(formatTag(language));
	numbers.set(language, format);
	return format.format(value);
}
