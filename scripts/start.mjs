/**
 * Installs, builds and serves the site with working search at an address that is printed.
 *
 *   npm start                  at http://localhost:4321
 *   npm start -- --port 8080   at another port
 */
import { ensureInstalled, run } from './installed.mjs';

ensureInstalled();
run('npm', ['run', 'build', '--silent']);
run('npm', ['run', 'serve', '--silent', '--', ...process.argv.slice(2)]);
