import { joined } from '../../model/list.ts';
import type { Say } from '../../model/say.ts';
import { type Child, h } from '../plan-view/nodes.ts';
import type { ComparedGuide } from './compared-guide.ts';
import {
	authorityCell,
	examsCell,
	feesCell,
	fundingCell,
	guideCell,
	languageCell,
	stepsCell,
	surenessCell,
	timeCell,
	topicCell,
	wayCell,
} from './comparison-cells.ts';

/** The rows of a comparison, in the order of what most readers ask first. */
const rowsIn = (say: Say): { id: string; heading: string; cell: (compared: ComparedGuide) => Child }[] => [
	{ id: 'authority', heading: say('guide.whoDecides'), cell: authorityCell },
	{ id: 'way', heading: say('compare.way'), cell: wayCell },
	{ id: 'steps', heading: say('compare.stepsOnWay'), cell: stepsCell },
	{ id: 'exams', heading: say('guide.exams'), cell: examsCell },
	{ id: 'language', heading: say('guide.languageLevel'), cell: languageCell },
	{ id: 'fees', heading: say('plan.toSpend'), cell: feesCell },
	{ id: 'time', heading: say('compare.time'), cell: timeCell },
	{ id: 'funding', heading: say('guide.funding'), cell: fundingCell },
	{ id: 'work', heading: say('compare.work'), cell: topicCell('work-on-the-way') },
	{ id: 'papers', heading: say('compare.missingPapers'), cell: topicCell('missing-papers') },
	{ id: 'sureness', heading: say('guide.howSure'), cell: surenessCell },
	{ id: 'guide', heading: say('compare.toGuide'), cell: guideCell },
];

/** Guides side by side, a column each. On a small screen each row is a block, and each of its lines bears the name of its guide. */
export function comparisonTable(guides: ComparedGuide[], say: Say): Child {
	const titles = guides.map(({ sight }) => sight.guide.title);
	return h(
		'table',
		{ class: 'compared' },
		h('caption', {}, say('compare.caption', { list: joined(titles, say.language) })),
		h(
			'thead',
			{},
			h(
				'tr',
				{},
				h('td'),
				guides.map(({ sight: { guide } }) => h('th', { scope: 'col' }, h('a', { href: guide.url }, guide.title))),
			),
		),
		h(
			'tbody',
			{},
			rowsIn(say).map(({ id, heading, cell }) =>
				h(
					'tr',
					{ 'data-row': id },
					h('th', { scope: 'row' }, heading),
					guides.map((compared) =>
						h(
							'td',
							{ 'data-of': compared.more.id },
							id !== 'guide' && h('p', { class: 'of-guide' }, compared.sight.guide.title),
							cell(compared),
						),
					),
				),
			),
		),
	);
}
