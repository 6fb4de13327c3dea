import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '../src/model/calendar.ts';
import { changed, facts, inFolder, smallContent } from '../src/testing/small-content.ts';
import { aMentor } from '../src/testing/small-programmes.ts';

const check = (...options: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...options], { encoding: 'utf8' });

test('right content ends with 0 and says so', () => {
	inFolder(smallContent, (folder) => {
		const { status, stdout } = check('--content', folder);
		expect(stdout).toContain('All is well');
		expect(status).toBe(0);
	});
});

test('wrong content ends with 1, one line a mistake, without a stack trace', () => {
	inFolder(changed(facts, 'currency: EUR', 'currency: XYZW'), (folder) => {
		const { status, stdout, stderr } = check('--content', folder);
		expect(stdout).toMatch(/^content\/pathways\/germany\/nurse\/facts\.yaml:17:\d+ {2}currency {2}"XYZW" is not a currency code/);
		expect(stdout + stderr).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
	});
});

test('a consent that has ended is listed for renewal, and is no error', () => {
	const given = addDays(new Date().toISOString().slice(0, 10), -100);
	inFolder({ ...smallContent, 'mentors/lina.yaml': aMentor(given, 99) }, (folder) => {
		const { status, stdout } = check('--content', folder);
		expect(stdout).toContain(`content/mentors/lina.yaml  consent until ${addDays(given, 99)} ended: the entry is no longer shown.`);
		expect(status).toBe(0);
	});
	inFolder({ ...smallContent, 'mentors/lina.yaml': aMentor(given, 120) }, (folder) => {
		expect(check('--content', folder).stdout).toContain('ends in 20 days. Ask the mentor');
	});
});

test('--json prints the same for machines', () => {
	inFolder(changed(facts, 'kind: licence', 'kind: license'), (folder) => {
		const { status, stdout } = check('--content', folder, '--json');
		expect(JSON.parse(stdout)).toEqual([
			expect.objectContaining({
				file: `content/${facts}`,
				line: 26,
				rule: 'kind',
				message: expect.stringContaining('Did you mean "licence"'),
			}),
		]);
		expect(status).toBe(1);
	});
});

test('a folder that is not there, or an unknown option, is answered with a sentence', () => {
	expect(check('--content', 'no-such-folder').stdout).toContain('There is no folder');
	const wrong = check('--contents', 'x');
	expect(wrong.stderr).toContain('Use: npm run check');
	expect(wrong.status).toBe(2);
});

test('the build refuses broken content before anything is made', () => {
	inFolder(changed('pathways/germany/nurse/en.mdx', 'Say so.', 'Say so. {globalThis.process.exit(7)}'), (folder) => {
		const outDir = join(folder, 'out');
		const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
			encoding: 'utf8',
			env: { ...process.env, WAYMARK_CONTENT: folder },
		});
		expect(stdout).toMatch(/en\.mdx:\d+:\d+ {2}no-code/);
		expect(stdout).toContain('Nothing was built.');
		expect(status).toBe(1);
		expect(existsSync(outDir)).toBe(false);
	});
});
