import { sourceLanguage } from '../languages.ts';
import { type TranslationStatus, translationStatuses } from '../schemas/vocabularies.ts';
import type { TranslationState } from './blocks.ts';
import type { Say } from './say.ts';

/** How far the vocabularies of a language were looked at: papers, glossary, authorities. Their file of interface words says so. */
export function vocabularyState(say: Say): TranslationState | undefined {
	if (say.language === sourceLanguage) return undefined;
	const written = say('translation.status') as TranslationStatus;
	return { status: translationStatuses.includes(written) ? written : 'machine-drafted', missing: 0, outdated: 0 };
}
