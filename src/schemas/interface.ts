import { z } from 'astro/zod';
import { text } from './values.ts';

/** A branch of interface words: words, or more branches. */
interface InterfaceBranch {
	[key: string]: string | InterfaceBranch;
}

const Branch: z.ZodType<InterfaceBranch> = z.lazy(() =>
	z.record(z.string().regex(/^[A-Za-z0-9-]+(_(zero|one|two|few|many|other))?$/), z.union([text, Branch])),
);

/** content/interface/<locale>.yaml: the words of the interface and of the closed vocabularies, as a tree. */
export const Interface = Branch;

export type Interface = z.output<typeof Interface>;
