import { expect, test } from 'vitest';
import type { Words } from '../schemas/words.ts';
import { wordsFor } from './blocks.ts';

const words = (title: string, blocks: Words['blocks'], notes = {}): Words => ({ title, summary: title, notes, blocks, body: [] });
const block = (id: string, hash: string, from?: string) => ({
	kind: 'Step',
	id,
	title: `${id} ${hash}`,
	hash,
	...(from && { from }),
	children: [],
});

const english = words('English', [block('a', 'h1'), block('b', 'h2')], { fee: 'per year' });

test('a guide without words in a language is shown in English and says so', () => {
	const reader = wordsFor({ en: english }, 'ar');
	expect(reader).toMatchObject({ isFallback: true, language: 'en', title: 'English' });
	expect(reader.block('Step', 'a')).toMatchObject({ language: 'en', outdated: false });
	expect(reader.note('fee')).toEqual({ text: 'per year', language: 'en' });
});

test('each part falls back by itself, and only the part whose English changed is marked', () => {
	const arabic = words('عربي', [block('a', 'x1', 'old'), block('b', 'x2', 'h2')]);
	const reader = wordsFor({ en: english, ar: arabic }, 'ar');
	expect(reader.block('Step', 'a')).toMatchObject({ language: 'ar', outdated: true });
	expect(reader.block('Step', 'b')).toMatchObject({ language: 'ar', outdated: false });
	const half = wordsFor({ en: english, ar: words('عربي', [block('a', 'x1', 'h1')]) }, 'ar');
	expect(half.block('Step', 'b').language).toBe('en');
});
