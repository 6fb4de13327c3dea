import type { Finding } from '../reading/finding.ts';
import type { Library } from '../reading/library.ts';

/** What a rule reports; the name of the rule is added by whoever runs it. */
export type Report = Omit<Finding, 'rule'>;

/** A rule over the content: one a file, one reason to exist. */
export interface ContentRule {
	/** Shown behind the place: `content/...:3:1  steps-in-every-locale  ...`. */
	name: string;
	/** Why readers or volunteers need this rule. */
	why: string;
	/** Looks at the library and says what is to be mended. */
	check: (library: Library) => Report[];
}
