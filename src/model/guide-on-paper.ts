import type { ClockedPaper, Guide, GuideItem, GuideStep, ShownFact } from './guide.ts';
import type { Linked } from './links.ts';
import { grouped } from './list.ts';
import { compare } from './prerequisites.ts';
import type { NumberedSource, Proof } from './proof.ts';
import { proofMark } from './proof-words.ts';
import type { Say } from './say.ts';

/** A way to the licence under the letter that it bears on the sheet: rows name it by that. */
export interface WayLetter {
	id: string;
	letter: string;
}

/** One value on the sheet: its words, how sure it is, and the numbers of its sources. */
export interface SheetFact extends Omit<ShownFact, 'proof' | 'onlyRoutes'> {
	/** The ways it holds on, if not on all of its step. */
	onlyWays: WayLetter[];
	/** How sure it is and of when, where it is not official or past its review. */
	mark?: string;
	/** Numbers in the list of sources of this sheet. */
	sources: number[];
}

/** An offer of money on the sheet. Steps are named by their numbers. */
export interface SheetFunding extends SheetFact, Pick<GuideStep['funding'][number], 'before' | 'applies' | 'until'> {
	pays: number[];
}

/** A paper on the sheet, with its clock if it has one. */
export interface SheetClock {
	document: Linked;
	validFor?: SheetFact;
	neededAt: number[];
}

/** Values of one kind, with their name. */
export interface SheetValues {
	label: string;
	facts: SheetFact[];
}

/** One step as a row. Its prose and the tips of mentors stay on the web. */
export interface SheetRow extends Pick<GuideStep, 'id' | 'number' | 'kind' | 'words' | 'authority' | 'documents' | 'applies' | 'optional'> {
	/** The ways it is on, if not on all. */
	onlyWays: WayLetter[];
	values: SheetValues[];
	funding: SheetFunding[];
	gives: SheetClock[];
	/** Numbers of the sources of the step itself, where it has no value with a source of its own: no row is without proof. */
	sources: number[];
}

/** Money that is asked for before the cost: at a step, or at a part of the guide that has no number. */
export interface SheetMoney {
	step?: { id: string; number: number };
	provision?: Pick<GuideItem, 'id' | 'words' | 'applies'>;
	funding: SheetFunding;
}

/** Money as it stands in its own part: what it is for stands with the step, if it has one. */
const inShort = ({ note: _note, ...offer }: SheetFunding): SheetFunding => ({ ...offer, remarks: [] });

/** The day on which most of the sources were looked at. */
function usualDay(sources: readonly SheetSource[]): string {
	const days = [...grouped(sources, ({ checked }) => checked).entries()];
	return days.sort(([a, one], [b, other]) => other.length - one.length || compare(b, a))[0]?.[0] ?? '';
}

/** A source under its number on this sheet. */
export type SheetSource = Omit<NumberedSource, 'number'> & { number: number };

/** What stands on the sheet of one guide, in the order in which it is printed. */
export interface GuideOnPaper {
	/** None, if there is but one. */
	ways: (WayLetter & Pick<GuideItem, 'words' | 'applies'> & { sources: number[] })[];
	rows: SheetRow[];
	papers: SheetClock[];
	moneyFirst: SheetMoney[];
	/** Numbered in the order of their first use. */
	sources: SheetSource[];
	/** The day on which most of the sources were looked at: said once, so that only another day stands with its source. */
	checked: string;
}

/** Gives sources their numbers in the order in which they are first asked for. */
function numbering() {
	const known = new Map<string, SheetSource>();
	const numberOf = (source: NumberedSource): number => {
		const numbered = known.get(source.id) ?? { ...source, number: known.size + 1 };
		known.set(source.id, numbered);
		return numbered.number;
	};
	return {
		of: (sources: readonly NumberedSource[]): number[] => sources.map(numberOf).sort((a, b) => a - b),
		all: (): SheetSource[] => [...known.values()],
	};
}

/**
 * What is said of a value beside it. The list of sources says when each page was looked at, so that the day alone is not said
 * again; nor that something was looked for and not found, which the value itself says.
 */
function markOf(proof: Proof, say: Say): string | undefined {
	const { certainty, date, pastReview } = proof;
	if (pastReview) return proofMark(proof, say);
	if (certainty === 'official' || certainty === 'not-published') return undefined;
	return date.kind === 'checked' ? say(`certainty.${certainty}`) : proofMark(proof, say);
}

/** Numbers in short, as runs: `[1, 3, 4, 5] => [[1], [3, 5]]`. */
export function runsOf(numbers: readonly number[]): [from: number, to?: number][] {
	const runs: [number, number?][] = [];
	for (const number of numbers) {
		const last = runs[runs.length - 1];
		if (last && number === (last[1] ?? last[0]) + 1) last[1] = number;
		else runs.push([number]);
	}
	return runs;
}

/**
 * Lays a guide out for paper: rows of facts without prose, each fact with the numbers of its sources. A guide with one way
 * names no ways. All steps are there; what is not in the reader's way is left out by the page, which knows the reader.
 */
export function guideOnPaper(guide: Guide, say: Say): GuideOnPaper {
	const numbers = numbering();
	const stepNumber = new Map(guide.steps.map(({ id, number }) => [id, number]));
	const numbersOf = (steps: readonly { id: string }[]) => steps.flatMap(({ id }) => stepNumber.get(id) ?? []).sort((a, b) => a - b);
	const letters = new Map(guide.routes.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
	const lettersOf = (routes: readonly { id: string }[] = []): WayLetter[] =>
		routes.length < guide.routes.length ? routes.map(({ id }) => ({ id, letter: letters.get(id) ?? id })) : [];
	const onSheet = ({ proof, onlyRoutes, ...fact }: ShownFact): SheetFact => {
		const mark = markOf(proof, say);
		return { ...fact, onlyWays: lettersOf(onlyRoutes), ...(mark && { mark }), sources: numbers.of(proof.sources) };
	};
	const fundingOf = ({ pays, ...funding }: GuideStep['funding'][number]): SheetFunding => {
		const { before, applies, until } = funding;
		return { ...onSheet(funding), before, ...(applies && { applies }), ...(until && { until }), pays: numbersOf(pays) };
	};
	const clockOf = ({ document, validFor, neededAt }: ClockedPaper): SheetClock => ({
		document,
		...(validFor && { validFor: onSheet(validFor) }),
		neededAt: numbersOf(neededAt),
	});
	const rowOf = (step: GuideStep): SheetRow => {
		const { id, number, kind, words, authority, documents, applies, optional } = step;
		const values = [step.fee, step.duration, step.language, step.requirement, step.funding].flat();
		const hasProof = values.length > 0 || step.gives.some(({ validFor }) => validFor);
		return {
			...{ id, number, kind, words, documents, optional },
			...(authority && { authority }),
			...(applies && { applies }),
			onlyWays: lettersOf(step.onlyRoutes),
			sources: hasProof ? [] : numbers.of(step.sources),
			values: [
				{ label: say('guide.fee'), of: step.fee },
				{ label: say('guide.time'), of: step.duration },
				{ label: say('guide.level'), of: step.language },
				{ label: say('guide.requirement'), of: step.requirement },
			].flatMap(({ label, of }) => (of.length > 0 ? [{ label, facts: of.map(onSheet) }] : [])),
			funding: step.funding.map(fundingOf),
			gives: step.gives.map(clockOf),
		};
	};

	const ways = (guide.routes.length > 1 ? guide.routes : []).map(({ id, words, applies, sources }) => ({
		...{ id, letter: letters.get(id) ?? id, words, sources: numbers.of(sources) },
		...(applies && { applies }),
	}));
	const rows = guide.steps.map(rowOf);
	const papers = guide.papers.map(clockOf);
	const moneyFirst = [
		...rows.flatMap(({ id, number, funding }) =>
			funding.filter(({ before }) => before).map((offer): SheetMoney => ({ step: { id, number }, funding: inShort(offer) })),
		),
		...guide.provisions.flatMap(({ id, words, applies, funding }) =>
			funding
				.filter(({ before }) => before)
				.map((offer): SheetMoney => ({ provision: { id, words, ...(applies && { applies }) }, funding: fundingOf(offer) })),
		),
	];
	const sources = numbers.all();
	return { ways, rows, papers, moneyFirst, sources, checked: usualDay(sources) };
}
