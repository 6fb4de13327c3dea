import { describe, expect, test } from 'vitest';
import { translatedLanguages } from '../languages.ts';
import { findingLine } from '../reading/finding.ts';
import { arabic, changed, english, type Files, judged, smallContent } from '../testing/small-content.ts';
import { neededForms } from './interface-words.ts';

const linesOf = (files: Files) => judged(files).findings.map(findingLine).join('\n');
const text = smallContent[arabic] ?? '';
const withArabic = (words: string): Files => ({ ...smallContent, [arabic]: words });
const hashOf = (id: string) => new RegExp(`id="${id}"[^>]* from="(\\w+)"`).exec(text)?.[1] ?? '';

describe('a translation is refused with its file, its line and what to write instead', () => {
	test.each<[what: string, files: Files, line: RegExp]>([
		[
			'no status',
			withArabic(text.replace('status: machine-drafted\n', '')),
			/ar\.mdx:\d+:\d+ {2}status {2}Say how this was translated: write `status: machine-drafted`/,
		],
		['another status', withArabic(text.replace('machine-drafted', 'perfect')), /ar\.mdx:4:9 {2}status {2}Say how this was translated/],
		[
			'a part without its fingerprint',
			withArabic(text.replace(` from="${hashOf('apply')}"`, '')),
			/ar\.mdx:\d+:1 {2}translations {2}<Step id="apply"> does not say which English text it was made from\. Write from="[0-9a-f]{8}" into it/,
		],
		[
			'a fingerprint that is none',
			withArabic(text.replace(hashOf('apply'), 'yes')),
			/from="yes" of <Step id="apply"> is no fingerprint\. Write from="[0-9a-f]{8}"/,
		],
		[
			'an opening without its fingerprint',
			withArabic(text.replace(/^from: .*\n/m, '')),
			/ar\.mdx:1:1 {2}translations {2}Title and summary do not say/,
		],
		[
			'a note without its fingerprint',
			withArabic(text.replace('status:', 'notes:\n  fee-note: في ولاية واحدة\nstatus:')),
			/ar\.mdx:5:13 {2}translations {2}The note "fee-note" does not say .* Write `fee-note: "[0-9a-f]{8}"` under `notesFrom:`/,
		],
		[
			'a fact that was lost',
			withArabic(text.replace('الرسوم: <Fee />.', 'الرسوم.')),
			/<Step id="apply"> has lost <Fee \/> of the English text\. Put it in/,
		],
		[
			'a paper that the English has not',
			withArabic(text.replace('ثم تعمل.', 'ثم <Paper id="diploma" />.')),
			/<Step id="licence"> has <Paper id="diploma" \/>, which the English text has not/,
		],
		['a title without text', withArabic(text.replace('ثم تعمل.', '')), /<Step id="licence"> has no words/],
		['a text without title', withArabic(text.replace('title="الترخيص"', 'title=""')), /<Step> needs "title"/],
		[
			'a fingerprint in the English text',
			changed(english, '<Step id="apply"', '<Step from="00000000" id="apply"'),
			/en\.mdx:\d+:1 {2}translations {2}<Step id="apply"> has from="00000000", but this is the English text itself/,
		],
	])('%s', (_what, files, line) => {
		expect(linesOf(files)).toMatch(line);
	});
});

test('a part may wait for its translator: left out, or empty but for a comment', () => {
	const step = /<Step id="apply"[\s\S]*?<\/Step>/;
	expect(linesOf(withArabic(text.replace(step, '')))).toBe('');
	expect(
		linesOf(withArabic(text.replace(step, '<Step id="apply" title="" from="00000000">\n\n{/* Apply\n\nIt costs <Fee />. */}\n\n</Step>'))),
	).toBe('');
	expect(linesOf(withArabic(text.replace('title: ممرّض في ألمانيا', 'title:')))).toBe('');
});

test('a comment is no code; braces with anything else in them are', () => {
	expect(linesOf(withArabic(text.replace('ثم تعمل.', 'ثم تعمل. {/* ask */}')))).toBe('');
	for (const code of ['{1}', '{/* a */ 1}', '{/* a */ alert(1) /* b */}', '{`/* */`}'])
		expect(linesOf(withArabic(text.replace('ثم تعمل.', `ثم ${code}`))), code).toMatch(/no-code|mdx/);
});

test('a part out of date is no mistake', () => {
	expect(linesOf(changed(english, 'Then you may work.', 'Then you may work anywhere.'))).toBe('');
});

describe('the interface is the same in every language', () => {
	test.each<[what: string, path: string, from: string, to: string, line: RegExp]>([
		[
			'a word is missing',
			'interface/ar.yaml',
			'greeting: "مرحبا {{name}}"\n',
			'',
			/ar\.yaml:1:1 {2}interface-words {2}The word "greeting" is missing\. In English it is "Hello \{\{name\}\}"/,
		],
		[
			'a word is too much',
			'interface/uk.yaml',
			'greeting:',
			'greting: x\ngreeting:',
			/uk\.yaml:1:1 {2}interface-words {2}"greting" is no word of the interface\. Did you mean "greeting"\?/,
		],
		[
			'a place is lost',
			'interface/uk.yaml',
			'{{name}}',
			'друже',
			/uk\.yaml:1:11 {2}interface-words {2}"greeting" has other places for values.*\{\{name\}\}/,
		],
		[
			'a place is lost in one plural form',
			'interface/uk.yaml',
			'files_few: "{{count}} файли"',
			'files_few: файли',
			/uk\.yaml:\d+:\d+ {2}interface-words {2}"files_few" has other places/,
		],
		[
			'a plural form is missing',
			'interface/ru.yaml',
			'files_few: "{{count}} файла"\n',
			'',
			/ru\.yaml:1:1 {2}interface-words {2}The word "files_few" is missing.*one, few, many, other/,
		],
		[
			'a form that counts nothing is too much',
			'interface/uk.yaml',
			'greeting:',
			'greeting_few: x\ngreeting:',
			/"greeting_few" is no word of the interface/,
		],
	])('%s', (_what, path, from, to, line) => {
		expect(linesOf(changed(path, from, to))).toMatch(line);
	});

	test('forms that say the number in words need no place for it', () => {
		expect(linesOf(changed('interface/uk.yaml', 'files_one: "{{count}} файл"', 'files_one: один файл'))).toBe('');
	});

	test('a language needs the forms of the numbers that a page counts to', () => {
		expect(neededForms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
		expect(neededForms('uk')).toEqual(['one', 'few', 'many', 'other']);
		// "many" is for millions there.
		expect(neededForms('fr')).toEqual(['one', 'other']);
	});
});

test('a vocabulary is translated whole: once begun, a missing text is named with its line', () => {
	const files = { ...smallContent };
	files['terms/bescheid.yaml'] = (files['terms/bescheid.yaml'] ?? '').replace('meaning: { en: ', 'meaning: { fa: نامه, en: ');
	expect(linesOf(files)).toBe('');
	files['terms/second.yaml'] = (smallContent['terms/bescheid.yaml'] ?? '').replace('term: Bescheid', 'term: Second');
	expect(linesOf(files)).toMatch(/second\.yaml:\d+:\d+ {2}vocabularies {2}"meaning" has no words in "fa"/);
});

test('changing one English part marks exactly that part in each language, and nothing else', () => {
	const translations = Object.fromEntries(translatedLanguages.map((code) => [english.replace('en.mdx', `${code}.mdx`), text]));
	const outdated = (files: Files) =>
		translatedLanguages.map((code) => {
			const { library } = judged({ ...files, ...translations });
			const words = library.words.pathways.get('germany/nurse');
			const source = words?.get('en')?.words;
			return (words?.get(code)?.words?.blocks ?? []).flatMap(({ id, from, kind }) =>
				from === source?.blocks.find((block) => block.kind === kind && block.id === id)?.hash ? [] : [id],
			);
		});
	expect(outdated(smallContent)).toEqual(translatedLanguages.map(() => []));
	expect(outdated(changed(english, 'Then you may work.', 'Then you may work as a nurse.'))).toEqual(
		translatedLanguages.map(() => ['licence']),
	);
	expect(outdated(changed(english, 'title="Apply"', 'title="Apply now"'))).toEqual(translatedLanguages.map(() => ['apply']));
	// Only how the lines are broken has changed.
	expect(outdated(changed(english, 'It costs <Fee />.', 'It costs\n<Fee />.'))).toEqual(translatedLanguages.map(() => []));
});
