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

/** A number as a language writes it: `(1250, 'de') => '1.250'`. */
export function numberInWords(value: number, language: string): string {
	// Made once: to make one takes longer than to use it a hundred times.
	const format = numbers.get(language) ?? new Intl.NumberFormat(formatTag(language));
	numbers.set(language, format);
	return format.format(value);
}

/** Ways to write one amount of a unit, and a range of amounts. */
export interface UnitFormat {
	one: (value: number) => string;
	range: (min: number, max: number) => string;
}

/** Units of time of a language that browsers lack: after one, after every other number. Source: Unicode CLDR 47, `ps`; the hour, which it only abbreviates, is written out. */
const ownUnits: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
	ps: {
		minute: ['دقیقه', 'دقیقې'],
		hour: ['ساعت', 'ساعته'],
		day: ['ورځ', 'ورځې'],
		week: ['اونۍ', 'اونۍ'],
		month: ['مياشت', 'مياشتې'],
		year: ['کال', 'کالونه'],
	},
};

/** How a language writes lengths of time: `('month', 'en').range(2, 4) => '2–4 months'`. */
export function unitFormat(unit: string, language: string): UnitFormat {
	const own = ownUnits[language]?.[unit];
	const format = new Intl.NumberFormat(formatTag(language), {
		maximumFractionDigits: 1,
		...(own === undefined && { style: 'unit' as const, unit, unitDisplay: 'long' as const }),
	});
	if (own === undefined) return { one: (value) => format.format(value), range: (min, max) => format.formatRange(min, max) };
	const named = (number: string, value: number) => `${number} ${own[value === 1 ? 0 : 1]}`;
	return { one: (value) => named(format.format(value), value), range: (min, max) => named(format.formatRange(min, max), max) };
}
