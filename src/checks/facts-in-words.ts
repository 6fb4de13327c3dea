import { factComponents } from '../schemas/components.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import type { Step } from '../schemas/pathway-facts.ts';
import type { WordsNode } from '../schemas/words.ts';
import { factsWithWords } from './facts-with-words.ts';
import type { ContentRule } from './rule.ts';

/** A fact component stands in a step that has such a fact. */
export const factsInWords: ContentRule = {
	name: 'facts-in-words',
	why: 'A component without its fact would print a gap into a sentence.',
	check: (library) =>
		factsWithWords(library).flatMap(({ facts, words }) => {
			const steps = facts.data && 'steps' in facts.data ? facts.data.steps : [];
			return words.references
				.flatMap(({ component, attribute, value, block, line, column }) => {
					if (!(component in factComponents) || attribute !== 'of' || steps.some(({ id }) => id === value)) return [];
					const ids = steps.map(({ id }) => id);
					return [
						{
							file: words.file,
							line,
							column,
							message: `<${component} of="${value}"> in "${block}" names no step of this guide. ${didYouMean(value, ids)}Steps: ${listed(ids)}.`,
						},
					];
				})
				.concat(
					(words.words?.blocks ?? []).flatMap((block, index) => {
						const position = words.blockPositions[index] ?? { line: 1, column: 1 };
						return factUses(block.children).flatMap(({ name, of }) => {
							const step = steps.find(({ id }) => id === (of ?? block.id)) as Step | undefined;
							if (of === undefined && block.kind !== 'Step')
								return [
									{
										file: words.file,
										...position,
										message: `<${name} /> stands outside a step. Say which step it is of: <${name} of="..." />.`,
									},
								];
							const field = factComponents[name as keyof typeof factComponents];
							if (!step || step[field].length > 0) return [];
							return [
								{
									file: words.file,
									...position,
									message: `<${name} /> in "${block.id}" has nothing to print: the step "${step.id}" has no \`${field}\`. Add the fact to facts.yaml, or take the component out.`,
								},
							];
						});
					}),
				);
		}),
};

function factUses(nodes: readonly WordsNode[]): { name: string; of?: string | undefined }[] {
	return nodes.flatMap((node) => {
		const inner = 'children' in node ? factUses(node.children) : [];
		return node.type === 'component' && node.name in factComponents ? [{ name: node.name, of: node.attributes.of }, ...inner] : inner;
	});
}
