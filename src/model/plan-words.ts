import type { LanguageCode } from '../languages.ts';
import type { Content } from './content.ts';
import { entryOf } from './content.ts';

/** The branches of interface words that views of a plan speak with. */
const branches = [
	'checklist',
	'compare',
	'condition',
	'countryGroup',
	'fact',
	'fundingKind',
	'guide',
	'languageLevelName',
	'paperState',
	'plan',
	'situation',
	'status',
];

/** The interface words that the browser needs to draw plans and their like, as a tree. */
export function planWords(content: Pick<Content, 'interface'>, language: LanguageCode): Record<string, unknown> {
	const all = entryOf(content.interface, language) as Record<string, unknown>;
	return Object.fromEntries(branches.map((branch) => [branch, all[branch]]));
}
