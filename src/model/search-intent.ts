import { foldedWords } from './search-words.ts';

/** What a reader may mean by its names: a profession, a region, or one guide by its exams and titles. */
export interface Named {
	kind: 'profession' | 'region' | 'guide';
	id: string;
	/** Its names in any language, folded: words joined by a space. */
	names: string[];
}

/** What was recognised in what a reader wrote; empty lists where nothing was. */
export interface Intent {
	professions: string[];
	regions: string[];
	guides: string[];
}

/** From this length on, a word may go on or break off and still be meant: endings differ, and people stop typing. */
const stemLength = 4;
/** Letters that an ending may have. */
const endingLength = 4;

/** Whether a written word means the word of a name: the same, with another ending, or not yet written to its end. */
function means(written: string, name: string): boolean {
	if (written === name) return true;
	const shorter = written.length < name.length ? written : name;
	const longer = shorter === written ? name : written;
	if (shorter.length < stemLength || longer.length - shorter.length > endingLength) return false;
	return longer.startsWith(shorter);
}

/** Whether the words of a name stand in a row in what was written. */
function stands(name: string, written: readonly string[]): boolean {
	const words = name.split(' ');
	return written.some((_, start) => words.every((word, index) => means(written[start + index] ?? '', word)));
}

/** Recognises professions, regions and guides in what a reader wrote, in any language: `'arzt in almanya' => physician, germany`. */
export function intentOf(text: string, named: readonly Named[]): Intent {
	const written = foldedWords(text);
	const meant = (kind: Named['kind']) =>
		named.filter((one) => one.kind === kind && one.names.some((name) => stands(name, written))).map(({ id }) => id);
	return { professions: meant('profession'), regions: meant('region'), guides: meant('guide') };
}
