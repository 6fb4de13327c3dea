import { languageCodes, sourceLanguage } from '../languages.ts';
import type { Entry, Library, WordsEntry } from '../reading/library.ts';
import { blockComponents, factComponents } from '../schemas/components.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import type { PathwayFacts, Step } from '../schemas/pathway-facts.ts';
import type { Region } from '../schemas/region.ts';
import { eachField } from './references.ts';
import type { ContentRule, Report } from './rule.ts';

interface Pair {
	facts: Entry<PathwayFacts | Region>;
	words: WordsEntry;
}

/** Facts with each file of words that belongs to them. */
function pairs(library: Library): Pair[] {
	return (['pathways', 'regions'] as const).flatMap((collection) =>
		[...library.data[collection].values()].flatMap((facts) =>
			[...(library.words[collection].get(facts.id)?.values() ?? [])].map((words) => ({ facts, words })),
		),
	);
}

/** The ids that facts list for a kind of block, in order. */
function idsInFacts(facts: PathwayFacts | Region, component: keyof typeof blockComponents): string[] | undefined {
	const list = (facts as Record<string, unknown>)[blockComponents[component]];
	return Array.isArray(list) ? list.map(({ id }: { id: string }) => id) : undefined;
}

/** Words and facts have the same steps (routes, topics ...) in the same order. */
export const sameBlocks: ContentRule = {
	name: 'steps-in-every-locale',
	why: 'A step without words is an empty box on the page; words without a step are never shown.',
	check: (library) =>
		pairs(library).flatMap(({ facts, words }) => {
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
				for (const id of expected.filter((name) => !written.includes(name))) {
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

/** Notes that facts name have words, and words have no note that nothing names. */
export const notesHaveWords: ContentRule = {
	name: 'notes',
	why: 'A note says what a number is for; without words the number misleads.',
	check: (library) =>
		pairs(library).flatMap(({ facts, words }) => {
			if (!facts.data || !words.words) return [];
			const reports: Report[] = [];
			const known = Object.keys(words.words.notes);
			const named = new Set<string>();
			eachField(facts.data, (key, value, path) => {
				if (key !== 'note' || typeof value !== 'string') return;
				named.add(value);
				if (words.language === sourceLanguage && !known.includes(value)) {
					reports.push({
						file: facts.file,
						...facts.locate(path),
						message: `The note "${value}" has no words. ${didYouMean(value, known)}Write them in ${sourceLanguage}.mdx under \`notes:\`, as in ${value}: per decision.`,
					});
				}
			});
			for (const note of known.filter((name) => !named.has(name))) {
				reports.push({
					file: words.file,
					...words.locate(['notes', note], 'name'),
					message: `No fact names the note "${note}". ${didYouMean(note, [...named])}Name it at a fact (note: ${note}), or take it out.`,
				});
			}
			return reports;
		}),
};

/** Every entry with words has them in the source language, and words have facts. */
export const sourceWordsExist: ContentRule = {
	name: 'source-words',
	why: 'Every other language falls back to English: without it the page is blank.',
	check: (library) => {
		const reports: Report[] = [];
		for (const collection of ['pathways', 'regions', 'pages'] as const) {
			const ids = new Set([...library.words[collection].keys(), ...(collection === 'pages' ? [] : library.data[collection].keys())]);
			for (const id of ids) {
				const words = library.words[collection].get(id);
				const folder = `content/${collection}/${id}`;
				if (!words?.has(sourceLanguage))
					reports.push({
						file: `${folder}/${sourceLanguage}.mdx`,
						line: 1,
						column: 1,
						message: `The English words are missing. Write ${folder}/${sourceLanguage}.mdx.`,
					});
				if (collection !== 'pages' && !library.data[collection].has(id)) {
					const facts = collection === 'pathways' ? 'facts.yaml' : 'region.yaml';
					reports.push({
						file: [...(words?.values() ?? [])][0]?.file ?? folder,
						line: 1,
						column: 1,
						message: `These words belong to no facts. Write ${folder}/${facts}, or move the file.`,
					});
				}
			}
		}
		return reports;
	},
};

/** A fact component stands in a step that has such a fact. */
export const factsInWords: ContentRule = {
	name: 'facts-in-words',
	why: 'A component without its fact would print a gap into a sentence.',
	check: (library) =>
		pairs(library).flatMap(({ facts, words }) => {
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

type Nodes = NonNullable<WordsEntry['words']>['body'];

function factUses(nodes: Nodes): { name: string; of?: string | undefined }[] {
	return nodes.flatMap((node) => {
		const inner = 'children' in node ? factUses(node.children) : [];
		return node.type === 'component' && node.name in factComponents ? [{ name: node.name, of: node.attributes.of }, ...inner] : inner;
	});
}

const money = String.raw`[€£$¥₴₹]|(?:EUR|GBP|USD|CAD|AUD|SEK|CHF|UAH|SYP)\b|(?:euros?|pounds?|dollars?|kronor|kr)\b|يورو|دولار|جنيه|євро|долар|фунт`;
const amountBesideMoney = new RegExp(String.raw`(?:${money})\s?\p{Nd}|\p{Nd}[\p{Nd}.,\s]*(?:${money})`, 'iu');

/** A number beside a currency is a fact: it belongs into the facts, once for all languages. */
export const noAmountsInWords: ContentRule = {
	name: 'no-amounts-in-words',
	why: 'A fee typed into a sentence stays old in every language when the fact changes.',
	check: (library) =>
		(['pathways', 'regions', 'pages'] as const).flatMap((collection) =>
			[...library.words[collection].values()].flatMap((languages) =>
				[...languages.values()].flatMap(({ file, texts }) =>
					texts.flatMap(({ value, line, column }) => {
						const amount = amountBesideMoney.exec(value)?.[0];
						return amount === undefined
							? []
							: [
									{
										file,
										line,
										column,
										message: `"${amount.trim()}" is an amount of money inside the words. Write it as a fact with its source, and print it with <Fee /> or as a note's fact.`,
									},
								];
					}),
				),
			),
		),
};

/** The interface has the same words in every language, with the same places for values. */
export const interfaceComplete: ContentRule = {
	name: 'interface-words',
	why: 'A missing word shows its raw name to the reader.',
	check: (library) => {
		const source = library.data.interface.get(sourceLanguage);
		if (!source?.data)
			return [
				{
					file: `content/interface/${sourceLanguage}.yaml`,
					line: 1,
					column: 1,
					message: 'The English interface words are missing. Every other language is measured by this file.',
				},
			];
		const expected = leaves(source.data);
		return languageCodes.flatMap((language) => {
			const entry = library.data.interface.get(language);
			const file = `content/interface/${language}.yaml`;
			if (!entry)
				return [
					{
						file,
						line: 1,
						column: 1,
						message: `The interface words of "${language}" are missing. Copy content/interface/${sourceLanguage}.yaml and translate it.`,
					},
				];
			if (!entry.data || language === sourceLanguage) return [];
			const own = leaves(entry.data);
			const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
			const stems = new Set([...expected.keys()].map(stem));
			const missing = [...expected.keys()].filter(
				(key) => !own.has(key) && !(/_(one|two|few|many|zero)$/.test(key) && own.has(`${stem(key)}_other`)),
			);
			const places = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join(' ');
			return [
				...missing.map((key) => ({
					file,
					...entry.locate(key.split('.')),
					message: `The word "${key}" is missing. In English it is "${expected.get(key)}".`,
				})),
				...[...own.keys()]
					.filter((key) => !stems.has(stem(key)))
					.map((key) => ({
						file,
						...entry.locate(key.split('.'), 'name'),
						message: `"${key}" is no word of the interface. ${didYouMean(key, [...expected.keys()])}Take it out, or add it to ${sourceLanguage}.yaml first.`,
					})),
				...[...own]
					.filter(([key, words]) => expected.has(key) && !/_(zero|one|two)$/.test(key) && places(words) !== places(expected.get(key) ?? ''))
					.map(([key]) => ({
						file,
						...entry.locate(key.split('.')),
						message: `"${key}" has other places for values than English. Keep them as they are: ${places(expected.get(key) ?? '') || 'none'}.`,
					})),
			];
		});
	},
};

/** All words of the interface by their dotted name. */
export function leaves(tree: object, prefix = ''): Map<string, string> {
	return new Map(
		Object.entries(tree).flatMap(([key, value]) =>
			typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...leaves(value as object, `${prefix}${key}.`)],
		),
	);
}

/** The first part of an address is read as a language where it is one. */
export const regionIsNoLanguage: ContentRule = {
	name: 'region-names',
	why: 'An address that begins with the code of a language leads into that language.',
	check: (library) =>
		[...library.data.regions.values()]
			.filter(({ id }) => /^[a-z]{2,3}$/.test(id))
			.map(({ id, file }) => ({
				file,
				line: 1,
				column: 1,
				message: `The region "${id}" has a name as short as a language code. Write the name out, as in united-kingdom.`,
			})),
};
