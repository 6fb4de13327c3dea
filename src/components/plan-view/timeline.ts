import { numberInWords } from '../../model/formats.ts';
import { grouped } from '../../model/list.ts';
import { directionOf } from '../../model/names.ts';
import type { PlannedStep } from '../../model/plan.ts';
import type { PlannedPaper } from '../../model/plan-papers.ts';
import { type Child, h } from './nodes.ts';
import { daysInWords, inGuideOrder, lengthInWords, monthInWords, type PlanSight, paperNames, spanInWords, stepLink } from './plan-sight.ts';

const month = 30.436875;

/** Months between two marks of the time line, so that there are five at most. */
const markSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120];

/** The days that the line spans, and its marks in months. */
function scaleOf({ plan }: PlanSight): { span: number; marks: number[] } {
	const span = Math.max(plan.finish.max, ...plan.papers.map(({ slow }) => slow.by), month);
	const months = span / month;
	const step = markSteps.find((candidate) => months / candidate <= 5) ?? months;
	return { span, marks: Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step) };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A row of the time line as a drawing; the words beside it say the same. It is mirrored by the style sheet where lines run from the right. */
function bar(span: number, marks: number[], parts: { from: number; to: number; kind: string }[]): Child {
	const place = (days: number) => round((Math.max(0, Math.min(days, span)) / span) * 100);
	return h(
		'svg',
		{ class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
		marks.map((mark) => h('rect', { class: 'mark-line', x: place(mark * month), width: 0.2, height: 10 })),
		parts.map(({ from, to, kind }) =>
			h('rect', { class: kind, x: place(from), y: 2, width: Math.max(0.8, round(place(to) - place(from))), height: 6 }),
		),
	);
}

function axis(sight: PlanSight, span: number, marks: number[]): Child {
	const { say, today } = sight;
	const isMirrored = directionOf(say.language) === 'rtl';
	return h(
		'svg',
		{ class: 'axis', 'aria-hidden': 'true' },
		marks.map((mark) => {
			const place = round(((mark * month) / span) * 100);
			const label = today === undefined ? numberInWords(mark, say.language) : monthInWords(today, mark * month, say);
			return place <= 76 && h('text', { x: `${isMirrored ? 100 - place : place}%`, y: 14 }, label);
		}),
	);
}

function stepRow(sight: PlanSight, step: PlannedStep, span: number, marks: number[]): Child {
	const { say } = sight;
	const { begins, ends } = step;
	const length = { min: ends.min - begins.min, max: ends.max - begins.max };
	const known =
		length.max > 0 ? lengthInWords({ min: Math.min(length.min, length.max), max: Math.max(length.min, length.max) }, say) : undefined;
	const takes = step.lacksTime ? (known === undefined ? say('plan.noFigure') : say('guide.atLeast', { value: known })) : (known ?? '–');
	const isDone = step.state === 'done';
	return h(
		'tr',
		{ class: step.setsPace ? 'pace' : undefined },
		h(
			'th',
			{ scope: 'row' },
			stepLink(sight, step.id),
			step.setsPace && [' ', h('span', { class: 'pace-mark', title: say('plan.setsPace') }, say('plan.paceMark'))],
		),
		h('td', {}, isDone ? say('checklist.done') : spanInWords(sight, begins)),
		h('td', { class: step.lacksTime ? 'lacks' : undefined }, isDone ? '' : takes),
		h(
			'td',
			{ class: 'drawing' },
			!isDone &&
				bar(span, marks, [
					{ from: Math.min(ends.min, begins.max), to: ends.max, kind: 'perhaps' },
					{ from: begins.min, to: ends.min, kind: 'sure' },
				]),
		),
	);
}

/** When a paper should be got, as far as the plan can say. */
export function windowInWords(sight: PlanSight, { quick, slow, state }: PlannedPaper): string {
	const { say } = sight;
	const span = (min: number, max: number) => daysInWords(sight, { min, max: Math.max(min, max) });
	return state === 'safe' ? span(slow.notBefore, quick.by) : say('plan.slowWindow', { span: span(slow.notBefore, slow.by) });
}

/** Papers with the same clock and window, together: the reader gets them on the same days. */
export function alike(papers: readonly PlannedPaper[]): PlannedPaper[][] {
	const key = ({ document: _document, ...rest }: PlannedPaper) => JSON.stringify(rest);
	return [...grouped(papers, key).values()];
}

/** Papers that can still be got at a time of choice, from elsewhere: the line shows their window. */
export const papersToGet = ({ plan }: PlanSight): PlannedPaper[] =>
	plan.papers.filter(({ state, givenBy }) => givenBy === undefined && (state === 'safe' || state === 'tight'));

function paperRow(sight: PlanSight, papers: PlannedPaper[], span: number, marks: number[]): Child {
	const [paper] = papers;
	if (paper === undefined) return false;
	const { quick, slow } = paper;
	return h(
		'tr',
		{ class: 'paper' },
		h('th', { scope: 'row' }, paperNames(sight, papers)),
		h('td', { colspan: 2 }, windowInWords(sight, paper)),
		h(
			'td',
			{ class: 'drawing' },
			bar(span, marks, [{ from: Math.min(quick.notBefore, slow.notBefore), to: Math.max(slow.by, quick.by), kind: 'window' }]),
		),
	);
}

/** The plan as a line of time and as a table in one: each row says in words what its bar shows. */
export function timeline(sight: PlanSight): Child {
	const { plan, say } = sight;
	const { span, marks } = scaleOf(sight);
	const steps = inGuideOrder(
		sight,
		plan.steps.map(({ id }) => id),
	).flatMap((id) => plan.steps.find((step) => step.id === id) ?? []);
	const papers = papersToGet(sight);
	return h(
		'table',
		{ class: 'timeline' },
		h('caption', {}, say('plan.timelineCaption')),
		h(
			'thead',
			{},
			h(
				'tr',
				{},
				h('th', { scope: 'col' }, say('plan.step')),
				h('th', { scope: 'col' }, say('plan.begins')),
				h('th', { scope: 'col' }, say('plan.takes')),
				h(
					'td',
					{ class: 'drawing' },
					h('span', { class: 'small unit', 'aria-hidden': 'true' }, say(sight.today === undefined ? 'plan.months' : 'plan.dates')),
					axis(sight, span, marks),
				),
			),
		),
		h(
			'tbody',
			{},
			steps.map((step) => stepRow(sight, step, span, marks)),
		),
		papers.length > 0 &&
			h(
				'tbody',
				{},
				alike(papers).map((group) => paperRow(sight, group, span, marks)),
			),
	);
}
