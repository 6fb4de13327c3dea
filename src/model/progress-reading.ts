import { dateKinds, languageLevels, paperStates, statuses } from '../schemas/vocabularies.ts';
import { isDay } from './calendar.ts';
import type { GuideProgress, OwnSituation, Progress, StepProgress } from './progress.ts';

/** The form in which progress is kept and sent. A later form gets a later number, and this one a reader of its own. */
export const progressVersion = 2;

/** The most that is taken in, in characters: far more than any reader writes, far less than would stop a phone. */
export const mostCharacters = 400_000;

const mostEntries = 300;
/** The longest note, in characters. */
export const longestNote = 2_000;

/** Why something that came as progress is not taken: each has a sentence for the reader. */
export type Refusal = 'too-large' | 'not-readable' | 'not-ours' | 'newer' | 'damaged';

/** Progress, or why it is not. */
export type ReadProgress = { progress: Progress; refusal?: never } | { progress?: never; refusal: Refusal };

/** Thrown while reading a value that is not what it should be; never leaves this file. */
class Damaged extends Error {}

function check(holds: boolean): asserts holds {
	if (!holds) throw new Damaged();
}

/** An object with none but the fields it may have. */
function entry(value: unknown, fields: readonly string[]): Record<string, unknown> {
	check(typeof value === 'object' && value !== null && !Array.isArray(value));
	check(Object.keys(value).every((key) => fields.includes(key)));
	return value as Record<string, unknown>;
}

/** A table whose keys are names. `constructor` is a name by its letters and a key that every object has: no entry is called so. */
function table<Value>(value: unknown, key: RegExp, read: (inner: unknown) => Value): Record<string, Value> {
	check(typeof value === 'object' && value !== null && !Array.isArray(value));
	const entries = Object.entries(value);
	check(entries.length <= mostEntries && entries.every(([name]) => key.test(name) && !(name in Object.prototype)));
	return Object.fromEntries(entries.map(([name, inner]) => [name, read(inner)]));
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const guideId = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const language = /^[a-z]{2,3}$/;

function text(value: unknown, shape: RegExp): string {
	check(typeof value === 'string' && value.length <= 100 && shape.test(value));
	return value;
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value {
	check(values.some((known) => known === value));
	return value as Value;
}

function day(value: unknown): string {
	check(typeof value === 'string' && isDay(value));
	return value;
}

/** A note is text and stays text: it is never read as markup. Signs that cannot be seen or that turn lines round are not text. */
function note(value: unknown): string {
	check(typeof value === 'string' && value.length <= longestNote);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
	check(!/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(value));
	return value;
}

/** Reads a field if it is there. */
const when = <Key extends string, Value>(own: Record<string, unknown>, key: Key, read: (value: unknown) => Value) =>
	(own[key] === undefined ? {} : { [key]: read(own[key]) }) as { [Name in Key]?: Value };

function situation(value: unknown): OwnSituation {
	const own = entry(value, ['trainedIn', 'papers', 'status', 'yearsSincePractice', 'levels']);
	return {
		...when(own, 'trainedIn', (code) => text(code, /^[A-Z]{2}$/)),
		...when(own, 'papers', (state) => oneOf(state, paperStates)),
		...when(own, 'status', (state) => oneOf(state, statuses)),
		...when(own, 'yearsSincePractice', (years) => {
			check(typeof years === 'number' && Number.isInteger(years) && years >= 0 && years <= 80);
			return years;
		}),
		...when(own, 'levels', (levels) => table(levels, language, (level) => oneOf(level, languageLevels))),
	};
}

function step(value: unknown): StepProgress {
	const own = entry(value, ['state', 'since', 'papers', 'note', 'date', 'dateKind', 'seen']);
	return {
		...when(own, 'state', (state) => oneOf(state, ['doing', 'done', 'not-for-me'] as const)),
		...when(own, 'since', day),
		...when(own, 'papers', (papers) => {
			check(Array.isArray(papers) && papers.length <= mostEntries);
			return papers.map((paper) => text(paper, id));
		}),
		...when(own, 'note', note),
		...when(own, 'date', day),
		...when(own, 'dateKind', (kind) => oneOf(kind, dateKinds)),
		...when(own, 'seen', (fingerprint) => text(fingerprint, /^[0-9a-f]{8}$/)),
	};
}

function guide(value: unknown): GuideProgress {
	const own = entry(value, ['route', 'steps', 'papers']);
	return {
		...when(own, 'route', (route) => text(route, id)),
		steps: table(own.steps, id, step),
		...when(own, 'papers', (papers) => table(papers, id, day)),
	};
}

/**
 * Reads progress from text that anybody may have written: the store of the device, a file, a link. Takes all of it or
 * nothing, and says why not: nothing is guessed, mended or run.
 */
export function readProgress(written: string): ReadProgress {
	if (written.length > mostCharacters) return { refusal: 'too-large' };
	let value: unknown;
	try {
		value = JSON.parse(written);
	} catch {
		return { refusal: 'not-readable' };
	}
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'waymark')) return { refusal: 'not-ours' };
	const { waymark } = value as { waymark: unknown };
	if (typeof waymark === 'number' && Number.isInteger(waymark) && waymark > progressVersion) return { refusal: 'newer' };
	try {
		check(waymark === progressVersion);
		const own = entry(value, ['waymark', 'situation', 'guides']);
		return { progress: { situation: situation(own.situation), guides: table(own.guides, guideId, guide) } };
	} catch (error) {
		if (error instanceof Damaged) return { refusal: 'damaged' };
		throw error;
	}
}

/** Progress as text, for the device, a file or a link. Reading it gives the same progress again. */
export const writeProgress = ({ situation: own, guides }: Progress): string =>
	JSON.stringify({ waymark: progressVersion, situation: own, guides });
