/** A place in a file; lines and columns count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** Something a volunteer has to mend: where it is and, in the sentence, what to write instead. */
export interface Finding extends Position {
	/** Path from the folder above `content`, as in content/pathways/germany/nurse/facts.yaml. */
	file: string;
	/** Name of the rule. */
	rule: string;
	/** Plain sentences: what is there, what to write. */
	message: string;
}

/** Findings in the order a person works through them: by file, line, column; the same one only once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
	const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
	return [...distinct.values()].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
	);
}

/** One line for a terminal: `file:line:column  rule  message`. */
export function findingLine({ file, line, column, rule, message }: Finding): string {
	return `${file}:${line}:${column}  ${rule}  ${message}`;
}
