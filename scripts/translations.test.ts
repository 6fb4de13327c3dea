import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arabic, changed, english, inFolder, smallContent } from '../src/testing/small-content.ts';

const run = (script: string, folder: string, ...options: string[]) =>
	spawnSync(process.execPath, [`scripts/${script}.ts`, ...options, '--content', folder], { encoding: 'utf8' });

describe('the list of translations', () => {
	test('says for each language what is done, out of date and missing', () => {
		inFolder(changed(english, 'Then you may work.', 'Then you may work anywhere.'), (folder) => {
			const { status, stdout } = run('translations', folder);
			expect(stdout).toMatch(/content\/pathways\/germany\/nurse\/ar\.mdx {2}5 of 7, 1 out of date, 1 missing {2}machine-drafted/);
			expect(stdout).toMatch(/content\/pathways\/germany\/nurse\/fa\.mdx {2}0 of 7, 0 out of date, 7 missing/);
			expect(status).toBe(0);
		});
	});

	test('names the open parts of one language', () => {
		inFolder(changed(english, 'Then you may work.', 'Then you may work anywhere.'), (folder) => {
			const { stdout } = run('translations', folder, 'ar');
			expect(stdout).toContain('out of date: step licence (Get the licence)');
			expect(stdout).toContain('missing: note fee-note (in one Land)');
			expect(stdout).not.toContain('step apply');
		});
	});

	test('refuses what is no language, with the languages there are', () => {
		inFolder(smallContent, (folder) => {
			const { status, stderr } = run('translations', folder, 'en');
			expect(status).toBe(2);
			expect(stderr).toMatch(/"en" is no language that is translated\. Languages: ar, fa/);
		});
	});
});

describe('accepting a translation', () => {
	const newer = changed(english, 'Then you may work.', 'Then you may work anywhere.');

	test('renews the fingerprints of a file and changes nothing else in it', () => {
		inFolder(newer, (folder) => {
			const file = join(folder, arabic);
			const before = readFileSync(file, 'utf8');
			expect(run('translations', folder, '--accept', file).stdout).toContain(`content/${arabic} is renewed`);
			const after = readFileSync(file, 'utf8');
			const plain = (text: string) => text.replace(/[0-9a-f]{8}/g, '');
			expect(after).not.toBe(before);
			expect(plain(after)).toBe(plain(before));
			expect(run('translations', folder).stdout).toMatch(/ar\.mdx {2}6 of 7, 0 out of date/);
			expect(run('translations', folder, '--accept', file).stdout).toContain('was up to date');
		});
	});

	test('renews one part alone, if that is what was brought up to date', () => {
		const two = { ...newer, [english]: (newer[english] ?? '').replace('title="Apply"', 'title="Apply now"') };
		inFolder(two, (folder) => {
			expect(run('translations', folder, '--accept', join(folder, arabic), 'licence').status).toBe(0);
			const { stdout } = run('translations', folder, 'ar');
			expect(stdout).toContain('out of date: step apply (Apply now)');
			expect(stdout).not.toContain('step licence');
		});
	});

	test('refuses an English file, a part that is not there and a file that is broken, and changes nothing', () => {
		inFolder(newer, (folder) => {
			expect(run('translations', folder, '--accept', join(folder, english)).stderr).toMatch(/is no translation in/);
			expect(run('translations', folder, '--accept', join(folder, arabic), 'aply').stderr).toMatch(
				/has no part aply\. It has: opening, exam/,
			);
			const broken = `${smallContent[arabic]}\n<Step>`;
			writeFileSync(join(folder, arabic), broken);
			const { status, stderr } = run('translations', folder, '--accept', join(folder, arabic));
			expect(status).toBe(1);
			expect(stderr).toMatch(/has to be mended first\. Nothing was changed/);
			expect(readFileSync(join(folder, arabic), 'utf8')).toBe(broken);
		});
	});
});

describe('a new translation', () => {
	test('stands beside the English, passes the check as it is, and counts as missing until it is filled in', () => {
		inFolder(smallContent, (folder) => {
			expect(run('new', folder, 'translation', 'germany', 'nurse', 'uk').stdout).toContain(
				'content/pathways/germany/nurse/uk.mdx is written',
			);
			const written = readFileSync(join(folder, 'pathways/germany/nurse/uk.mdx'), 'utf8');
			expect(written).toContain('# Nurse in Germany\ntitle:');
			expect(written).toMatch(/<Step id="apply" title="" from="[0-9a-f]{8}">\n\n\{\/\* Apply\n\nIt costs <Fee \/>\. \*\/\}/);
			expect(run('check', folder).stdout).toContain('All is well');
			expect(run('translations', folder).stdout).toMatch(/uk\.mdx {2}0 of 7, 0 out of date, 7 missing\n/);
			const filled = written
				.replace('<Step id="licence" title=""', '<Step id="licence" title="Дозвіл"')
				.replace(/\{\/\* Get the licence[\s\S]*?\*\/\}/, 'Тепер можна працювати.');
			writeFileSync(join(folder, 'pathways/germany/nurse/uk.mdx'), filled);
			expect(run('check', folder).stdout).toContain('All is well');
			expect(run('translations', folder).stdout).toMatch(/uk\.mdx {2}1 of 7, 0 out of date, 6 missing {2}machine-drafted/);
		});
	});

	test('never takes the place of one that is there', () => {
		inFolder(smallContent, (folder) => {
			const { status, stderr } = run('new', folder, 'translation', 'germany', 'nurse', 'ar');
			expect(status).toBe(1);
			expect(stderr).toContain('is there already. Nothing was written.');
			expect(readFileSync(join(folder, arabic), 'utf8')).toBe(smallContent[arabic]);
		});
	});

	test.each([
		[['translation', 'germany', 'nurs', 'uk'], /no English words of "germany\/nurs"\. Did you mean "germany\/nurse"\?/],
		[['translation', 'germany', 'nurse', 'xx'], /"xx" is no language that is translated/],
		[['guide'], /"guide" is nothing that can be begun/],
	])('%j is refused with what to write', (options, message) => {
		inFolder(smallContent, (folder) => {
			const { status, stderr } = run('new', folder, ...options);
			expect(status).toBe(2);
			expect(stderr).toMatch(message);
		});
	});
});
