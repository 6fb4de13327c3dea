import { addDays } from '../../model/calendar.ts';
import { dateInWords, timeInWords, weeksInWords } from '../../model/fact-words.ts';
import { formatTag } from '../../model/formats.ts';
import type { GuideOnDevice, Named } from '../../model/guide-on-device.ts';
import { joined } from '../../model/list.ts';
import { directionOf } from '../../model/names.ts';
import type { Clock } from '../../model/paper-clock.ts';
import type { Plan } from '../../model/plan.ts';
import type { Range } from '../../model/range.ts';
import type { Say } from '../../model/say.ts';
import { type Child, h } from './nodes.ts';

/** A plan in the eyes of a reader: what every part of its view needs. */
export interface PlanSight {
	guide: GuideOnDevice;
	plan: Plan;
	say: Say;
	/** The first day of the reader's own plan; the general plan counts from its beginning. */
	today?: string;
	/** The address of the guide that steps lead to; empty on the guide itself. */
	at: string;
}

/** Attributes of words that are not in the reader's language. */
export const inOwn = (language: string | undefined, reader: string) =>
	language === undefined || language === reader ? {} : { lang: language, dir: directionOf(language) };

/** A step by its title, with a link to it. */
export function stepLink({ guide, say, at }: PlanSight, id: string): Child {
	const step = guide.steps[id];
	return h('a', { href: `${at}#step-${id}`, ...inOwn(guide.language, say.language) }, step?.title ?? id);
}

/** Steps in the order of the guide. */
export const inGuideOrder = ({ guide }: PlanSight, ids: readonly string[]): string[] =>
	[...ids].sort((a, b) => (guide.steps[a]?.number ?? 0) - (guide.steps[b]?.number ?? 0));

/** Steps as links, one after the other. */
export const stepLinks = (sight: PlanSight, ids: readonly string[]): Child =>
	ids.map((id, index) => [index > 0 && ' · ', stepLink(sight, id)]);

/** A paper by its name. */
export function paperName({ guide, say }: PlanSight, document: string): Child {
	const named: Named = guide.documents[document] ?? { name: document };
	return h('bdi', inOwn(named.language, say.language), named.name);
}

/** Papers by their names, one after the other. */
export const paperNames = (sight: PlanSight, papers: readonly { document: string }[]): Child =>
	papers.map(({ document }, index) => [index > 0 && ' · ', paperName(sight, document)]);

/** Days as a length of time: `(30) => '1 month'`. */
export const lengthInWords = ({ min, max }: Range, say: Say): string => weeksInWords({ min: min / 7, max: max / 7 }, say);

/** A day of the plan: a date in the reader's own plan, the time since its beginning in the general one. */
export function dayInWords({ say, today }: PlanSight, days: number): string {
	if (today !== undefined) return dateInWords(addDays(today, Math.floor(days)), say.language);
	return days <= 0 ? say('plan.atOnce') : say('plan.after', { time: lengthInWords({ min: days, max: days }, say) });
}

/** A month of the reader's own plan, as in "Dec 2026": an estimate says no more. */
export function monthInWords(today: string, days: number, say: Say): string {
	const date = new Date(`${addDays(today, Math.floor(days))}T00:00:00Z`);
	return new Intl.DateTimeFormat(formatTag(say.language), { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
}

/** A span of the plan to the day, in the reader's own plan; in the general one as far as months. */
export function daysInWords(sight: PlanSight, { min, max }: Range): string {
	const { today, say } = sight;
	if (today === undefined) return spanInWords(sight, { min, max });
	const [from, to] = [dayInWords(sight, min), dayInWords(sight, max)];
	return from === to ? from : say('fact.range', { min: from, max: to });
}

/** When a span of the plan lies, in words. */
export function spanInWords(sight: PlanSight, { min, max }: Range): string {
	const { today, say } = sight;
	if (today === undefined) {
		if (max <= 0) return say('plan.atOnce');
		return say('plan.after', { time: lengthInWords({ min, max }, say) });
	}
	const [from, to] = [monthInWords(today, min, say), monthInWords(today, max, say)];
	return from === to ? from : say('fact.range', { min: from, max: to });
}

/** How long a paper counts. */
export const validityOf = ({ counts }: Clock, say: Say): string =>
	counts === undefined ? say('fact.notPublished') : timeInWords({ min: counts.value, max: counts.value }, counts.unit, say);

/** Titles of steps in a sentence. */
export const titlesOf = ({ guide, say }: PlanSight, ids: readonly string[]): string =>
	joined(
		ids.map((id) => say('plan.quoted', { title: guide.steps[id]?.title ?? id })),
		say.language,
	);
