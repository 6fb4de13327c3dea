import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProgress } from '../testing/progress.ts';
import { carriesPlan, planFragment, readFragment } from './plan-link.ts';
import { hasChanged, noProgress, type Progress, situationIn, stepProgress, withGuide, withoutGuide, withStep } from './progress.ts';
import { changesBetween, combined, forSharing } from './progress-changes.ts';
import { mostCharacters, readProgress, writeProgress } from './progress-reading.ts';

const guide = 'germany/nurse';

describe('what the reader keeps', () => {
	test('a first tick begins to follow the guide; taking it back leaves nothing of the step', () => {
		const ticked = withStep(noProgress, guide, 'apply', { state: 'done', since: '2026-11-22', seen: '0011aabb' });
		expect(ticked.guides[guide]?.steps).toEqual({ apply: { state: 'done', since: '2026-11-22', seen: '0011aabb' } });
		const back = withStep(ticked, guide, 'apply', { state: undefined, since: undefined, seen: undefined });
		expect(back.guides[guide]).toEqual({ steps: {} });
		expect(withoutGuide(back, guide)).toEqual(noProgress);
	});

	test('changes to one step leave everything else as it was', () => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				const after = withStep(progress, guide, 'apply', { note: 'bring both' });
				expect(stepProgress(after.guides[guide], 'apply').note).toBe('bring both');
				expect({ ...after, guides: { ...after.guides, [guide]: undefined } }).toEqual({
					...progress,
					guides: { ...progress.guides, [guide]: undefined },
				});
			}),
		);
	});

	test('a step that every object inherits by name is not there', () => {
		expect(stepProgress({ steps: {} }, 'constructor')).toEqual({});
		expect(stepProgress({ steps: {} }, '__proto__')).toEqual({});
	});

	test('the level that counts is that of the language of the region', () => {
		const own = { trainedIn: 'SY', levels: { de: 'B1', en: 'C1' } } as const;
		expect(situationIn(own, 'de')).toEqual({ trainedIn: 'SY', languageLevel: 'B1' });
		expect(situationIn(own, 'sv')).toEqual({ trainedIn: 'SY' });
	});

	test('a step is marked as changed only if it was ticked as another', () => {
		expect(hasChanged({ state: 'done', seen: '00000000' }, '11111111')).toBe(true);
		expect(hasChanged({ state: 'done', seen: '11111111' }, '11111111')).toBe(false);
		expect(hasChanged({ note: 'no tick' }, '11111111')).toBe(false);
	});
});

describe('writing and reading', () => {
	test('what is written is read as it was, from text and from a link', async () => {
		await fc.assert(
			fc.asyncProperty(anyProgress, async (progress) => {
				expect(readProgress(writeProgress(progress))).toEqual({ progress });
				const fragment = await planFragment(progress);
				expect(carriesPlan(`#${fragment}`)).toBe(true);
				expect(fragment).toMatch(/^plan=[zj]\.[\w-]+$/);
				expect(await readFragment(`#${fragment}`)).toEqual({ progress });
			}),
			{ numRuns: 200 },
		);
	});

	test('a link stays short enough for a code: twenty steps done, with their dates and papers', async () => {
		const progress = Array.from({ length: 20 }, (_, index) => `step-number-${index}`).reduce<Progress>(
			(before, step, index) =>
				withStep(before, guide, step, { state: 'done', since: '2026-11-22', papers: ['diploma'], seen: `${index}`.padStart(8, '7') }),
			noProgress,
		);
		expect((await planFragment(progress)).length).toBeLessThan(900);
	});
});

describe('what is not ours, or not whole, is refused with a reason', () => {
	const base = { waymark: 2, situation: {}, guides: { [guide]: { steps: { apply: { state: 'done' } } } } };
	const withStepValue = (step: unknown) => JSON.stringify({ ...base, guides: { [guide]: { steps: { apply: step } } } });

	test.each([
		['nothing', '', 'not-readable'],
		['half a text', writeProgress(noProgress).slice(0, 20), 'not-readable'],
		['a list', '[]', 'not-ours'],
		['null', 'null', 'not-ours'],
		['a number', '7', 'not-ours'],
		['another file', '{"name":"x"}', 'not-ours'],
		['a later form', '{"waymark":3,"anything":[]}', 'newer'],
		['no number of a form', '{"waymark":"2","situation":{},"guides":{}}', 'damaged'],
		['guides missing', '{"waymark":2,"situation":{}}', 'damaged'],
		['a field nobody knows', JSON.stringify({ ...base, extra: 1 }), 'damaged'],
		['a prototype as a guide', '{"waymark":2,"situation":{},"guides":{"__proto__":{"steps":{}}}}', 'damaged'],
		['a prototype as a step', `{"waymark":2,"situation":{},"guides":{"${guide}":{"steps":{"__proto__":{"state":"done"}}}}}`, 'damaged'],
		[
			'a step called constructor',
			`{"waymark":2,"situation":{},"guides":{"${guide}":{"steps":{"constructor":{"state":"done"}}}}}`,
			'damaged',
		],
		['a prototype as a field', '{"waymark":2,"situation":{"__proto__":{"x":1}},"guides":{}}', 'damaged'],
		['markup as a guide', '{"waymark":2,"situation":{},"guides":{"<img src=x>":{"steps":{}}}}', 'damaged'],
		['markup as a state', withStepValue({ state: '<script>' }), 'damaged'],
		['markup as a paper', withStepValue({ papers: ['<b>'] }), 'damaged'],
		['markup as a country', '{"waymark":2,"situation":{"trainedIn":"<b"},"guides":{}}', 'damaged'],
		['a day that is none', withStepValue({ date: '2026-02-30' }), 'damaged'],
		['a note that is a list', withStepValue({ note: ['x'] }), 'damaged'],
		['a note that turns lines round', withStepValue({ note: 'a\u202eb' }), 'damaged'],
		['a note that never ends', withStepValue({ note: 'x'.repeat(2_001) }), 'damaged'],
		['a state that is an object', withStepValue({ state: {} }), 'damaged'],
		['years that are text', '{"waymark":2,"situation":{"yearsSincePractice":"3"},"guides":{}}', 'damaged'],
		['years without end', '{"waymark":2,"situation":{"yearsSincePractice":1e99},"guides":{}}', 'damaged'],
		[
			'too many guides',
			JSON.stringify({ ...base, guides: Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`a${n}/b`, { steps: {} }])) }),
			'damaged',
		],
		['a flood', ' '.repeat(mostCharacters + 1), 'too-large'],
		['brackets without end', '['.repeat(mostCharacters), 'not-readable'],
	])('%s', (_what, written, refusal) => {
		expect(readProgress(written)).toEqual({ refusal });
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});

	test('a note may hold any sign that is text, markup among them: it is only ever shown as text', () => {
		const note = 'x < 3 & <b>bold</b> "quoted" لا';
		expect(readProgress(withStepValue({ note })).progress?.guides[guide]?.steps.apply?.note).toBe(note);
	});

	/** Right progress with one thing wrong in it, at any place. */
	const spoilt = fc
		.tuple(
			anyProgress.filter(({ guides }) => Object.keys(guides).length > 0),
			fc.nat(),
			fc.constantFrom<unknown>(
				null,
				-1,
				1.5,
				true,
				'<script>alert(1)</script>',
				[],
				['x'],
				{ toString: 'x' },
				'\u0000',
				'../../etc',
				'x'.repeat(5_000),
			),
		)
		.map(([progress, dice, wrong]) => {
			const tree = JSON.parse(writeProgress(progress));
			const places: [Record<string, unknown>, string][] = [];
			const visit = (value: unknown) => {
				if (typeof value !== 'object' || value === null) return;
				for (const [key, inner] of Object.entries(value)) {
					if (key !== 'note') places.push([value as Record<string, unknown>, key]);
					visit(inner);
				}
			};
			visit(tree);
			const [place, key] = places[dice % places.length] ?? [tree, 'guides'];
			place[key] = wrong;
			return JSON.stringify(tree);
		});

	test('a wrong value at any place of right progress is refused, or is not wrong there; nothing leaks into other objects', () => {
		let refused = 0;
		fc.assert(
			fc.property(spoilt, (written) => {
				const read = readProgress(written);
				if (read.refusal === undefined) expect(JSON.parse(writeProgress(read.progress))).toEqual(JSON.parse(written));
				else refused += 1;
				expect(Object.keys(Object.prototype)).toEqual([]);
			}),
			{ numRuns: 400, seed: 7 },
		);
		expect(refused).toBeGreaterThan(300);
	});

	test('a link cut off or with other letters in it is refused, or says the same', async () => {
		await fc.assert(
			fc.asyncProperty(anyProgress, fc.nat(), fc.constantFrom('', 'A', '%', '<', '=', '\u0000', 'é'), async (progress, dice, letters) => {
				const fragment = await planFragment(progress);
				const place = 7 + (dice % (fragment.length - 7));
				const read = await readFragment(`#${fragment.slice(0, place)}${letters}${letters === '' ? '' : fragment.slice(place + 1)}`);
				if (read.progress !== undefined) expect(readProgress(writeProgress(read.progress)).refusal).toBeUndefined();
				else expect(['not-readable', 'damaged', 'not-ours', 'too-large', 'newer']).toContain(read.refusal);
			}),
			{ numRuns: 200 },
		);
	});

	test.each([
		['no plan', '#steps', 'not-ours'],
		['another form', '#plan=x.AAAA', 'not-ours'],
		['letters that are none', '#plan=z.%%%', 'not-readable'],
		['bytes that do not unpack', '#plan=z.AAAA', 'not-readable'],
		['plain text that is no progress', '#plan=j.eyJhIjoxfQ', 'not-ours'],
		['a fragment without end', `#plan=z.${'A'.repeat(70_000)}`, 'too-large'],
	])('a link with %s is refused', async (_what, fragment, refusal) => {
		expect(await readFragment(fragment)).toEqual({ refusal });
	});

	test('a few bytes that unpack to millions are stopped', async () => {
		const stream = new Blob([' '.repeat(20_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
		const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
		const letters = Buffer.from(bytes).toString('base64url');
		expect(letters.length).toBeLessThan(60_000);
		expect(await readFragment(`#plan=z.${letters}`)).toEqual({ refusal: 'too-large' });
	});
});

describe('handing on and bringing together', () => {
	test('notes and situation go along only if chosen', () => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				const bare = forSharing(progress, { notes: false, situation: false });
				expect(bare.situation).toEqual({});
				expect(JSON.stringify(bare)).not.toContain('"note"');
				expect(Object.keys(bare.guides)).toEqual(Object.keys(progress.guides));
				expect(forSharing(progress, { notes: true, situation: true })).toEqual({
					...progress,
					guides: Object.fromEntries(
						Object.entries(progress.guides).map(([id, own]) => [
							id,
							{ ...own, steps: Object.fromEntries(Object.entries(own.steps).filter(([, step]) => Object.keys(step).length > 0)) },
						]),
					),
				});
			}),
		);
	});

	test('bringing together loses no guide, no step and no note of either', () => {
		fc.assert(
			fc.property(anyProgress, anyProgress, (mine, theirs) => {
				const both = combined(mine, theirs);
				const notes = (progress: Progress) =>
					Object.values(progress.guides).flatMap(({ steps }) => Object.values(steps).flatMap(({ note }) => note ?? []));
				for (const [id, { steps }] of [...Object.entries(mine.guides), ...Object.entries(theirs.guides)])
					for (const step of Object.keys(steps)) expect(both.guides[id]?.steps).toHaveProperty([step]);
				for (const note of [...notes(mine), ...notes(theirs)]) expect(notes(both).join('\n')).toContain(note);
				expect(readProgress(writeProgress(both)).refusal).toBeUndefined();
			}),
		);
	});

	test('of a step that both know, what comes in wins and both notes stay', () => {
		const mine = withStep(noProgress, guide, 'apply', { state: 'doing', note: 'mine', date: '2027-01-01' });
		const theirs = withStep(noProgress, guide, 'apply', { state: 'done', note: 'theirs' });
		expect(combined(mine, theirs).guides[guide]?.steps.apply).toEqual({ state: 'done', note: 'mine\ntheirs', date: '2027-01-01' });
	});

	test('what would change is counted before anything is replaced', () => {
		const mine = withStep(withStep(noProgress, guide, 'apply', { state: 'doing', note: 'mine' }), guide, 'learn', { state: 'done' });
		const theirs = withGuide(withStep(noProgress, guide, 'apply', { state: 'done' }), 'sweden/nurse', (own) => own);
		expect(changesBetween(mine, theirs)).toEqual({
			situation: false,
			guides: [
				{ guide, kind: 'changed', steps: { added: 0, changed: 1, removed: 1 }, notesLost: 1 },
				{ guide: 'sweden/nurse', kind: 'added', steps: { added: 0, changed: 0, removed: 0 }, notesLost: 0 },
			],
		});
		expect(changesBetween(mine, combined(mine, mine))).toEqual({ situation: false, guides: [] });
	});
});
