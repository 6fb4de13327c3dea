/**
 * Copies the content and adds invented volunteers to it, for the tests alone: one listed, one paused, one whose consent ended
 * yesterday. Nothing invented is ever part of the real content.
 *
 *   node scripts/invented-volunteers.ts DIR
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addDays } from '../src/model/calendar.ts';
import { aMentor } from '../src/testing/small-programmes.ts';

const [target] = process.argv.slice(2);
if (target === undefined) {
	console.error('Use: node scripts/invented-volunteers.ts DIR');
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
console.log(`${Object.keys(volunteers).length} invented volunteers in ${target}.`);
