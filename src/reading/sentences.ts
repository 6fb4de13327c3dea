import type { z } from 'astro/zod';
import { didYouMean, listed } from '../schemas/nearest.ts';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const kindsOfValue: Record<string, string> = {
	string: 'words (text)',
	number: 'a number alone',
	boolean: 'true or false',
	array: 'a list, each item on its own line after "- "',
	object: 'fields, each on its own line as "name: value"',
	record: 'fields, each on its own line as "name: value"',
};

/** What a person sees in the file: `"50 EUR"`, `12`, `a list`. */
function shown(value: unknown): string {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'fields';
	return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Says a mistake of shape in plain words; schemas with a sentence of their own come before this one. */
export const sentence: z.core.$ZodErrorMap = (issue: Issue) => {
	const field = `\`${String(issue.path?.at(-1) ?? 'this file')}\``;
	switch (issue.code) {
		case 'invalid_type': {
			const wanted = kindsOfValue[issue.expected] ?? issue.expected;
			if (issue.input === undefined) return `${field} is missing. Write ${wanted}.`;
			return `${field} is ${shown(issue.input)}. Write ${wanted}.`;
		}
		case 'invalid_value': {
			const known = issue.values.map(String);
			if (issue.input === undefined) return `${field} is missing. Write one of: ${listed(known)}.`;
			return `${field} is ${shown(issue.input)}. ${didYouMean(String(issue.input), known)}Write one of: ${listed(known)}.`;
		}
		case 'too_small':
			return issue.origin === 'array'
				? `${field} is an empty list. Write at least ${issue.minimum}, or take the field out.`
				: `${field} is ${shown(issue.input)}. The smallest value here is ${issue.inclusive ? '' : 'more than '}${issue.minimum}.`;
		case 'too_big':
			return `${field} is ${shown(issue.input)}. The greatest value here is ${issue.maximum}.`;
		case 'invalid_key':
			return `The name ${field} cannot be used here. ${issue.issues[0]?.message ?? ''}`;
		case 'invalid_union':
			return `${field} is ${shown(issue.input)}, which does not fit here. The reference of fields shows what can be written.`;
		default:
			return `${field} is ${shown(issue.input)}, which does not fit here.`;
	}
};
