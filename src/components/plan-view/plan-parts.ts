import { dateInWords, fundingInWords } from '../../model/fact-words.ts';
import { feesInWords, type TotalInWords, timeTotalInWords } from '../../model/guide-totals.ts';
import { grouped } from '../../model/list.ts';
import type { FeeTotal } from '../../model/money.ts';
import type { MoneyFirst } from '../../model/plan-money.ts';
import type { PlannedPaper } from '../../model/plan-papers.ts';
import { type Child, h } from './nodes.ts';
import {
	dayInWords,
	inGuideOrder,
	inOwn,
	monthInWords,
	type PlanSight,
	paperNames,
	stepLink,
	stepLinks,
	titlesOf,
	validityOf,
} from './plan-sight.ts';
import { alike, timeline, windowInWords } from './timeline.ts';

/** Totals in words, each with its known part where figures are missing. */
export function totals(lines: TotalInWords[]): Child {
	return lines.map(({ total, known }) =>
		h('p', {}, h('bdi', {}, total), known !== undefined && h('span', { class: 'small' }, h('bdi', {}, known))),
	);
}

/** The steps that a figure is missing for, behind a line that says how many. */
export function stepsWithoutFigure(sight: PlanSight, ids: readonly string[]): Child {
	if (ids.length === 0) return false;
	return h(
		'details',
		{ class: 'missing-figures' },
		h('summary', {}, sight.say('guide.stepsWithoutFigure', { count: ids.length })),
		h('p', {}, stepLinks(sight, ids)),
	);
}

/** The fees of a sum in words: never "no fee" where something is not known. */
const moneyLines = (total: FeeTotal, sight: PlanSight): Child => totals(feesInWords(total, sight.say));

function finishLines(sight: PlanSight): Child {
	const { plan, say, today } = sight;
	const { min, max, missing: lacking } = plan.finish;
	if (plan.steps.every(({ state }) => state === 'done')) return h('p', {}, say('plan.allDone'));
	const isIncomplete = lacking.length > 0;
	if (today === undefined || max === 0)
		return totals([timeTotalInWords({ min: min / 7, max: max / 7, incomplete: isIncomplete, missing: lacking }, say)]);
	const [earliest, latest] = [monthInWords(today, min, say), monthInWords(today, max, say)];
	return [
		h('p', {}, say(isIncomplete ? 'plan.notBefore' : 'plan.onceEarliest', { date: earliest })),
		latest !== earliest && h('p', { class: 'small' }, say(isIncomplete ? 'plan.latestKnown' : 'plan.latest', { date: latest })),
	];
}

/** The plan at a glance: when it can end, what is still to spend, what help there is for it, which steps set the pace. */
export function planSummary(sight: PlanSight): Child {
	const { plan, say, today } = sight;
	const { finish, toSpend, fundable, criticalPath } = plan;
	return h(
		'dl',
		{ class: 'plan-summary' },
		h(
			'div',
			{},
			h('dt', {}, say(today === undefined ? 'plan.timeOfSteps' : 'plan.finish')),
			h('dd', {}, finishLines(sight), stepsWithoutFigure(sight, finish.missing)),
		),
		h(
			'div',
			{},
			h('dt', {}, say(today === undefined ? 'guide.feesInAll' : 'plan.toSpend')),
			h('dd', {}, moneyLines(toSpend, sight), stepsWithoutFigure(sight, toSpend.missing)),
		),
		fundable.steps.length > 0 &&
			h(
				'div',
				{},
				h('dt', {}, say('plan.fundable')),
				h(
					'dd',
					{},
					(fundable.sums.length > 0 || fundable.missing.length > 0) && moneyLines(fundable, sight),
					h('p', { class: 'small' }, say('plan.fundableFor'), ' ', stepLinks(sight, fundable.steps)),
				),
			),
		criticalPath.length > 1 && h('div', {}, h('dt', {}, say('plan.setsPace')), h('dd', { class: 'chain' }, stepLinks(sight, criticalPath))),
	);
}

/** The steps that can begin now, and those that should wait for their paper's sake. */
export function nextSteps(sight: PlanSight): Child {
	const { plan, guide, say } = sight;
	const early = plan.steps.filter(({ tooEarlyUntil }) => tooEarlyUntil !== undefined);
	if (plan.open.length + early.length === 0) return plan.steps.length > 0 && h('p', {}, say('plan.allDone'));
	return [
		plan.open.length > 0 &&
			h(
				'ul',
				{ class: 'next bare-list' },
				inGuideOrder(sight, plan.open).map((id) =>
					h(
						'li',
						{},
						stepLink(sight, id),
						' ',
						h(
							'span',
							{ class: 'small' },
							guide.steps[id]?.kind ?? '',
							plan.steps.find((step) => step.id === id)?.state === 'doing' && ` · ${say('checklist.doing')}`,
						),
					),
				),
			),
		early.map(({ id, tooEarlyUntil = 0 }) =>
			h(
				'p',
				{ class: 'look-out-box' },
				h('b', {}, say('plan.tooEarly')),
				' ',
				stepLink(sight, id),
				' ',
				say('plan.waitUntil', { date: dayInWords(sight, tooEarlyUntil) }),
			),
		),
	];
}

function clockSentences(sight: PlanSight, paper: PlannedPaper): Child {
	const { say } = sight;
	const time = validityOf(paper, say);
	const date = paper.lapses === undefined ? '' : dateInWords(paper.lapses, say.language);
	const rule = say(paper.untilDecided ? 'plan.clockRuleDecided' : 'plan.clockRule', { time });
	const broken = paper.breaksAt.map(({ step }) => step);
	switch (paper.state) {
		case 'unpublished':
			return h('p', {}, say('plan.clockUnpublished'));
		case 'counts':
			return h('p', {}, say('plan.clockCounts', { date }));
		case 'lapses':
			return h(
				'p',
				{},
				say(paper.breaksAt.some(({ certain }) => certain) ? 'plan.clockLapses' : 'plan.clockMayLapse', {
					date,
					steps: titlesOf(sight, broken),
				}),
			);
		case 'impossible':
			return [h('p', {}, rule), h('p', {}, say('plan.clockImpossible', { steps: titlesOf(sight, broken) }))];
		default: {
			const { plan } = sight;
			const giver = plan.steps.find(({ id }) => id === paper.givenBy);
			const early = giver?.tooEarlyUntil;
			return [
				h('p', {}, rule),
				paper.givenBy === undefined && h('p', {}, h('b', {}, say('plan.window')), ' ', windowInWords(sight, paper)),
				paper.givenBy !== undefined && early !== undefined && h('p', {}, say('plan.waitUntil', { date: dayInWords(sight, early) })),
				broken.length > 0 && h('p', {}, say('plan.clockAtRisk', { steps: titlesOf(sight, broken) })),
			];
		}
	}
}

/** The papers that lapse, each with the window in which to get it, or with a warning. */
export function paperClocks(sight: PlanSight): Child {
	const { plan, say } = sight;
	const item = (papers: PlannedPaper[]): Child => {
		const [paper] = papers;
		if (paper === undefined) return false;
		return h(
			'li',
			{ class: paper.breaksAt.length > 0 ? 'look-out-box' : undefined },
			h(
				'p',
				{},
				h('b', {}, paperNames(sight, papers)),
				paper.givenBy !== undefined && [' · ', h('span', { class: 'small' }, say('plan.from'), ' ', stepLink(sight, paper.givenBy))],
			),
			clockSentences(sight, paper),
			h(
				'p',
				{ class: 'small' },
				say('fact.label', { label: say(paper.untilDecided ? 'guide.clockNeededUntil' : 'guide.clockNeeded') }),
				' ',
				stepLinks(sight, paper.needs),
			),
			paper.lacksTime.length > 0 && h('p', { class: 'small' }, say('plan.maybeLater'), ' ', stepLinks(sight, paper.lacksTime)),
		);
	};
	return h('ul', { class: 'clocks bare-list' }, alike(plan.papers).map(item));
}

function moneyFirstItem(sight: PlanSight, offers: MoneyFirst[]): Child {
	const { guide, say } = sight;
	const [{ at, kind } = { at: '', kind: 'step' }] = offers;
	const place =
		kind === 'step'
			? stepLink(sight, at)
			: h('a', { href: `${sight.at}#provision-${at}`, ...inOwn(guide.language, say.language) }, guide.provisions[at] ?? at);
	const isLate = offers.some((offer) => offer.isLate);
	const words = offers.map(({ offer }) => fundingInWords(offer, say));
	const until = offers.flatMap(({ offer }) => offer.until ?? []).sort()[0];
	return h(
		'li',
		{ class: isLate ? 'look-out-box' : undefined },
		h('p', {}, h('b', {}, place)),
		h(
			'p',
			{},
			[...new Set(words)].map((word, index) => [index > 0 && ' · ', h('bdi', {}, word)]),
		),
		h('p', {}, say('plan.askBefore'), ' ', stepLinks(sight, [...new Set(offers.flatMap(({ pays }) => pays))])),
		until !== undefined && h('p', { class: 'small' }, say('guide.askUntil', { date: dateInWords(until, say.language) })),
		offers.every(({ applies }) => applies === undefined) && h('p', { class: 'small' }, say('plan.ifOpenToYou')),
		isLate && h('p', {}, say('plan.moneyLate')),
	);
}

/** Money that has to be asked for before the costs it pays, by the place where it is asked for. */
export function moneyFirstList(sight: PlanSight): Child {
	const places = grouped(sight.plan.moneyFirst, ({ kind, at }) => `${kind} ${at}`);
	return h(
		'ul',
		{ class: 'clocks bare-list' },
		[...places.values()].map((offers) => moneyFirstItem(sight, offers)),
	);
}

/** Dates of the reader that the plan cannot keep. */
export const dateWarnings = (sight: PlanSight): Child =>
	sight.plan.warnings.map(({ kind, step, date, earliest }) =>
		h(
			'p',
			{ class: 'look-out-box' },
			stepLink(sight, step),
			sight.say('fact.label', { label: '' }),
			' ',
			sight.say(
				kind === 'date-past' ? 'plan.datePast' : kind === 'deadline-too-early' ? 'plan.deadlineTooEarly' : 'plan.appointmentTooEarly',
				{ date: dateInWords(date, sight.say.language), earliest: dayInWords(sight, earliest) },
			),
		),
	);

/** The parts of a plan that hold for anybody as well as for one reader: time line, money first, papers that lapse. */
export function planParts(sight: PlanSight, level: 'h3' | 'h4' = 'h3'): Child {
	const { plan, say } = sight;
	return [
		timeline(sight),
		plan.moneyFirst.length > 0 && [h(level, {}, say('plan.moneyFirst')), moneyFirstList(sight)],
		plan.papers.length > 0 && [h(level, {}, say('plan.paperClocks')), paperClocks(sight)],
	];
}

/** A plan of one reader: what to do now, what the plan cannot keep, the sums, and all its parts. `level` is that of its headings. */
export function ownPlan(sight: PlanSight, level: 'h3' | 'h4' = 'h3'): Child {
	const { say } = sight;
	return [
		dateWarnings(sight),
		h(level, {}, say('plan.nextSteps')),
		nextSteps(sight),
		planSummary(sight),
		h(level, {}, say('plan.timeline')),
		planParts(sight, level),
	];
}
