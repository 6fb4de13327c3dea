import { type Finding, inReadingOrder } from '../reading/finding.ts';
import type { Library } from '../reading/library.ts';
import { certaintyFitsSource } from './certainty-fits-source.ts';
import { factsInWords } from './facts-in-words.ts';
import { feeAndTimeSaid } from './fee-and-time-said.ts';
import { fundingAgrees } from './funding-agrees.ts';
import { interfaceComplete } from './interface-words.ts';
import { namesInGuide } from './names-in-guide.ts';
import { noAmountsInWords } from './no-amounts-in-words.ts';
import { noCycle } from './no-cycle.ts';
import { noPersonalData } from './no-personal-data.ts';
import { notesHaveWords } from './notes.ts';
import { papersAndOrder } from './papers-and-order.ts';
import { references } from './references.ts';
import { regionIsNoLanguage } from './region-names.ts';
import type { ContentRule } from './rule.ts';
import { sourceWordsExist } from './source-words.ts';
import { sourcesInUse } from './sources.ts';
import { sameBlocks } from './steps-in-every-locale.ts';
import { translationsHold } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { vocabulariesWhole } from './vocabularies.ts';

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
	noPersonalData,
	fundingAgrees,
	interfaceComplete,
	vocabulariesWhole,
	translationsHold,
	regionIsNoLanguage,
];

/** Everything that is to be mended in a library, in reading order. */
export function checkContent(library: Library): Finding[] {
	const ofRules = contentRules.flatMap(({ name, check }) => check(library).map((report) => ({ ...report, rule: name })));
	return inReadingOrder([...library.findings, ...ofRules]);
}
