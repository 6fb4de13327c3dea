import { closest, distance } from 'fastest-levenshtein';

/** The known word that a written one is most likely a slip of, or nothing: `('fess', ['fee', 'id']) => 'fee'`. */
export function nearest(written: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const candidate = closest(written, known);
	return distance(written, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : undefined;
}

/** "Did you mean ...? " with a space behind it, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
	const candidate = nearest(written, known);
	return candidate === undefined ? '' : `Did you mean "${candidate}"? `;
}

/** Known words as a list that stays readable: the first thirty, then how many more. */
export function listed(known: readonly string[]): string {
	const most = 30;
	const shown = known.slice(0, most).join(', ');
	return known.length > most ? `${shown} and ${known.length - most} more` : shown;
}
