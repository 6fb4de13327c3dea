import { dateInWords } from './fact-words.ts';
import type { Proof } from './proof.ts';
import type { Say } from './say.ts';

/** The small mark beside a fact: how sure, and of when; past its review it says so. `'official · 2024'`. */
export function proofMark({ certainty, date, sources, pastReview }: Proof, say: Say): string {
	const day = dateInWords(date.date, say.language);
	const said =
		certainty === 'not-published'
			? [say('proof.lookedFor', { date: dateInWords(sources[0]?.checked ?? date.date, say.language) })]
			: [say(`certainty.${certainty}`), day];
	const parts = [...said, ...(pastReview ? [say('proof.pastReview')] : [])];
	return parts.join(' · ');
}

/** The date of a fact in a sentence: what it speaks of, when its page was dated, or that the page bears no date. */
export function dateSentence({ date }: Proof, say: Say): string {
	if (date.kind === 'checked') return say('proof.undated');
	return say(`proof.${date.kind}`, { date: dateInWords(date.date, say.language) });
}
