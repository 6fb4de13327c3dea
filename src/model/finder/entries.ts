import type { Mentor } from '../../schemas/mentor.ts';
import type { Programme } from '../../schemas/programme.ts';
import type { Content } from '../content.ts';
import { placesOf } from '../places.ts';
import { stateOn } from '../programme-state.ts';
import type { Facet, FinderEntry } from './entry.ts';

/** The two finders: people and programmes, and money. */
export type Finder = 'mentors' | 'funding';

/** What each finder can be narrowed by, in the order on its page. */
export const facetsOf: Readonly<Record<Finder, readonly Facet[]>> = {
	mentors: ['profession', 'region', 'language', 'format', 'offer', 'status', 'cost', 'help'],
	funding: ['profession', 'region', 'offer', 'ask', 'status', 'help'],
};

const formatsAs: Readonly<Record<Programme['formats'][number], readonly string[]>> = {
	'in-person': ['in-person'],
	online: ['online'],
	// Who meets both ways can be met either way.
	mixed: ['in-person', 'online'],
	telephone: ['telephone'],
};

const formatsIn = (formats: Programme['formats']) => [...new Set(formats.flatMap((format) => formatsAs[format]))];

/** A programme as a finder knows it on a day (YYYY-MM-DD). In the finder of money its offers are the kinds of money. */
export function programmeEntry(
	content: Pick<Content, 'regions'>,
	id: string,
	programme: Programme,
	finder: Finder,
	today: string,
): FinderEntry {
	return {
		id,
		kind: 'programme',
		name: programme.name.text,
		state: stateOn(programme, today),
		values: {
			profession: programme.professions,
			region: placesOf(content, programme),
			language: programme.languages,
			format: formatsIn(programme.formats),
			offer: finder === 'mentors' ? programme.kinds : [...new Set(programme.money.map(({ kind }) => kind))],
			status: programme.statuses,
			ask: programme.money.some(({ before }) => before) ? ['before'] : [],
			cost: programme.cost.is === 'free' ? ['free'] : [],
			help: programme.access?.helps ?? [],
		},
	};
}

/** A volunteer as the finder knows them: always for all statuses and free. */
export const mentorEntry = (id: string, mentor: Mentor): FinderEntry => ({
	id,
	kind: 'mentor',
	name: mentor.alias,
	state: mentor.paused ? 'paused' : 'active',
	values: {
		profession: mentor.professions,
		region: mentor.regions,
		language: mentor.languages,
		format: formatsIn(mentor.formats),
		offer: ['mentoring'],
		status: [],
		ask: [],
		cost: ['free'],
		help: [],
	},
});

/** All entries of a finder on a day: of mentors all but what gives money alone, and the volunteers; of money all that gives some. */
export function entriesOfFinder(content: Content, finder: Finder, today: string): FinderEntry[] {
	const programmes = [...content.programmes].filter(([, { kinds }]) =>
		finder === 'funding' ? kinds.includes('funding') : kinds.some((kind) => kind !== 'funding'),
	);
	return [
		...programmes.map(([id, programme]) => programmeEntry(content, id, programme, finder, today)),
		...(finder === 'mentors' ? [...content.mentors].map(([id, mentor]) => mentorEntry(id, mentor)) : []),
	];
}
