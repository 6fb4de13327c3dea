/**
 * Runs every check and test, and installs what is missing for that, a browser included.
 *
 *   npm test
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root, run } from './installed.mjs';

ensureInstalled();
const chromium = ensureChromium();

const step = (title, command, args, environment) => {
	console.log(`\n— ${title}`);
	run(command, args, environment);
};

step('Form of the code', 'npm', ['run', 'lint', '--silent']);
step('Content', 'npm', ['run', 'check', '--silent']);
step('Types', 'npm', ['run', 'types', '--silent']);
step('Site at the root', 'npm', ['run', 'build', '--silent'], {
	BASE_PATH: '/',
	SITE_URL: 'https://waymark.example',
	ISSUES_URL: 'https://forge.example/waymark/issues/new',
});
// The real list of volunteers may be empty and all translations up to date; the second site shows what both look like otherwise.
step('Content changed for tests', 'npm', ['exec', '--', 'node', 'scripts/changed-content.ts', '.cache/content']);
step('Site under a folder', 'npm', ['run', 'build', '--silent', '--', '--outDir', 'dist-base'], {
	BASE_PATH: '/waymark',
	SITE_URL: 'https://waymark.example',
	WAYMARK_CONTENT: '.cache/content',
});

console.log('\n— Tests');
const report = `${root}.cache/tests.json`;
rmSync(report, { force: true });
process.on('exit', () => {
	if (!existsSync(report)) return;
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
	console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
});
run('npm', ['run', 'vitest', '--silent'], { CHROMIUM_PATH: chromium });
