import fc from 'fast-check';
import { addDays } from '../model/calendar.ts';
import type { Progress } from '../model/progress.ts';
import { dateKinds, languageLevels, paperStates, statuses } from '../schemas/vocabularies.ts';

const id = fc
	.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
	.map((parts) => parts.join('-'))
	.filter((name) => !(name in Object.prototype));
const day = fc.nat(40_000).map((days) => addDays('1990-01-01', days));
const some = <Model extends Record<string, unknown>>(fields: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
	fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Model>>;
const noteText = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
	.filter((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text));

const step = some({
	state: fc.constantFrom('doing', 'done', 'not-for-me'),
	since: day,
	papers: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
	note: noteText,
	date: day,
	dateKind: fc.constantFrom(...dateKinds),
	seen: fc.stringMatching(/^[0-9a-f]{8}$/),
});

/** Any progress that a reader may have, notes in any script. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
	situation: some({
		trainedIn: fc.stringMatching(/^[A-Z]{2}$/),
		papers: fc.constantFrom(...paperStates),
		status: fc.constantFrom(...statuses),
		yearsSincePractice: fc.integer({ min: 0, max: 80 }),
		levels: fc.dictionary(fc.stringMatching(/^[a-z]{2}$/), fc.constantFrom(...languageLevels), { maxKeys: 3, noNullPrototype: true }),
	}),
	guides: fc.dictionary(
		fc.tuple(id, id).map((parts) => parts.join('/')),
		fc.record(
			{
				route: id,
				steps: fc.dictionary(id, step, { maxKeys: 6, noNullPrototype: true }),
				papers: fc.dictionary(id, day, { maxKeys: 3, noNullPrototype: true }),
			},
			{ requiredKeys: ['steps'] },
		),
		{ maxKeys: 4, noNullPrototype: true },
	),
}) as fc.Arbitrary<Progress>;
