/**
 * Builds the site into dist/. The same rules as `npm run check` come first, so that a broken guide is never published.
 *
 *   npm run build                    SITE_URL, BASE_PATH and WAYMARK_CONTENT are read from the environment
 *   npm run build -- --outDir DIR    into another folder
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent } from '../src/checks/content.ts';
import { findingLine } from '../src/reading/finding.ts';
import { readLibrary } from '../src/reading/library.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
const findings = checkContent(readLibrary(resolve(process.env.WAYMARK_CONTENT ?? 'content')));

if (findings.length > 0) {
	for (const finding of findings) console.log(findingLine(finding));
	console.log(`\n${findings.length} to mend. Nothing was built.`);
	process.exitCode = 1;
} else {
	// `force`: Astro's cache does not see a change in an imported schema.
	await build({ ...(values.outDir && { outDir: values.outDir }), logLevel: 'warn' }, { force: true } as Parameters<typeof build>[1]);
	console.log(`Built into ${values.outDir ?? 'dist'}.`);
}
