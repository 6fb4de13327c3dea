import { type Finding, inReadingOrder } from '../reading/finding.ts';
import type { Library } from '../reading/library.ts';
import { certaintyFitsSource, feeAndTimeSaid, namesInGuide, noCycle, papersAndOrder, uniqueIds } from './pathway-steps.ts';
import { references, sourcesInUse } from './references.ts';
import type { ContentRule } from './rule.ts';
import {
	factsInWords,
	interfaceComplete,
	noAmountsInWords,
	notesHaveWords,
	regionIsNoLanguage,
	sameBlocks,
	sourceWordsExist,
} from './words-and-facts.ts';

/** All rules over the content, beside the schemas themselves. */
export const contentRules: readonly ContentRule[] = [
	references,
	sourcesInUse,
	uniqueIds,
	namesInGuide,
	noCycle,
	papersAndOrder,
	feeAndTimeSaid,
	certaintyFitsSource,
	sourceWordsExist,
	sameBlocks,
	notesHaveWords,
	factsInWords,
	noAmountsInWords,
	interfaceComplete,
	regionIsNoLanguage,
];

/** Everything that is to be mended in a library, in reading order. */
export function checkContent(library: Library): Finding[] {
	const ofRules = contentRules.flatMap(({ name, check }) => check(library).map((report) => ({ ...report, rule: name })));
	return inReadingOrder([...library.findings, ...ofRules]);
}
