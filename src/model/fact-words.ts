import type { Duration, Fee, Funding, LanguageRequirement, Requirement, Statistic, Validity } from '../schemas/fact.ts';
import type { TimeUnit } from '../schemas/vocabularies.ts';
import { formatTag, numberInWords } from './formats.ts';
import { joined } from './list.ts';
import { directionOf, languageName } from './names.ts';
import type { Range } from './range.ts';
import type { Say } from './say.ts';
import { weeksAs } from './time.ts';
import { unitFormat } from './unit-format.ts';

/** A range in words, from a way to write one value: "up to ...", "from ...", "... – ..." or the value alone. */
function rangeInWords(
	range: { min?: number | undefined; max?: number | undefined },
	write: (value: number) => string,
	writeBoth: (min: number, max: number) => string,
	say: Say,
): string {
	const { min, max } = range;
	if (min === undefined && max === undefined) return say('fact.notPublished');
	if (min === undefined || (min === 0 && max !== undefined && max > 0)) return say('fact.upTo', { value: write(max ?? 0) });
	if (max === undefined) return say('fact.from', { value: write(min) });
	return min === max ? write(min) : writeBoth(min, max);
}

/** Currencies whose short sign stands for no other: € and £. A bare $ or kr would not say whose it is. */
const unmistakable = new Set(['EUR', 'GBP']);

/** In a right-to-left language amounts run from the right, sign and range alike; some languages' formats mark them otherwise. */
const inDirection = (amount: string, language: string): string =>
	directionOf(language) === 'rtl' ? `\u200f${amount.replace(/[\u200e\u200f]/g, '')}` : amount;

/** Money in words; amounts in main units: `(100, 600, EUR) => '€100 – €600'`. */
export function moneyInWords(range: { min?: number | undefined; max?: number | undefined }, currency: string, say: Say): string {
	const format = new Intl.NumberFormat(formatTag(say.language), {
		style: 'currency',
		currency,
		currencyDisplay: unmistakable.has(currency) ? 'narrowSymbol' : 'symbol',
		trailingZeroDisplay: 'stripIfInteger',
	});
	if (range.min === 0 && range.max === 0) return say('fact.free');
	return rangeInWords(
		range,
		(value) => inDirection(format.format(value), say.language),
		(min, max) => inDirection(format.formatRange(min, max), say.language),
		say,
	);
}

/** A length of time in words: `({ min: 2, max: 4 }, 'month') => '2–4 months'`. */
export function timeInWords(range: { min?: number | undefined; max?: number | undefined }, unit: TimeUnit, say: Say): string {
	const format = unitFormat(unit, say.language);
	return rangeInWords(range, format.one, format.range, say);
}

/** Weeks in the unit a person would use: up to two weeks in days, up to eight weeks in weeks, up to four years in months, then in years. A range is rounded outwards, a single length down. */
export function weeksInWords(range: Range, say: Say): string {
	const unit: TimeUnit = range.max < 2 ? 'day' : range.max <= 8.9 ? 'week' : weeksAs(range.max, 'month') <= 48 ? 'month' : 'year';
	const min = Math.floor(weeksAs(range.min, unit) + 0.05);
	if (range.max === range.min) return timeInWords({ min, max: min }, unit, say);
	const max = Math.ceil(weeksAs(range.max, unit) - 0.05);
	return timeInWords({ min, max }, unit, say);
}

/** A fee as the reader sees it, without its note. */
export function feeInWords(fee: Fee, say: Say): string {
	if (fee.certainty === 'not-published' || fee.currency === undefined) return say('fact.notPublished');
	const value = moneyInWords(fee, fee.currency, say);
	return fee.min === 0 && fee.max === 0 ? value : say('fact.per', { value, unit: say(`feeUnit.${fee.per}`) });
}

/** A duration as the reader sees it, without its note. */
export function durationInWords(duration: Duration, say: Say): string {
	if (duration.certainty === 'not-published' || duration.unit === undefined) return say('fact.notPublished');
	const value = timeInWords(duration, duration.unit, say);
	return duration.legal ? say('fact.withNote', { value, note: say('fact.byLaw') }) : value;
}

/** How long a paper counts. */
export function validityInWords(validity: Validity, say: Say): string {
	if (validity.unlimited) return say('fact.unlimited');
	if (validity.value === undefined || validity.unit === undefined) return say('fact.notPublished');
	return timeInWords({ min: validity.value, max: validity.value }, validity.unit, say);
}

/** A language level: the test by its own name, or the language; then the level, and the scores of parts. `'German B2'`, `'IELTS Academic 7.5 (writing: 6.5)'`. */
export function levelInWords({ test, language, level, parts = {} }: LanguageRequirement, say: Say): string {
	const name = test ?? languageName(language, say.language);
	const whole = level === undefined || name.includes(level) ? name : `${name} ${level}`;
	const scores = Object.entries(parts).flatMap(([part, score]) => (score === undefined ? [] : [[part, score] as const]));
	const [first] = scores;
	if (first === undefined) return whole;
	const alike = scores.length === 4 && scores.every(([, score]) => score === first[1]);
	const note = alike
		? say('guide.eachPart', { value: first[1] })
		: joined(
				scores.map(([part, score]) => `${say(`languagePart.${part}`)} ${score}`),
				say.language,
			);
	// In a right-to-left sentence the name of the test is set apart, or it would turn the whole sentence round.
	const value = directionOf(say.language) === 'rtl' ? `\u2068${whole}\u2069` : whole;
	return say('fact.withNote', { value, note });
}

function counted(value: { min?: number | undefined; max?: number | undefined }, unit: string, say: Say): string {
	const write = (number: number) => say(`unit.${unit}`, { count: number, value: numberInWords(number, say.language) });
	return rangeInWords(value, write, (min, max) => say('fact.range', { min: numberInWords(min, say.language), max: write(max) }), say);
}

const timeLike = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** A number to meet: `'2 attempts'`, `'65%'`, `'6 – 12 months'`. */
export function requirementInWords(requirement: Requirement, say: Say): string {
	const { unit } = requirement;
	if (unit === 'currency') return requirement.currency ? moneyInWords(requirement, requirement.currency, say) : say('fact.notPublished');
	if (timeLike.has(unit)) return timeInWords(requirement, unit as TimeUnit, say);
	if (unit === 'percent')
		return rangeInWords(
			requirement,
			(value) => percent(value, say),
			(min, max) => say('fact.range', { min: percent(min, say), max: percent(max, say) }),
			say,
		);
	return counted(requirement, unit, say);
}

/** What an offer of money is worth: its amount if known, else only its kind. */
export function fundingInWords(funding: Pick<Funding, 'kind' | 'min' | 'max' | 'currency'>, say: Say): string {
	const kind = say(`fundingKind.${funding.kind}`);
	if (funding.currency === undefined || (funding.min ?? funding.max) === undefined) return kind;
	return `${kind}: ${moneyInWords(funding, funding.currency, say)}`;
}

/** A statistic's figure: `'43%'`, `'22,425'`, `'4 months'`. */
export function statisticInWords({ value, unit }: Statistic, say: Say): string {
	if (unit === 'percent') return percent(value, say);
	if (unit === 'count') return numberInWords(value, say.language);
	return timeInWords({ min: value, max: value }, unit, say);
}

/** `43 => '43%'`, written as the language does. */
function percent(value: number, say: Say): string {
	return new Intl.NumberFormat(formatTag(say.language), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

/** A year, month or day in words: `'2024-05' => 'May 2024'`. A short word for "year" behind it, as in "2026 г.", is left out: a sentence goes on there. */
export function dateInWords(date: string, language: string): string {
	const [year = 0, month, day] = date.split('-').map(Number);
	return new Intl.DateTimeFormat(formatTag(language), {
		year: 'numeric',
		// Arabic script has no short months.
		...(month !== undefined && { month: day === undefined || directionOf(language) === 'rtl' ? 'long' : 'short' }),
		...(day !== undefined && { day: 'numeric' }),
		timeZone: 'UTC',
	})
		.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
		.replace(/\s\p{L}\.$/u, '');
}
