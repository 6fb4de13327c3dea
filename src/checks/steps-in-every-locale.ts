import { sourceLanguage } from '../languages.ts';
import { blockComponents } from '../schemas/components.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import { factsWithWords } from './facts-with-words.ts';
import type { ContentRule, Report } from './rule.ts';

/** The ids that facts list for a kind of block, in order. */
function idsInFacts(facts: object, component: keyof typeof blockComponents): string[] | undefined {
	const list = (facts as Record<string, unknown>)[blockComponents[component]];
	return Array.isArray(list) ? list.map(({ id }: { id: string }) => id) : undefined;
}

/** Words and facts have the same steps (routes, topics ...) in the same order; a translation may leave some out. */
export const sameBlocks: ContentRule = {
	name: 'steps-in-every-locale',
	why: 'A step without words is an empty box on the page; words without a step are never shown.',
	check: (library) =>
		factsWithWords(library).flatMap(({ facts, words }) => {
			if (!facts.data || !words.words) return [];
			const { data } = facts;
			const { blocks, body } = words.words;
			const reports: Report[] = [];
			for (const component of Object.keys(blockComponents) as (keyof typeof blockComponents)[]) {
				const expected = idsInFacts(data, component) ?? [];
				const own = blocks.flatMap((block, index) =>
					block.kind === component ? [{ id: block.id, position: words.blockPositions[index] ?? { line: 1, column: 1 } }] : [],
				);
				const written = own.map(({ id }) => id);
				const factsFile = facts.file.split('/').at(-1);
				for (const [index, { id, position }] of own.entries()) {
					if (!expected.includes(id)) {
						reports.push({
							file: words.file,
							...position,
							message:
								expected.length === 0
									? `${factsFile} has no \`${blockComponents[component]}\`, so <${component} id="${id}"> is never shown. Add it to ${factsFile} first.`
									: `There is no ${component.toLowerCase()} "${id}" in ${factsFile}. ${didYouMean(id, expected)}There are: ${listed(expected)}. Use one of these, or add it to ${factsFile} first.`,
						});
					} else if (written.indexOf(id) < index) {
						reports.push({ file: words.file, ...position, message: `<${component} id="${id}"> stands here twice. Keep one of them.` });
					}
				}
				// A part that is not translated yet is shown in English.
				for (const id of expected.filter((name) => words.language === sourceLanguage && !written.includes(name))) {
					reports.push({
						file: words.file,
						line: 1,
						column: 1,
						message: `The ${component.toLowerCase()} "${id}" of ${factsFile} has no words here. Add <${component} id="${id}" title="..."> ... </${component}>.`,
					});
				}
				const inBoth = expected.filter((id) => written.includes(id));
				const order = written.filter((id, index) => expected.includes(id) && written.indexOf(id) === index);
				const astray = order.findIndex((id, index) => id !== inBoth[index]);
				if (astray >= 0) {
					const place = own.find(({ id }) => id === order[astray]);
					reports.push({
						file: words.file,
						...(place?.position ?? { line: 1, column: 1 }),
						message: `<${component} id="${order[astray]}"> stands where ${factsFile} has "${inBoth[astray]}". Put them in the same order: ${listed(inBoth)}.`,
					});
				}
			}
			if (body.length > 0)
				reports.push({
					file: words.file,
					line: 1,
					column: 1,
					message: 'There is text outside any part, which is never shown. Put it into a <Step>, <Topic> or another part.',
				});
			return reports;
		}),
};
