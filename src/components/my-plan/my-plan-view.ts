import { mostCompared, writeCompared } from '../../model/compared-guides.ts';
import { dateInWords } from '../../model/fact-words.ts';
import { doneOf, expiries, type FollowedGuide, ownDates } from '../../model/my-plan.ts';
import { type Progress, stepProgress } from '../../model/progress.ts';
import type { Say } from '../../model/say.ts';
import { type Child, h } from '../plan-view/nodes.ts';
import { dateWarnings, nextSteps, planParts, planSummary } from '../plan-view/plan-parts.ts';
import { type PlanSight, paperName, stepLink, stepLinks } from '../plan-view/plan-sight.ts';
import { answersOf } from './progress-summary.ts';

/** All that the page of a plan shows. */
export interface PlanPage {
	followed: FollowedGuide[];
	/** Guides that are followed and could not be loaded. */
	gone: string[];
	progress: Progress;
	say: Say;
	today: string;
	/** The root of the site in the reader's language. */
	root: string;
	/** A plan of somebody else: nothing can be changed in it. */
	isTheirs: boolean;
}

/** The plan of one guide in the eyes of the reader; steps lead to the page of the guide. */
export const sightOf = ({ guide, plan }: FollowedGuide, { say, today }: Pick<PlanPage, 'say' | 'today'>): PlanSight => ({
	guide,
	plan,
	say,
	today,
	at: guide.url,
});

function datesPart(page: PlanPage): Child {
	const { followed, say } = page;
	const dates = ownDates(followed);
	const sightFor = (id: string) => followed.find(({ guide }) => guide.id === id);
	return [
		h('h2', { id: 'dates' }, say('myPlan.dates')),
		dates.length === 0
			? h('p', { class: 'small' }, say('myPlan.noDates'))
			: h(
					'ul',
					{ class: 'bare-list dated' },
					dates.map(({ guide, step, date, kind }) => {
						const own = sightFor(guide.id);
						return (
							own !== undefined &&
							h(
								'li',
								{},
								h('b', { class: date < page.today ? 'past' : undefined }, dateInWords(date, say.language)),
								' ',
								say(`checklist.${kind}`),
								': ',
								stepLink(sightOf(own, page), step),
								followed.length > 1 && [' · ', h('span', { class: 'small' }, guide.title)],
							)
						);
					}),
				),
		followed.map((own) => dateWarnings(sightOf(own, page))),
	];
}

function expiriesPart(page: PlanPage): Child {
	const { followed, say } = page;
	const lapsing = expiries(followed);
	return [
		h('h2', { id: 'expiries' }, say('myPlan.expiries')),
		lapsing.length === 0
			? h('p', { class: 'small' }, say('myPlan.noExpiries'))
			: h(
					'ul',
					{ class: 'bare-list dated' },
					lapsing.map(({ guide, document, lapses, breaksAt }) => {
						const own = followed.find((candidate) => candidate.guide.id === guide.id);
						if (own === undefined) return false;
						const sight = sightOf(own, page);
						return h(
							'li',
							{ class: breaksAt.length > 0 ? 'look-out-box' : undefined },
							h('b', {}, dateInWords(lapses, say.language)),
							' ',
							paperName(sight, document),
							breaksAt.length > 0 && [' · ', say('myPlan.before'), ' ', stepLinks(sight, breaksAt)],
							followed.length > 1 && [' · ', h('span', { class: 'small' }, guide.title)],
						);
					}),
				),
	];
}

function notesOf({ guide, own }: FollowedGuide, sight: PlanSight): Child {
	const notes = Object.keys(guide.steps).flatMap((id) => {
		const { note } = stepProgress(own, id);
		return note === undefined ? [] : [{ id, note }];
	});
	if (notes.length === 0) return false;
	return [
		h('h4', {}, sight.say('checklist.note')),
		h(
			'ul',
			{ class: 'bare-list notes' },
			notes.map(({ id, note }) => h('li', {}, stepLink(sight, id), h('p', { dir: 'auto' }, note))),
		),
	];
}

/** One followed guide: how far, what now, how long, how much; the whole plan behind a line. */
function guideCard(own: FollowedGuide, page: PlanPage): Child {
	const { say, isTheirs } = page;
	const { guide } = own;
	const sight = sightOf(own, page);
	const { done, all } = doneOf(own);
	const id = `guide-${guide.id.replace('/', '-')}`;
	return h(
		'section',
		{ class: 'card followed', 'aria-labelledby': id, 'data-guide': guide.id },
		h('h3', { id }, h('a', { href: guide.url }, guide.title)),
		h(
			'p',
			{ class: 'own-progress' },
			h('progress', { max: Math.max(1, all), value: done, 'aria-labelledby': id }),
			' ',
			say('checklist.progress', { done, all }),
		),
		h('h4', {}, say('myPlan.next')),
		nextSteps(sight),
		isTheirs && h('div', { class: 'tips', 'data-tips': guide.id }),
		planSummary(sight),
		notesOf(own, sight),
		h('details', { class: 'whole plan-part' }, h('summary', {}, say('myPlan.whole')), planParts(sight, 'h4')),
		!isTheirs && [
			h('p', { class: 'links' }, h('a', { href: `${guide.url}print/` }, say('checklist.print'))),
			h(
				'p',
				{},
				h(
					'button',
					{ type: 'button', class: 'quiet-button', 'data-do': 'take-out', 'data-guide': guide.id, 'data-ask': say('myPlan.takeOutAsk') },
					say('myPlan.takeOut'),
				),
			),
		],
	);
}

/** The whole page of a plan: dates, papers that run out, guides. */
export function planPage(page: PlanPage): Child {
	const { followed, gone, progress, say, isTheirs } = page;
	const answers = answersOf(progress, say);
	return [
		isTheirs &&
			answers.length > 0 && [
				h('p', {}, say('share.theirs')),
				h(
					'ul',
					{},
					answers.map((answer) => h('li', {}, answer)),
				),
			],
		gone.map((id) => h('p', { class: 'look-out-box' }, say('myPlan.gone', { guide: id }))),
		h('h2', { id: 'guides' }, say('myPlan.guides')),
		followed.length > 1 &&
			h(
				'p',
				{ class: 'links' },
				h(
					'a',
					{ href: `${page.root}compare/${writeCompared(followed.slice(0, mostCompared).map(({ guide }) => guide.id))}` },
					say('myPlan.compare'),
				),
			),
		followed.map((own) => guideCard(own, page)),
		datesPart(page),
		expiriesPart(page),
	];
}

/** What the page says to somebody who follows no guide yet. */
export const emptyPlan = (say: Say, home: string): Child =>
	h(
		'section',
		{ class: 'card' },
		h('h2', {}, say('myPlan.emptyTitle')),
		h(
			'ol',
			{},
			h('li', {}, h('a', { href: home }, say('myPlan.emptyFind'))),
			h('li', {}, say('myPlan.emptyTick')),
			h('li', {}, say('myPlan.emptyBack')),
		),
		h('p', {}, say('myPlan.emptyMove')),
	);
