import type { z } from 'astro/zod';
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Position } from './finding.ts';
import { sentence } from './sentences.ts';

/** Where the value (or the name) at a path of keys and indexes stands; the nearest place above it if it is not there. */
export type Locate = (path: readonly PropertyKey[], what?: 'name' | 'value') => Position;

interface ReadYaml<Output> {
	/** The checked data, or nothing if there are findings. */
	data?: Output;
	locate: Locate;
	findings: Finding[];
}

const syntaxSentences: Record<string, string> = {
	DUPLICATE_KEY: 'The same field stands here twice. Keep one of them.',
	TAB_AS_INDENT: 'A tab stands at the start of this line. Indent with spaces, two for each level.',
	BAD_INDENT: 'This line is not indented like its neighbours. Fields of one entry start in the same column.',
	MISSING_CHAR: 'A sign is missing here: a closing quote, a closing bracket, or a comma between two items.',
	BLOCK_AS_IMPLICIT_KEY: 'A colon with a space makes a field. If the text itself holds ": ", put the whole text in quotes.',
	MULTILINE_IMPLICIT_KEY: 'This line is read as the name of a field, but no colon follows. Check the quotes and the indent above.',
	BAD_ALIAS: 'A text that starts with * is read as a reference. Put the text in quotes.',
};

/**
 * Reads one YAML text against a schema. Reports every mistake with its line; never throws.
 * `offset` is how many lines stand above the text in its file (for front matter).
 */
export function readYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema, offset = 0): ReadYaml<z.output<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (index: number): Position => {
		const { line, col } = lines.linePos(Math.min(index, text.length));
		return { line: Math.max(1, line) + offset, column: Math.max(1, col) };
	};
	const locate: Locate = (path, what = 'value') => {
		let node: unknown = document.contents;
		let index = isNode(node) && node.range ? node.range[0] : 0;
		for (const [depth, key] of path.entries()) {
			let next: Node | undefined;
			if (isMap(node)) {
				const pair = node.items.find((item) => isPair(item) && String((item.key as { value?: unknown })?.value) === String(key));
				if (pair === undefined) break;
				const name = pair.key as Node;
				const value = pair.value as Node | null;
				const last = depth === path.length - 1;
				index = ((last && what === 'name') || !value?.range ? name : value).range?.[0] ?? index;
				next = value ?? undefined;
			} else if (isSeq(node)) {
				next = node.items[Number(key)] as Node | undefined;
				index = next?.range?.[0] ?? index;
			}
			if (next === undefined) break;
			node = next;
		}
		return at(index);
	};
	const finding = (position: Position, rule: string, message: string): Finding => ({ file, ...position, rule, message });

	if (document.errors.length > 0) {
		const findings = document.errors.map((error) =>
			finding(at(error.pos[0]), 'yaml', syntaxSentences[error.code] ?? `This is not readable as YAML: ${error.message}.`),
		);
		return { locate, findings };
	}
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 0 });
	} catch {
		return { locate, findings: [finding(at(0), 'yaml', 'References (& and *) are not used here. Write the value out.')] };
	}
	if (value === null || value === undefined) {
		return { locate, findings: [finding(at(0), 'empty', 'This file is empty. Fill it in, or delete it.')] };
	}
	const result = schema.safeParse(value, { error: sentence });
	if (result.success) return { data: result.data, locate, findings: [] };
	const findings = result.error.issues.flatMap((issue) => {
		const rule = String(issue.path.findLast((part) => typeof part === 'string') ?? 'fields');
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => {
				const message = issue.message.replace(`"${issue.keys[0]}"`, `"${key}"`);
				return finding(locate([...issue.path, key], 'name'), key, message);
			});
		}
		return [finding(locate(issue.path), rule, issue.message)];
	});
	return { locate, findings };
}
