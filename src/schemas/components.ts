import { asideKinds } from './vocabularies.ts';

/** Where a component of the words may stand. */
type Place = 'top' | 'block' | 'inline';

interface ComponentRule {
	place: Place;
	/** Attributes that must be there. */
	needs: readonly string[];
	/** Attributes that may be there. */
	may: readonly string[];
	/** Allowed values of an attribute, if closed. */
	values?: Readonly<Record<string, readonly string[]>>;
	/** One example, printed in messages. */
	example: string;
}

const block = (name: string): ComponentRule => ({
	place: 'top',
	needs: ['id', 'title'],
	may: ['from'],
	example: `<${name} id="..." title="..."> ... </${name}>`,
});

/** Every component that words may use. Nothing else is ever rendered, and none of them takes code. */
export const wordsComponents = {
	Route: block('Route'),
	Step: block('Step'),
	Topic: block('Topic'),
	Provision: block('Provision'),
	Alternative: block('Alternative'),
	Obstacle: block('Obstacle'),
	Advice: block('Advice'),
	Section: block('Section'),
	Checklist: { place: 'block', needs: ['title'], may: [], example: '<Checklist title="Before the first meeting"> ... </Checklist>' },
	Mentor: { place: 'block', needs: [], may: [], example: '<Mentor> ... </Mentor>' },
	Aside: { place: 'block', needs: ['kind'], may: [], values: { kind: asideKinds }, example: '<Aside kind="look-out"> ... </Aside>' },
	Fee: { place: 'inline', needs: [], may: ['of'], example: '<Fee />' },
	Time: { place: 'inline', needs: [], may: ['of'], example: '<Time />' },
	Level: { place: 'inline', needs: [], may: ['of'], example: '<Level />' },
	Valid: { place: 'inline', needs: [], may: ['of'], example: '<Valid />' },
	Term: { place: 'inline', needs: ['id'], may: [], example: '<Term id="approbation" />' },
	Paper: { place: 'inline', needs: ['id'], may: [], example: '<Paper id="diploma" />' },
} as const satisfies Record<string, ComponentRule>;

/** The name of a component that words may use. */
export type WordsComponent = keyof typeof wordsComponents;

/** The components that make a block of their own, and the list of facts each belongs to. */
export const blockComponents = {
	Route: 'routes',
	Step: 'steps',
	Topic: 'topics',
	Provision: 'provisions',
	Alternative: 'alternatives',
	Obstacle: 'obstacles',
	Advice: 'advice',
	Section: 'sections',
} as const;

/** Inline components that print a fact of the step they stand in (or of the step named by `of`). */
export const factComponents = { Fee: 'fee', Time: 'duration', Level: 'language', Valid: 'gives' } as const;
