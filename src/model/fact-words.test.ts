import { describe, expect, test } from 'vitest';
import { Duration, Fee, LanguageRequirement, Requirement, Validity } from '../schemas/fact.ts';
import { contentOf, smallContent } from '../testing/small-content.ts';
import {
	dateInWords,
	durationInWords,
	feeInWords,
	levelInWords,
	moneyInWords,
	requirementInWords,
	validityInWords,
	weeksInWords,
} from './fact-words.ts';
import { interfaceWords } from './interface-words.ts';
import { inWeeks } from './time.ts';

const content = contentOf(smallContent);
const say = interfaceWords(content, 'en');
const proof = { source: 'law', certainty: 'official' } as const;

describe('money', () => {
	test.each<[{ min?: number; max?: number }, string, string]>([
		[{ min: 100, max: 600 }, 'EUR', '€100 – €600'],
		[{ min: 53, max: 53 }, 'EUR', '€53'],
		[{ min: 148.83, max: 148.83 }, 'EUR', '€148.83'],
		[{ max: 160 }, 'GBP', 'up to £160'],
		[{ min: 500 }, 'CAD', 'from CA$500'],
		[{ min: 0, max: 0 }, 'SEK', 'free'],
	])('%j %s is "%s"', (range, currency, words) => {
		expect(
			moneyInWords(range, currency, say)
				.replaceAll('\u00A0', ' ')
				.replaceAll(/\s?–\s?/g, ' – '),
		).toBe(words);
	});

	test('each language writes it its own way, and a dollar always says whose it is', () => {
		expect(moneyInWords({ min: 1250, max: 1250 }, 'EUR', interfaceWords(content, 'uk'))).toMatch(/^1\s250\s€$/);
		for (const language of ['en', 'ar', 'uk'] as const)
			expect(moneyInWords({ min: 5, max: 5 }, 'AUD', interfaceWords(content, language))).toMatch(/A/);
	});

	test('a fee says what it is for; an unpublished one says so', () => {
		expect(feeInWords(Fee.parse({ min: 10, max: 10, currency: 'EUR', per: 'attempt', ...proof }), say)).toBe('€10 per attempt');
		expect(feeInWords(Fee.parse({ per: 'attempt', source: 'law', certainty: 'not-published' }), say)).toBe('not published');
	});
});

describe('time', () => {
	test('a legal limit says that it is one', () => {
		expect(durationInWords(Duration.parse({ max: 4, unit: 'month', legal: true, ...proof }), say)).toBe('up to 4 months (by law)');
	});
	test.each<[number, number, string]>([
		[3, 5, '3–5 weeks'],
		[inWeeks(9, 'month'), inWeeks(24, 'month'), '9–24 months'],
		[inWeeks(2, 'year'), inWeeks(6, 'year'), '2–6 years'],
		[0, inWeeks(10, 'month'), 'up to 10 months'],
		[28, 28, '6 months'],
	])('%f to %f weeks read as "%s"', (min, max, words) => {
		expect(weeksInWords({ min, max }, say)).toBe(words);
	});
	test('validity', () => {
		expect(validityInWords(Validity.parse({ value: 3, unit: 'month', ...proof }), say)).toBe('3 months');
		expect(validityInWords(Validity.parse({ unlimited: true, ...proof }), say)).toBe('without end');
	});
	test('dates are as exact as they are known', () => {
		expect([dateInWords('2024', 'en'), dateInWords('2024-05', 'en'), dateInWords('2024-05-31', 'en')]).toEqual([
			'2024',
			'May 2024',
			'May 31, 2024',
		]);
	});
});

describe('levels and requirements', () => {
	const level = (value: object) => levelInWords(LanguageRequirement.parse({ ...proof, ...value }), say);
	test('a level of a language, or a test by its own name with the scores of its parts', () => {
		expect(level({ language: 'de', level: 'B2' })).toBe('German B2');
		expect(level({ language: 'de', test: 'Goethe-Zertifikat B2', level: 'B2' })).toBe('Goethe-Zertifikat B2');
		expect(level({ language: 'en', test: 'IELTS Academic', level: '7.0', parts: { writing: '6.5' } })).toBe(
			'IELTS Academic 7.0 (writing 6.5)',
		);
		expect(level({ language: 'en', test: 'OET', parts: { listening: 'B', reading: 'B', writing: 'B', speaking: 'B' } })).toBe(
			'OET (each part B)',
		);
	});
	test('in a right-to-left language the name of a test is set apart from the words around it', () => {
		const ielts = LanguageRequirement.parse({ ...proof, language: 'en', test: 'IELTS Academic', level: '7.0', parts: { writing: '6.5' } });
		expect(levelInWords(ielts, interfaceWords(content, 'ar'))).toMatch(/^\u2068IELTS Academic 7\.0\u2069 \(/);
	});
	test('a number to meet is counted in its unit', () => {
		const requirement = (value: object) => requirementInWords(Requirement.parse({ ...proof, note: 'x', ...value }), say);
		expect(requirement({ measure: 'attempts', max: 4, unit: 'time' })).toBe('up to 4 times');
		expect(requirement({ measure: 'pass-mark', min: 60, max: 60, unit: 'percent' })).toBe('60%');
		expect(requirement({ measure: 'income', max: 32_000, unit: 'currency', currency: 'EUR' })).toBe('up to €32,000');
	});
});
