/**
 * Copies the content and changes it, for the tests alone: it adds invented volunteers (one listed, one paused, one whose consent
 * ended yesterday) and a sentence to one English step. Nothing of this is ever part of the real content.
 *
 *   node scripts/changed-content.ts DIR
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addDays } from '../src/model/calendar.ts';
import { changedStep } from '../src/testing/changed-step.ts';
import { aMentor } from '../src/testing/small-programmes.ts';

const [target] = process.argv.slice(2);
if (target === undefined) {
	console.error('Use: node scripts/changed-content.ts DIR');
	process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
const folder = resolve(target);
rmSync(folder, { recursive: true, force: true });
cpSync('content', folder, { recursive: true });

mkdirSync(join(folder, 'mentors'), { recursive: true });
const volunteers = {
	'invented-lina': aMentor(addDays(today, -30), 120, { alias: 'Lina' }),
	'invented-omar': aMentor(addDays(today, -30), 120, { alias: 'Omar', paused: true, contact: { programme: 'anerkennungszuschuss' } }),
	'invented-gone': aMentor(addDays(today, -100), 99, { alias: 'Vera' }),
};
for (const [id, text] of Object.entries(volunteers)) writeFileSync(join(folder, 'mentors', `${id}.yaml`), text);

const { guide, step, sentence } = changedStep;
const words = join(folder, 'pathways', guide, 'en.mdx');
const text = readFileSync(words, 'utf8');
const changed = text.replace(new RegExp(`(<Step id="${step}" [^>]*>\n\n)`), `$1${sentence}\n\n`);
if (changed === text) throw new Error(`${guide} has no step ${step} to change.`);
writeFileSync(words, changed);

console.log(`${Object.keys(volunteers).length} invented volunteers and one changed step in ${target}.`);
