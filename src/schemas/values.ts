import { z } from 'astro/zod';
import { languageCodes, sourceLanguage } from '../languages.ts';
import { isCurrencyCode, isKnownLanguage } from './codes.ts';
import { isCountryCode } from './country-codes.ts';
import { didYouMean, listed } from './nearest.ts';
import { countryGroups } from './vocabularies.ts';

/** An object with known fields only; a misspelt field is refused and the fields that exist are named. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
	const fields = Object.keys(shape);
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? `There is no field "${issue.keys[0]}" here. ${didYouMean(issue.keys[0] ?? '', fields)}Fields here: ${listed(fields)}.`
				: undefined,
	});
}

/** Some words on one or more lines. */
export const text = z.string().trim().min(1, 'Write some words here, or take the field out.');

/** The name of an entry, step or source: small letters, digits and hyphens, as in `check-degree`. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write small letters a to z, digits and hyphens only, as in "check-degree".');

/** One of more than one id: `source: gmc-fees` or `source: [gmc-fees, nmc-fees]`; always read as a list. */
export const oneOrMoreIds = z
	.union([id, z.array(id).min(1)], { error: 'Write one name, or several in brackets: [one, two].' })
	.transform((value) => (typeof value === 'string' ? [value] : value));

/** Today as YYYY-MM-DD in universal time; dates in content may not lie after it. */
const today = () => new Date().toISOString().slice(0, 10);

const dayShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function isRealDay(value: string): boolean {
	const parsed = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** A calendar day of any time, as in `2027-06-30`. */
export const calendarDay = z
	.string({ error: 'Write a day as year-month-day, as in 2026-11-21.' })
	.regex(dayShape, 'Write a day as year-month-day, as in 2026-11-21.')
	.refine(isRealDay, 'There is no such day in the calendar.');

/** A day that has come: when somebody looked at a page. */
export const date = calendarDay.refine((value) => value <= today(), {
	error: (issue) => `The date ${String(issue.input)} lies in the future. Write the day on which the page was looked at.`,
});

/** The time a statement speaks of: a year, a month or a day that has come (`2024`, `2024-05`, `2024-05-31`). */
export const asOf = z
	.union([z.number(), z.string()], { error: 'Write a year (2024), a month (2024-05) or a day (2024-05-31).' })
	.transform(String)
	.refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || (dayShape.test(value) && isRealDay(value)), {
		error: 'Write a year (2024), a month (2024-05) or a day (2024-05-31).',
	})
	.refine((value) => value <= today().slice(0, value.length), {
		error: (issue) => `${String(issue.input)} lies in the future. Write the time that the page speaks of.`,
	});

/** A span of time as in ISO 8601: P6M is six months, P1Y a year. */
export const period = z.string().regex(/^P([1-9]\d?)(M|Y|W)$/, 'Write a period as P6M (six months), P1Y (a year) or P8W (eight weeks).');

/** A currency of ISO 4217, as in `EUR`. */
export const currency = z.string().refine(isCurrencyCode, {
	error: (issue) =>
		`"${String(issue.input)}" is not a currency code. Write the three letters of ISO 4217, as in EUR, GBP, SEK, CAD, USD, AUD.`,
});

/** A country of ISO 3166-1, as in `SY`. */
export const country = z.string().refine(isCountryCode, {
	error: (issue) => `"${String(issue.input)}" is not a country code. Write the two capital letters of ISO 3166-1, as in DE, SY, UA, GB.`,
});

/** A country or a named group of countries. */
export const countryOrGroup = z.string().refine((value) => value in countryGroups || isCountryCode(value), {
	error: (issue) =>
		`"${String(issue.input)}" is neither a country code of ISO 3166-1 (as in SY) nor a group: ${Object.keys(countryGroups).join(', ')}.`,
});

/** A language of BCP 47, as in `de`, `ar` or `pt-BR`. */
export const languageCode = z.string().refine(isKnownLanguage, {
	error: (issue) => `"${String(issue.input)}" is not a language code. Write it as in BCP 47: de, ar, uk, fa, pt-BR.`,
});

/** A public page. Only https, so that nobody on the way can change what the reader sees. */
export const httpsAddress = z
	.string()
	.refine((value) => /^https:\/\/[^\s/]+\.[^\s/]+/.test(value) && URL.canParse(value) && !new URL(value).username, {
		error: (issue) => `"${String(issue.input)}" is not an https address. Write it whole, as in https://www.gmc-uk.org/fees.`,
	});

/** An amount of money in main units (euros, not cents), never negative, with at most two decimals. */
export const amount = z
	.number({ error: 'Write the number alone, without a currency or a thousands mark, as in 1250 or 99.5.' })
	.nonnegative('An amount is never below 0.')
	.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'Write at most two decimals.');

/** The same words in the languages of the site. English is needed, the others may be missing. */
export const localised = entry({
	...(Object.fromEntries(languageCodes.map((code) => [code, text.optional()])) as Record<
		(typeof languageCodes)[number],
		z.ZodOptional<typeof text>
	>),
	[sourceLanguage]: text,
});

/** A sentence or more, with the pages that bear it out. */
export const statement = entry({
	/** The words, plain text, English first. */
	text: localised,
	/** Names of sources of the same file. */
	source: oneOrMoreIds,
});

/** A word of a host country, in its language. */
export const foreignWord = entry({ text, language: languageCode });

/** Refuses a range whose ends are the wrong way round. */
export function endsInOrder(range: { min?: number | undefined; max?: number | undefined }): boolean {
	return range.min === undefined || range.max === undefined || range.min <= range.max;
}
