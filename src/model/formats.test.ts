import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LanguageCode, languageCodes, siteLanguages } from '../languages.ts';
import { dateInWords, moneyInWords, timeInWords } from './fact-words.ts';
import { countInWords, formatTag, numberInWords } from './formats.ts';
import { joined } from './list.ts';
import { type Say, sayFrom } from './say.ts';

const words = new Map([
	['fact.free', '0'],
	['fact.upTo', '{{value}}'],
	['fact.from', '{{value}}'],
	['fact.notPublished', '–'],
]);
const sayIn = (code: LanguageCode): Say => sayFrom(code, [{ code, table: words }]);

describe.each(languageCodes)('in %s', (language) => {
	const say = sayIn(language);

	test('digits are those of the language, whatever is written', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9_999_999 }),
				fc.constantFrom('EUR', 'GBP', 'SEK', 'USD'),
				fc.constantFrom('day', 'week', 'month', 'year', 'hour'),
				(value, currency, unit) => {
					const written = [
						numberInWords(value, language),
						moneyInWords({ min: value, max: value + 5 }, currency, say),
						timeInWords({ min: value, max: value }, unit as 'day', say),
					];
					// Some languages say one day without a digit.
					for (const text of written) expect((text.match(/\p{Nd}/gu) ?? []).every((digit) => /[0-9]/.test(digit))).toBe(true);
					expect(written[0]?.replace(/\D/g, '')).toBe(String(value));
				},
			),
		);
	});

	test('dates are those of the calendar of the offices, without an ending that a full stop would double', () => {
		for (const date of ['2026', '2026-11', '2026-11-22', '2026-02-03']) {
			const text = dateInWords(date, language);
			expect(text).toContain('2026');
			expect(text).not.toMatch(/\.$/);
			if (date.length === 10) expect(text).toMatch(/\b(22|3)\b/);
		}
	});

	test('every month has a name of its own', () => {
		const months = Array.from({ length: 12 }, (_, month) => dateInWords(`2026-${String(month + 1).padStart(2, '0')}`, language));
		expect(new Set(months).size).toBe(12);
	});
});

test('from right to left an amount is marked so, and never the other way', () => {
	for (const { code, direction } of siteLanguages) {
		const amount = moneyInWords({ min: 100, max: 200 }, 'EUR', sayIn(code));
		expect(amount.startsWith('\u200f')).toBe(direction === 'rtl');
		expect(amount).not.toContain('\u200e');
	}
});

test('what browsers lack of a language is our own', () => {
	expect(formatTag('ps')).toBe('fa-AF-u-ca-gregory-nu-latn');
	expect(timeInWords({ min: 1, max: 1 }, 'month', sayIn('ps'))).toBe('1 مياشت');
	expect(timeInWords({ min: 2, max: 4 }, 'month', sayIn('ps'))).toBe('2–4 مياشتې');
	expect(joined(['a', 'b', 'c'], 'ps')).toBe('a، b او c');
	expect(joined(['a'], 'ps')).toBe('a');
	expect(joined([], 'ps')).toBe('');
	// As long as Node knows the language, ours say the same.
	for (const [unit, one, other] of [
		['day', '1 ورځ', '5 ورځې'],
		['week', '1 اونۍ', '5 اونۍ'],
		['month', '1 مياشت', '5 مياشتې'],
		['year', '1 کال', '5 کالونه'],
	] as const) {
		const format = new Intl.NumberFormat('ps-u-nu-latn', { style: 'unit', unit, unitDisplay: 'long' });
		expect([format.format(1), format.format(5)]).toEqual([one, other]);
		expect([1, 5].map((value) => timeInWords({ min: value, max: value }, unit, sayIn('ps')))).toEqual([one, other]);
	}
});

test('a count finds its form in the language', () => {
	const forms = { one: '{{count}} файл', few: '{{count}} файли', many: '{{count}} файлів', other: '{{count}} файлу' };
	expect([1, 3, 7, 21].map((count) => countInWords(forms, count, 'uk'))).toEqual(['1 файл', '3 файли', '7 файлів', '21 файл']);
});
