/** The step whose English text differs in the second built site: `scripts/changed-content.ts` writes it, tests look for its marks. */
export const changedStep = {
	guide: 'germany/nurse',
	step: 'secure-funding',
	sentence: 'This sentence was added for a test.',
} as const;
