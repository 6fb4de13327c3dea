import type { Entry, Library } from '../reading/library.ts';
import type { PathwayFacts } from '../schemas/pathway-facts.ts';

/** A pathway whose facts fit the schema. */
export type Pathway = Entry<PathwayFacts> & { data: PathwayFacts };

/** The pathways whose facts fit the schema. */
export const readablePathways = (library: Library): Pathway[] =>
	[...library.data.pathways.values()].filter((entry): entry is Pathway => entry.data !== undefined);
