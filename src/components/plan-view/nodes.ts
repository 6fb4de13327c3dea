import { escaped } from '../words/words-html.ts';

/** An element of a view that is drawn at build time as HTML and in the browser as DOM: text stays text in both. */
export interface ViewNode {
	tag: string;
	attributes: Record<string, string | number | boolean | undefined>;
	children: Child[];
}

/** What may stand inside an element; nothing is drawn for `false` and `undefined`. */
export type Child = ViewNode | string | false | undefined | Child[];

/** Makes an element: `h('p', { class: 'small' }, 'Text')`. */
export const h = (tag: string, attributes: ViewNode['attributes'] = {}, ...children: Child[]): ViewNode => ({ tag, attributes, children });

const emptyTags = new Set(['rect', 'line', 'input', 'br', 'progress', 'path']);
const svgTags = new Set(['svg', 'rect', 'line', 'text', 'g', 'path']);

/** A view as HTML. */
export function toHtml(child: Child): string {
	if (child === false || child === undefined) return '';
	if (typeof child === 'string') return escaped(child);
	if (Array.isArray(child)) return child.map(toHtml).join('');
	const attributes = Object.entries(child.attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
		.join('');
	const inner = toHtml(child.children);
	return emptyTags.has(child.tag) && inner === '' && !svgTags.has(child.tag)
		? `<${child.tag}${attributes}>`
		: `<${child.tag}${attributes}>${inner}</${child.tag}>`;
}

/** A view as nodes of the page. */
export function toDom(child: Child): DocumentFragment {
	const fragment = document.createDocumentFragment();
	if (child === false || child === undefined) return fragment;
	if (typeof child === 'string') fragment.append(child);
	else if (Array.isArray(child)) fragment.append(...child.map(toDom));
	else {
		const element = svgTags.has(child.tag)
			? document.createElementNS('http://www.w3.org/2000/svg', child.tag)
			: document.createElement(child.tag);
		for (const [name, value] of Object.entries(child.attributes))
			if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
		element.append(...child.children.map(toDom));
		fragment.append(element);
	}
	return fragment;
}
