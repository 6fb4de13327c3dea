import { dateInWords, fundingInWords } from '../../model/fact-words.ts';
import type { ComparedTopic, FactInComparison } from '../../model/guide-in-comparison.ts';
import type { Named } from '../../model/guide-on-device.ts';
import { feesInWords, timeTotalInWords } from '../../model/guide-totals.ts';
import { grouped } from '../../model/list.ts';
import { directionOf } from '../../model/names.ts';
import type { OpenOffer } from '../../model/open-offers.ts';
import { levelInWords } from '../../model/own-situation-words.ts';
import { type Child, h } from '../plan-view/nodes.ts';
import { stepsWithoutFigure, totals } from '../plan-view/plan-parts.ts';
import { inOwn, type PlanSight, stepLink } from '../plan-view/plan-sight.ts';
import type { ComparedGuide } from './compared-guide.ts';

/** What stands in one row for one guide. */
type Cell = (compared: ComparedGuide) => Child;

const named = ({ name, language }: Named, { say }: PlanSight): Child => h('span', inOwn(language, say.language), name);

const line = (...words: Child[]): Child => h('p', { class: 'small' }, ...words);

/** A fact with its note, and the mark of its proof that leads to the source in the guide. */
const fact = ({ words, note, mark, past, source }: FactInComparison, sight: PlanSight): Child =>
	h(
		'p',
		{},
		// A test's own name may come first: the sentence still runs as the reader's language does.
		h('bdi', { dir: directionOf(sight.say.language) }, words),
		' ',
		note && [h('span', { class: 'small' }, named(note, sight)), ' '],
		h('a', { class: past ? 'mark past' : 'mark', href: `${sight.at}#${source}` }, mark),
	);

const isAllDone = ({ plan }: PlanSight): boolean => plan.steps.length > 0 && plan.steps.every(({ state }) => state === 'done');

/** The way that the figures are reckoned for. */
export const wayCell: Cell = ({ sight: { guide, plan, say } }) => [
	h('p', {}, h('span', inOwn(guide.language, say.language), guide.routes[plan.route ?? ''] ?? '')),
	!plan.routeIsSettled && line(say('compare.wayOpen')),
];

/** How many steps the way has. */
export const stepsCell: Cell = ({ sight: { plan, say } }) => {
	const done = plan.steps.filter(({ state }) => state === 'done').length;
	const perhaps = plan.steps.filter((step) => step.perhaps && step.state !== 'done').length;
	return [
		h('p', {}, say('compare.steps', { count: plan.steps.length })),
		done > 0 && line(say('compare.stepsDone', { number: done })),
		perhaps > 0 && line(say('compare.stepsPerhaps', { number: perhaps })),
	];
};

/** The authority that decides, and what it is. */
export const authorityCell: Cell = ({ sight, more: { authority } }) => [
	h('p', {}, h('a', { href: authority.url, ...inOwn(authority.language, sight.say.language) }, authority.name)),
	line(named(authority.means, sight)),
];

/** The exams on the way; those of other ways only as a number. */
export const examsCell: Cell = ({ sight, more: { exams } }) => {
	const { plan, say } = sight;
	if (exams.length === 0) return h('p', {}, say('guide.noExam'));
	const onWay = exams.flatMap(({ id }) => plan.steps.find((step) => step.id === id) ?? []);
	const others = exams.length - onWay.length;
	const mark = (state: string, perhaps: boolean) =>
		state === 'done' ? say('checklist.done') : perhaps ? say('compare.perhaps') : undefined;
	return [
		onWay.length === 0
			? h('p', {}, say('compare.noExamOnWay'))
			: h(
					'ul',
					{},
					onWay.map(({ id, state, perhaps }) => {
						const words = mark(state, perhaps);
						return h('li', {}, stepLink(sight, id), words !== undefined && [' ', h('span', { class: 'small' }, words)]);
					}),
				),
		others > 0 && line(say('compare.otherExams', { number: others })),
	];
};

/** The level of each language that is asked for, and the reader's own. */
export const languageCell: Cell = ({ sight, more: { levels }, own }) => {
	const level = levelInWords(own, sight.guide.hostLanguage, sight.say);
	return [
		levels.length === 0 ? h('p', {}, sight.say('guide.noLanguage')) : levels.map((each) => fact(each, sight)),
		level && line(level.label, ': ', h('bdi', {}, level.value)),
	];
};

/** What is still to spend. */
export const feesCell: Cell = ({ sight }) => {
	const { plan, say } = sight;
	if (isAllDone(sight)) return h('p', {}, say('plan.allDone'));
	return [totals(feesInWords(plan.toSpend, say)), stepsWithoutFigure(sight, plan.toSpend.missing)];
};

/** How long the way still takes, and what pages say of the whole way. */
export const timeCell: Cell = ({ sight, more: { wholeWay } }) => {
	const { plan, say } = sight;
	const { min, max, missing } = plan.finish;
	const inWeeks = { min: min / 7, max: max / 7, incomplete: missing.length > 0, missing };
	return [
		isAllDone(sight) ? h('p', {}, say('plan.allDone')) : [totals([timeTotalInWords(inWeeks, say)]), stepsWithoutFigure(sight, missing)],
		wholeWay.length > 0 && [line(say('compare.wholeWay')), wholeWay.map((said) => fact(said, sight))],
	];
};

/** A topic of the guide in its own words; `topic-words.ts` puts them in. */
export const topicCell =
	(topic: ComparedTopic): Cell =>
	({ sight: { say, guide }, more: { topics } }) => {
		const words = topics[topic];
		if (words === undefined) return h('p', {}, say('compare.notInGuide'));
		const own = inOwn(words.language, say.language);
		return h(
			'details',
			{ class: 'topic' },
			h('summary', own, words.title),
			h('div', { class: 'prose', 'data-topic': topic, 'data-guide': guide.id, ...own }),
		);
	};

function offersAt(sight: PlanSight, offers: OpenOffer[]): Child {
	const { guide, say } = sight;
	const [{ at, kind } = { at: '', kind: 'step' }] = offers;
	const words = new Set(offers.map(({ offer }) => fundingInWords(offer, say)));
	const until = offers.flatMap(({ offer }) => offer.until ?? []).sort()[0];
	return h(
		'li',
		{},
		kind === 'step'
			? stepLink(sight, at)
			: h('a', { href: `${sight.at}#provision-${at}`, ...inOwn(guide.language, say.language) }, guide.provisions[at] ?? at),
		line([...words].map((word, index) => [index > 0 && ' · ', h('bdi', {}, word)])),
		offers.some(({ offer }) => offer.before) && h('p', { class: 'ask-first' }, say('compare.askFirst')),
		until !== undefined && line(say('guide.askUntil', { date: dateInWords(until, say.language) })),
		offers.every(({ applies }) => applies === undefined) && line(say('plan.ifOpenToYou')),
	);
}

/** The offers of money that are open to the reader, by the place where they are asked for. */
export const fundingCell: Cell = ({ sight, offers }) => {
	if (offers.length === 0) return h('p', {}, sight.say('compare.noOffer'));
	const places = grouped(offers, ({ kind, at }) => `${kind} ${at}`);
	return h(
		'ul',
		{},
		[...places.values()].map((own) => offersAt(sight, own)),
	);
};

/** How many of the facts stand on official pages. */
export const surenessCell: Cell = ({ sight: { say }, more: { sureness } }) => [
	h('p', {}, say('guide.howSureOf', { official: sureness.official, all: sureness.facts })),
	sureness.notPublished > 0 && line(say('guide.unknownFacts', { count: sureness.notPublished })),
];

/** The way to the guide itself. */
export const guideCell: Cell = ({ sight: { guide } }) => h('p', {}, h('a', { href: guide.url }, guide.title));
