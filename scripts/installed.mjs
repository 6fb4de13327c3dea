/** Shared by the two first commands. Plain JavaScript: it runs before anything is installed, on Node 20 too. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const mark = new URL('../node_modules/.waymark-installed', import.meta.url);

/** Runs a command in the project's folder and ends this process with its code if it fails. */
export function run(command, args, environment = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
	});
	if (error) console.error(`${command} cannot be started: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies if they are missing or if package-lock.json has changed since. */
export function ensureInstalled() {
	const [major = 0] = process.versions.node.split('.').map(Number);
	if (major < 20) {
		console.error(`Node ${process.versions.node} is too old. Install Node 20 or newer from https://nodejs.org, then try again.`);
		process.exit(1);
	}
	const wanted = createHash('sha256')
		.update(readFileSync(new URL('../package-lock.json', import.meta.url)))
		.digest('hex');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	console.log('Installing what the site needs (only this time) ...');
	// Not `npm ci`: a registry may lack a platform's optional package on the day the lock file was made, and `ci` then refuses.
	run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
	writeFileSync(mark, wanted);
}
