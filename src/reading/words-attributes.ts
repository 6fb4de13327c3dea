import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type WordsComponent, wordsComponents } from '../schemas/components.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import type { Position } from './finding.ts';

/** A component as it stands in the words. */
export type WordsElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Reports something that cannot be used. */
export type Refuse = (position: Position, rule: string, message: string) => void;

/** Where a piece of the words starts. */
export const startOf = (node: { position?: { start: Position } | undefined }): Position => ({
	line: node.position?.start.line ?? 1,
	column: node.position?.start.column ?? 1,
});

/** The attributes of a component: literal text only, known names, needed ones there. What does not fit is refused. */
export function attributesOf(element: WordsElement, name: WordsComponent, refuse: Refuse): Record<string, string> {
	const rule = wordsComponents[name];
	const attributes: Record<string, string> = {};
	for (const attribute of element.attributes) {
		const position = startOf(element);
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
			if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
				refuse(position, 'attributes', `"${attribute.name}" of <${name}> has no value. Write ${rule.example}.`);
			} else {
				refuse(position, 'no-code', `An attribute of <${name}> is code in { }. Write it in quotes: ${rule.example}.`);
			}
			continue;
		}
		const known = [...rule.needs, ...rule.may] as string[];
		if (!known.includes(attribute.name)) {
			const hint = didYouMean(attribute.name, known);
			refuse(position, 'attributes', `<${name}> has no attribute "${attribute.name}". ${hint}Write ${rule.example}.`);
			continue;
		}
		const value = String(attribute.value ?? '').trim();
		const allowed = 'values' in rule ? (rule.values as Record<string, readonly string[]>)[attribute.name] : undefined;
		if (allowed !== undefined && !allowed.includes(value)) {
			refuse(
				position,
				'attributes',
				`"${attribute.name}" of <${name}> is "${value}". ${didYouMean(value, allowed)}Write one of: ${listed(allowed)}.`,
			);
		}
		attributes[attribute.name] = value;
	}
	for (const needed of rule.needs as readonly string[]) {
		if (!attributes[needed]) refuse(startOf(element), 'attributes', `<${name}> needs "${needed}". Write ${rule.example}.`);
	}
	return attributes;
}
