import type { WordsNode } from '../../schemas/words.ts';

/** A name in the words that leads to a page: a term, a paper. */
export interface WordsLink {
	name: string;
	url: string;
	language?: string | undefined;
	direction?: 'ltr' | 'rtl' | undefined;
}

/** What the words need from around them. */
export interface WordsSurroundings {
	/** A fact printed into a sentence: its words, and the mark that leads to its source. */
	facts: (component: string, of: string | undefined) => { words: string; mark: string; url: string; past: boolean }[];
	term: (id: string) => WordsLink;
	paper: (id: string) => WordsLink;
	/** Puts the base and the language before a path of this site. */
	internal: (path: string) => string;
	/** Words of the interface, and the language they are in. */
	headings: { mentor: string; note: string; lookOut: string; language: string; direction: 'ltr' | 'rtl' };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML, in attributes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A number in groups: in a sentence from right to left its groups would change places. */
const telephoneNumber = /\+?\d[\d ()-]{7,}\d/g;

function link({ name, url, language, direction }: WordsLink): string {
	const lang = language ? ` lang="${escaped(language)}" dir="${direction ?? 'ltr'}"` : '';
	return `<a href="${escaped(url)}"${lang}>${escaped(name)}</a>`;
}

/**
 * The words of a block as HTML. Every text and attribute is escaped here and every element is one of those below:
 * nothing that a contributor writes becomes markup of its own.
 */
export function wordsHtml(nodes: readonly WordsNode[], around: WordsSurroundings): string {
	const inner = (children: readonly WordsNode[]) => wordsHtml(children, around);
	return nodes.map((node) => nodeHtml(node, inner, around)).join('');
}

function nodeHtml(node: WordsNode, inner: (children: readonly WordsNode[]) => string, around: WordsSurroundings): string {
	switch (node.type) {
		case 'text':
			return escaped(node.value).replace(telephoneNumber, '<bdi dir="ltr">$&</bdi>');
		case 'break':
			return '<br>';
		case 'paragraph':
			return `<p>${inner(node.children)}</p>`;
		case 'strong':
			return `<strong>${inner(node.children)}</strong>`;
		case 'emphasis':
			return `<em>${inner(node.children)}</em>`;
		case 'quote':
			return `<blockquote>${inner(node.children)}</blockquote>`;
		case 'item': {
			// A short item is a line of its own, not a paragraph inside a line.
			const [only, ...others] = node.children;
			return `<li>${only?.type === 'paragraph' && others.length === 0 ? inner(only.children) : inner(node.children)}</li>`;
		}
		case 'list':
			return node.ordered ? `<ol>${inner(node.children)}</ol>` : `<ul>${inner(node.children)}</ul>`;
		case 'heading':
			return `<h${node.depth}>${inner(node.children)}</h${node.depth}>`;
		case 'link': {
			const url = node.url.startsWith('/') ? around.internal(node.url) : node.url;
			return `<a href="${escaped(url)}">${inner(node.children)}</a>`;
		}
		case 'component':
			return component(node.name, node.attributes, inner(node.children), around);
	}
}

function component(name: string, attributes: Record<string, string>, inner: string, around: WordsSurroundings): string {
	const { headings } = around;
	const own = `lang="${escaped(headings.language)}" dir="${headings.direction}"`;
	switch (name) {
		case 'Mentor':
			return `<details class="mentor"><summary ${own}>${escaped(headings.mentor)}</summary>${inner}</details>`;
		case 'Aside': {
			const lookOut = attributes.kind === 'look-out';
			return `<div class="aside${lookOut ? ' look-out' : ''}"><b ${own}>${escaped(lookOut ? headings.lookOut : headings.note)}</b>${inner}</div>`;
		}
		case 'Checklist':
			return `<div class="checklist"><h3>${escaped(attributes.title ?? '')}</h3>${inner}</div>`;
		case 'Term':
			return link(around.term(attributes.id ?? ''));
		case 'Paper':
			return link(around.paper(attributes.id ?? ''));
		default:
			return around
				.facts(name, attributes.of)
				.map(
					({ words, mark, url, past }) =>
						`<bdi>${escaped(words)}</bdi> <a class="mark${past ? ' past' : ''}" href="${escaped(url)}">${escaped(mark)}</a>`,
				)
				.join(', ');
	}
}
