import type { LanguageCode } from '../languages.ts';
import { type Content, entryOf } from './content.ts';

/** The branches of interface words that the browser speaks with, by the file they travel in. */
const branchesOf = {
	/** Plans, wherever they are drawn. */
	plan: ['checklist', 'fact', 'fundingKind', 'guide', 'languageLevelName', 'paperState', 'plan', 'situation', 'status'],
	/** The page of the reader's plan over all guides. */
	'my-plan': ['myPlan', 'refusal', 'share'],
	/** The finders of mentors and money. */
	finder: ['finder'],
	/** The form for volunteers. */
	'mentor-form': ['mentorForm'],
	/** What keeps the device from keeping. */
	store: ['store'],
	/** The comparison of guides. */
	compare: ['compare'],
} as const;

/** A file of interface words for the browser. */
export type WordsFile = keyof typeof branchesOf;

/** All files of interface words for the browser. */
export const wordsFiles = Object.keys(branchesOf) as WordsFile[];

/** The interface words of one such file, as a tree. */
export function wordsForBrowser(content: Pick<Content, 'interface'>, language: LanguageCode, file: WordsFile): Record<string, unknown> {
	const all = entryOf(content.interface, language) as Record<string, unknown>;
	return Object.fromEntries(branchesOf[file].map((branch) => [branch, all[branch]]));
}
