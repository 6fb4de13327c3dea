/** Finds the browser for the tests, or installs it from the system's packages where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function find() {
	if (process.env.CHROMIUM_PATH) return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined;
	for (const name of names) {
		const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	return places.find((place) => existsSync(place));
}

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function installFromPackages() {
	if (!works('sh', ['-c', 'command -v apt-get'])) return;
	const asRoot = process.getuid?.() === 0 ? [] : works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
	if (asRoot === undefined) return;
	console.log('Installing Chromium and fonts from the system packages (only this time) ...');
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']]) {
		const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
		spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
}

/** The path of a Chromium. Ends this process with a sentence that says what to install if there is none. */
export function ensureChromium() {
	const present = find();
	if (present) return present;
	installFromPackages();
	const found = find();
	if (found) return found;
	console.error(
		'The tests need a browser of the Chromium family, and none was found. Install one (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM_PATH to the one you have, then run npm test again.',
	);
	process.exit(1);
}
