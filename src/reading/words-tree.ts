import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { mdxjs } from 'micromark-extension-mdxjs';

/** The tree of a file of words: Markdown, components and front matter; nothing of it is run. Throws the parser's own error, with line and column. */
export const wordsTree = (text: string): Root =>
	fromMarkdown(text, {
		extensions: [mdxjs(), frontmatter(['yaml'])],
		mdastExtensions: [mdxFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
	});

/** The components that stand at the top of a file of words, also those written on one line, which Markdown takes for a paragraph. */
export const topElements = (tree: Root): (MdxJsxFlowElement | MdxJsxTextElement)[] =>
	tree.children.flatMap((node): (MdxJsxFlowElement | MdxJsxTextElement)[] => {
		if (node.type === 'mdxJsxFlowElement') return [node];
		return node.type === 'paragraph' ? node.children.filter((child) => child.type === 'mdxJsxTextElement') : [];
	});
