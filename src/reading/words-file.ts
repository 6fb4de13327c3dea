import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { blockComponents, type WordsComponent, wordsComponents } from '../schemas/components.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import { TranslationFrontMatter, type Words, type WordsBlock, WordsFrontMatter, type WordsNode } from '../schemas/words.ts';
import type { Finding, Position } from './finding.ts';
import { attributesOf, type Refuse, startOf, type WordsElement } from './words-attributes.ts';
import { refusals, syntaxSentence } from './words-refusals.ts';
import { wordsTree } from './words-tree.ts';
import { type Locate, readYaml } from './yaml-file.ts';

/** A name that the words point to: a step, a term, a document. */
export interface WordsReference extends Position {
	component: WordsComponent;
	attribute: string;
	value: string;
	/** The block it stands in, if in one. */
	block?: string;
}

export interface ReadWords {
	words?: Words;
	/** Where each block starts, in the order of `words.blocks`. */
	blockPositions: Position[];
	references: WordsReference[];
	/** Every piece of running text, for rules about wording. */
	texts: (Position & { value: string })[];
	locate: Locate;
	findings: Finding[];
}

const isElement = (node: Nodes): node is WordsElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isKnown = (name: string): name is WordsComponent => Object.hasOwn(wordsComponents, name);
const isBlock = (name: string): boolean => Object.hasOwn(blockComponents, name);
/** A comment for translators: braces with nothing but a comment in them. */
const isComment = (node: Nodes) =>
	(node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value);

/** A part of a translation that nobody has begun: its title is empty, and it holds nothing but comments. */
const isUntouched = (element: WordsElement) =>
	element.children.every((child) => isComment(child) || isBlank(child)) &&
	element.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title' && attribute.value === '');

const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

/** The fingerprint of a block: eight hexadecimal digits of SHA-256 over title and text, blind to line breaks and indents. */
export function fingerprint(title: string, source: string): string {
	return createHash('sha256')
		.update(`${title}\n${source.replace(/\s+/g, ' ').trim()}`)
		.digest('hex')
		.slice(0, 8);
}

/** The front matter of the source language, or of a translation. */
type FrontMatter = z.output<typeof WordsFrontMatter> | z.output<typeof TranslationFrontMatter>;

/** Title, summary and notes with their fingerprints, from the front matter of either kind. */
function openingAndNotes(front: FrontMatter): Omit<Words, 'blocks' | 'body'> {
	const { title, summary, notes } = front;
	const translation = 'status' in front ? front : undefined;
	return {
		title: title ?? '',
		summary: summary ?? '',
		opening: { hash: fingerprint(title ?? '', summary ?? ''), ...(translation?.from !== undefined && { from: translation.from }) },
		notes: Object.fromEntries(
			Object.entries(notes ?? {}).flatMap(([id, text]) => {
				if (text === null) return [];
				const from = translation?.notesFrom[id];
				return [[id, { text, hash: fingerprint('', text), ...(from !== undefined && { from }) }]];
			}),
		),
		...(translation && { status: translation.status }),
	};
}

/**
 * Reads words: Markdown and the named components with literal attributes. Nothing in the file is ever evaluated;
 * what could run is refused by name with its line. A translation may leave parts empty, and says how it was made.
 */
export function readWords(file: string, text: string, isTranslation = false): ReadWords {
	const findings: Finding[] = [];
	const references: WordsReference[] = [];
	const texts: ReadWords['texts'] = [];
	const refuse: Refuse = (position, rule, message) => {
		findings.push({ file, ...position, rule, message });
	};
	const unread = { blockPositions: [], references, texts, locate: () => ({ line: 1, column: 1 }), findings };
	if (text.trim() === '') {
		refuse({ line: 1, column: 1 }, 'empty', 'This file is empty. Fill it in, or delete it.');
		return unread;
	}
	let tree: Root;
	try {
		tree = wordsTree(text);
	} catch (error) {
		const { line, column, reason = String(error) } = error as { line?: number; column?: number; reason?: string };
		// Where a component is never closed, only the message itself says where it was opened.
		const [, openedLine, openedColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
		refuse({ line: line ?? Number(openedLine ?? 1), column: column ?? Number(openedColumn ?? 1) }, 'mdx', syntaxSentence(reason));
		return unread;
	}
	const [first, ...rest] = tree.children;
	if (first?.type !== 'yaml') {
		refuse(
			{ line: 1, column: 1 },
			'front-matter',
			'The file starts with three dashes, `title:` and `summary:`, and three dashes again. Write these lines first.',
		);
		return { ...unread, findings };
	}
	const schema = isTranslation ? TranslationFrontMatter : WordsFrontMatter;
	const front = readYaml<z.ZodType<FrontMatter>>(file, first.value, schema, first.position?.start.line ?? 1);
	findings.push(...front.findings);

	let block: string | undefined;

	const convertElement = (element: WordsElement, inline: boolean): WordsNode[] => {
		const position = startOf(element);
		const name = element.name ?? '';
		if (!isKnown(name)) {
			const names = Object.keys(wordsComponents);
			if (/^[a-z]/.test(name))
				refuse(position, 'no-html', `HTML such as <${name}> cannot be used. Write Markdown or one of the components: ${listed(names)}.`);
			else refuse(position, 'components', `There is no component <${name}>. ${didYouMean(name, names)}Components: ${listed(names)}.`);
			return [];
		}
		const attributes = attributesOf(element, name, refuse);
		const { place } = wordsComponents[name];
		if (place === 'inline') {
			if (element.children.length > 0)
				refuse(position, 'components', `<${name}> has no text of its own. Write ${wordsComponents[name].example}.`);
			for (const [attribute, value] of Object.entries(attributes)) {
				references.push({ component: name, attribute, value, ...position, ...(block && { block }) });
			}
			const node: WordsNode = { type: 'component', name, attributes, children: [] };
			return inline ? [node] : [{ type: 'paragraph', children: [node] }];
		}
		if (place === 'top') {
			refuse(
				position,
				'components',
				`<${name}> stands inside another part. Close that part first, then write ${wordsComponents[name].example}.`,
			);
			return [];
		}
		return [{ type: 'component', name, attributes, children: convertFlow(element.children) }];
	};

	const convertPhrase = (node: PhrasingContent | RootContent): WordsNode[] => {
		if (isComment(node)) return [];
		switch (node.type) {
			case 'text':
				texts.push({ value: node.value, ...startOf(node) });
				return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
			case 'break':
				return [{ type: 'break' }];
			case 'strong':
			case 'emphasis':
				return [{ type: node.type, children: node.children.flatMap(convertPhrase) }];
			case 'link':
				if (!/^(https:\/\/[^/\s]|#[a-z]|\/(?!\/))/.test(node.url)) {
					refuse(
						startOf(node),
						'links',
						`The link "${node.url}" cannot be used. Write a whole https address, a page of this site (/documents/diploma/) or a step (#step-apply).`,
					);
					return [];
				}
				return [{ type: 'link', url: node.url, children: node.children.flatMap(convertPhrase) }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return convertElement(node, true);
			default: {
				const [rule, message] = refusals[node.type] ?? [
					'words',
					`This kind of Markdown (${node.type}) is not used. Write paragraphs, lists, **strong** and *emphasis*.`,
				];
				refuse(startOf(node), rule, message);
				return [];
			}
		}
	};

	/** A component that holds paragraphs, written on one line, is read by Markdown as part of a sentence: lift it out. */
	const liftedFrom = (node: Nodes): WordsElement[] | undefined => {
		if (node.type !== 'paragraph') return undefined;
		const parts = node.children.filter((child) => !isBlank(child));
		const lifted = parts.filter(
			(child): child is MdxJsxTextElement =>
				isElement(child) && isKnown(child.name ?? '') && wordsComponents[child.name as WordsComponent].place !== 'inline',
		);
		return lifted.length > 0 && lifted.length === parts.length ? lifted : undefined;
	};

	function convertFlow(nodes: readonly Nodes[]): WordsNode[] {
		const converted: WordsNode[] = [];
		let sentence: PhrasingContent[] = [];
		const endSentence = () => {
			if (sentence.some((node) => !isBlank(node))) converted.push({ type: 'paragraph', children: sentence.flatMap(convertPhrase) });
			sentence = [];
		};
		for (const node of nodes) {
			if (isComment(node)) continue;
			const lifted = liftedFrom(node);
			if (lifted) {
				endSentence();
				converted.push(...lifted.flatMap((element) => convertElement(element, false)));
				continue;
			}
			switch (node.type) {
				case 'text':
				case 'strong':
				case 'emphasis':
				case 'link':
				case 'break':
				case 'mdxJsxTextElement':
					sentence.push(node);
					break;
				case 'paragraph':
					endSentence();
					converted.push({ type: 'paragraph', children: node.children.flatMap(convertPhrase) });
					break;
				case 'list':
					endSentence();
					converted.push({
						type: 'list',
						ordered: node.ordered ?? false,
						children: node.children.map((item) => ({ type: 'item', children: convertFlow(item.children) })),
					});
					break;
				case 'blockquote':
					endSentence();
					converted.push({ type: 'quote', children: convertFlow(node.children) });
					break;
				case 'heading':
					endSentence();
					if (block !== undefined || node.depth < 2 || node.depth > 3) {
						refuse(
							startOf(node),
							'headings',
							block === undefined
								? 'Headings of a page have two or three #. Write ## or ###.'
								: 'Headings cannot stand inside a part: its title is the heading. Write a paragraph in **bold**.',
						);
					}
					converted.push({ type: 'heading', depth: node.depth, children: node.children.flatMap(convertPhrase) });
					break;
				case 'mdxJsxFlowElement':
					endSentence();
					converted.push(...convertElement(node, false));
					break;
				default:
					endSentence();
					convertPhrase(node as PhrasingContent);
			}
		}
		endSentence();
		return converted;
	}

	const blocks: WordsBlock[] = [];
	const blockPositions: Position[] = [];
	const body: WordsNode[] = [];
	for (const node of rest) {
		const elements = liftedFrom(node) ?? (isElement(node) ? [node] : []);
		if (elements.length === 0 || !elements.every((element) => isBlock(element.name ?? ''))) {
			body.push(...convertFlow([node]));
			continue;
		}
		for (const element of elements) {
			if (isTranslation && isUntouched(element)) continue;
			const name = element.name as WordsComponent;
			const { id = '', title = '', from } = attributesOf(element, name, refuse);
			block = id;
			const start = element.children[0]?.position?.start.offset;
			const end = element.children.at(-1)?.position?.end.offset;
			const source = start === undefined ? '' : text.slice(start, end);
			texts.push({ value: title, ...startOf(element) });
			const children = convertFlow(element.children);
			if (children.length === 0)
				refuse(startOf(element), 'empty', `<${name} id="${id}"> has no words. Write what the reader has to know, at least a sentence.`);
			blocks.push({ kind: name, id, title, hash: fingerprint(title, source), ...(from !== undefined && { from }), children });
			blockPositions.push(startOf(element));
			block = undefined;
		}
	}
	const words = front.data && { ...openingAndNotes(front.data), blocks, body };
	for (const [note, { text: value }] of Object.entries(words?.notes ?? {})) texts.push({ value, ...front.locate(['notes', note]) });
	if (words?.summary) texts.push({ value: words.summary, ...front.locate(['summary']) });
	return {
		...(words && { words }),
		blockPositions,
		references,
		texts,
		locate: front.locate,
		findings,
	};
}
