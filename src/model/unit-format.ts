import { formatTag } from './formats.ts';

/** Ways to write one amount of a unit, and a range of amounts. */
export interface UnitFormat {
	one: (value: number) => string;
	range: (min: number, max: number) => string;
}

/** Units of time of a language that browsers lack: after one, after every other number. Source: Unicode CLDR 47, `ps`; minutes and hours are said as in the neighbour's. */
const ownUnits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ps: { day: 'ورځ ورځې', week: 'اونۍ اونۍ', month: 'مياشت مياشتې', year: 'کال کالونه' },
};

/** How a language writes lengths of time: `('month', 'en').range(2, 4) => '2–4 months'`. */
export function unitFormat(unit: string, language: string): UnitFormat {
	const own = ownUnits[language]?.[unit]?.split(' ');
	const format = new Intl.NumberFormat(formatTag(language), {
		maximumFractionDigits: 1,
		...(own === undefined && { style: 'unit' as const, unit, unitDisplay: 'long' as const }),
	});
	if (own === undefined) return { one: (value) => format.format(value), range: (min, max) => format.formatRange(min, max) };
	const named = (number: string, value: number) => `${number} ${own[value === 1 ? 0 : 1]}`;
	return { one: (value) => named(format.format(value), value), range: (min, max) => named(format.formatRange(min, max), max) };
}
