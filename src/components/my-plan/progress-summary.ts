import { ownSituationInWords } from '../../model/own-situation-words.ts';
import type { Progress } from '../../model/progress.ts';
import type { Changes } from '../../model/progress-changes.ts';
import type { Say } from '../../model/say.ts';
import { type Child, h } from '../plan-view/nodes.ts';

/** The name of a guide for its reader; of one that could not be loaded, its id. */
export type TitleOf = (guide: string) => string;

/** What the reader said about themselves, one line an answer. */
export const answersOf = ({ situation }: Progress, say: Say): string[] =>
	ownSituationInWords(situation, Object.keys(situation.levels ?? {}), say).map(({ label, value }) => `${label}: ${value}`);

/** What is in a plan that is handed on, line by line. */
export function contentsInWords(progress: Progress, titleOf: TitleOf, say: Say): Child {
	const guides = Object.entries(progress.guides).map(([id, { steps, papers = {} }]) => {
		const all = Object.values(steps);
		const ticked = all.filter(({ state, papers: had }) => state !== undefined || had !== undefined).length;
		const dates = all.filter(({ date }) => date !== undefined).length + Object.keys(papers).length;
		return h(
			'li',
			{},
			say('share.guideLine', {
				guide: titleOf(id),
				steps: say('share.steps', { count: ticked }),
				dates: say('share.dates', { count: dates }),
			}),
		);
	});
	const notes = Object.values(progress.guides).flatMap(({ steps }) => Object.values(steps).flatMap(({ note }) => note ?? []));
	return h(
		'ul',
		{},
		guides,
		notes.map((note) => h('li', {}, say('checklist.note'), ': ', h('q', { dir: 'auto' }, note))),
		answersOf(progress, say).map((answer) => h('li', {}, answer)),
	);
}

/** What would change on the device, line by line. */
export function changesInWords({ guides, situation }: Changes, after: Progress, titleOf: TitleOf, say: Say): Child {
	if (guides.length === 0 && !situation) return h('p', {}, say('share.noChanges'));
	return h(
		'ul',
		{},
		guides.flatMap(({ guide, kind, steps, notesLost }) => [
			h(
				'li',
				{},
				kind === 'changed'
					? say('share.changed', { guide: titleOf(guide), count: steps.added + steps.changed + steps.removed })
					: say(`share.${kind}`, { guide: titleOf(guide) }),
				notesLost > 0 && [' ', h('b', { class: 'past' }, say('share.notesLost', { count: notesLost }))],
			),
		]),
		situation && h('li', {}, say(Object.keys(after.situation).length === 0 ? 'share.situationGoes' : 'share.situationChanges')),
	);
}
