import type { Progress } from '../../model/progress.ts';
import type { Changes } from '../../model/progress-changes.ts';
import type { Say } from '../../model/say.ts';
import { answersInWords } from '../../model/situation-words.ts';
import { type Child, h } from '../plan-view/nodes.ts';

/** The name of a guide for its reader; of one that could not be loaded, its id. */
export type TitleOf = (guide: string) => string;

/** What is in a plan that is handed on, line by line. */
export function contentsInWords(progress: Progress, titleOf: TitleOf, say: Say): Child {
	const answers = answersInWords(progress.situation, say);
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
		answers.length > 0 && h('li', {}, say('situation.said', { list: answers.join(', ') })),
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
