/**
 * Checks the content without building it.
 *
 *   npm run check                        every finding as file:line:column  rule  message
 *   npm run check -- --json              the same for machines
 *   npm run check -- --content DIR       another content folder
 *
 * Ends with 1 if there is anything to mend. Mentors whose consent has ended or soon will are listed for renewal; that is no error.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/content.ts';
import { renewalsDue } from '../src/model/mentor-consent.ts';
import { findingLine } from '../src/reading/finding.ts';
import { readLibrary } from '../src/reading/library.ts';

function options() {
	try {
		const { values } = parseArgs({ options: { json: { type: 'boolean' }, content: { type: 'string' } } });
		return values;
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\nUse: npm run check -- [--json] [--content DIR]`);
		process.exit(2);
	}
}

const { json, content } = options();
const library = readLibrary(resolve(content ?? process.env.WAYMARK_CONTENT ?? 'content'));
const findings = checkContent(library);

if (json) {
	console.log(JSON.stringify(findings, null, '\t'));
} else {
	for (const finding of findings) console.log(findingLine(finding));
	const mentors = new Map([...library.data.mentors].flatMap(([id, { data }]) => (data ? [[id, data] as const] : [])));
	for (const { id, until, daysLeft } of renewalsDue(mentors, new Date().toISOString().slice(0, 10))) {
		const state = daysLeft < 0 ? 'ended: the entry is no longer shown' : `ends in ${daysLeft} days`;
		console.log(
			`content/mentors/${id}.yaml  consent until ${until} ${state}. Ask the mentor, then write the new dates or delete the file.`,
		);
	}
	const guides = library.data.pathways.size;
	console.log(findings.length === 0 ? `All is well: ${guides} guides and everything they use.` : `\n${findings.length} to mend.`);
}
process.exitCode = findings.length === 0 ? 0 : 1;
