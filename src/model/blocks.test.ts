import { expect, test } from 'vitest';
import type { Words } from '../schemas/words.ts';
import { languagesOf, wordsFor } from './blocks.ts';

const words = (title: string, blocks: Words['blocks'], notes: Words['notes'] = {}, from?: string): Words => ({
	title,
	summary: title,
	opening: { hash: `of ${title}`, ...(from && { from }) },
	...(from && { status: 'machine-drafted' as const }),
	notes,
	blocks,
	body: [],
});
const block = (id: string, hash: string, from?: string) => ({
	kind: 'Step',
	id,
	title: `${id} ${hash}`,
	hash,
	...(from && { from }),
	children: [],
});

const english = words('English', [block('a', 'h1'), block('b', 'h2')], { fee: { text: 'per year', hash: 'n1' } });

test('a guide without words in a language is shown in English and says so', () => {
	const reader = wordsFor({ en: english }, 'ar');
	expect(reader).toMatchObject({ isFallback: true, language: 'en', title: 'English' });
	expect(reader.block('Step', 'a')).toMatchObject({ language: 'en', outdated: false });
	expect(reader.note('fee')).toEqual({ text: 'per year', language: 'en' });
});

test('each part falls back by itself, and only the part whose English changed is marked', () => {
	const arabic = words('عربي', [block('a', 'x1', 'old'), block('b', 'x2', 'h2')], {}, 'of English');
	const reader = wordsFor({ en: english, ar: arabic }, 'ar');
	expect(reader.block('Step', 'a')).toMatchObject({ language: 'ar', outdated: true });
	expect(reader.block('Step', 'b')).toMatchObject({ language: 'ar', outdated: false });
	const half = wordsFor({ en: english, ar: words('عربي', [block('a', 'x1', 'h1')], {}, 'of English') }, 'ar');
	expect(half.block('Step', 'b').language).toBe('en');
});

test('an opening or a note falls back by itself; a note out of date gives way to the English one, which belongs to the figure of today', () => {
	const note = (text: string, from: string) => ({ fee: { text, hash: 'x', from } });
	const arabic = words('عربي', [block('a', 'x1', 'h1')], note('سنويا', 'n1'), 'of another English');
	expect(wordsFor({ en: english, ar: arabic }, 'ar')).toMatchObject({
		openingOutdated: true,
		translation: { status: 'machine-drafted', missing: 1, outdated: 1 },
	});
	expect(wordsFor({ en: english, ar: arabic }, 'ar').note('fee')).toEqual({ text: 'سنويا', language: 'ar' });
	const old = { ...arabic, title: '', notes: note('سنويا', 'n0') };
	const reader = wordsFor({ en: english, ar: old }, 'ar');
	expect(reader).toMatchObject({ language: 'en', title: 'English', isFallback: false });
	expect(reader.note('fee')).toEqual({ text: 'per year', language: 'en' });
});

test('a file that nobody has begun to fill counts as no translation', () => {
	const empty = { ...words('', [], {}, 'of English'), summary: '' };
	expect(wordsFor({ en: english, ar: empty }, 'ar').isFallback).toBe(true);
	expect(languagesOf({ en: english, ar: empty })).toEqual(['en']);
});
