import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readWords } from '../../reading/words-file.ts';
import { type WordsSurroundings, wordsHtml } from './words-html.ts';

const around: WordsSurroundings = {
	facts: (component, of) => [{ words: `${component} ${of ?? ''}`, mark: 'official', url: '#source-a', past: false }],
	term: (id) => ({ name: id, url: `/glossary/#term-${id}`, language: 'de' }),
	paper: (id) => ({ name: id, url: `/documents/${id}/` }),
	internal: (path) => `/base${path}`,
	headings: { mentor: 'For mentors', note: 'Note', lookOut: 'Look out', language: 'en', direction: 'ltr' },
};

const page = (text: string) => readWords('content/pages/x/en.mdx', `---\ntitle: T\nsummary: S\n---\n\n${text}\n`);
const html = (text: string) => wordsHtml(page(text).words?.body ?? [], around);

test('Markdown and the named components become HTML', () => {
	expect(html('One **two** [three](https://a.example/b).')).toBe(
		'<p>One <strong>two</strong> <a href="https://a.example/b">three</a>.</p>',
	);
	expect(html('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
	expect(html('<Aside kind="look-out">\n\nMind.\n\n</Aside>')).toContain('<div class="aside look-out">');
	expect(html('Bring <Paper id="diploma" />.')).toContain('<a href="/documents/diploma/">diploma</a>');
	expect(html('See [here](/about/method/).')).toContain('href="/base/about/method/"');
});

test('a telephone number keeps the order of its groups in any sentence, and other numbers stay as they are', () => {
	expect(html('هاتف +49 30 1815-1111، أو 1-800-268-7096.')).toBe(
		'<p>هاتف <bdi dir="ltr">+49 30 1815-1111</bdi>، أو <bdi dir="ltr">1-800-268-7096</bdi>.</p>',
	);
	expect(html('B2 in 2026, 3-5 weeks, 12 345.')).toBe('<p>B2 in 2026, 3-5 weeks, 12 345.</p>');
});

const harmful: [string, RegExp][] = [
	['import x from "y"', /no-code.*"import"/],
	['export const a = 1', /no-code.*"import" or "export"/],
	['{process.exit(1)}', /no-code.*braces|no-code.*\{ \}/],
	['Text {1 + 1} text', /no-code/],
	['<script>alert(1)</script>', /no-html.*<script>/],
	['<div onclick="x()">a</div>', /no-html.*<div>/],
	['<img src="https://a.example/x.png" />', /no-html.*<img>/],
	['<Unknown />', /components.*There is no component <Unknown>/],
	['<Stepp id="a" title="b">\n\nx\n\n</Stepp>', /components.*Did you mean "Step"/],
	['<Paper id={process.env.HOME} />', /no-code.*attribute/],
	['<Paper {...props} />', /no-code.*attribute/],
	['<Paper id="a" onClick="x()" />', /attributes.*no attribute "onClick"/],
	['[a](javascript:alert(1))', /links.*javascript/],
	['[a](data:text/html,x)', /links.*data:/],
	['[a](//evil.example/x)', /links/],
	['[a](http://a.example/)', /links/],
	['![a](https://a.example/x.png)', /no-images/],
	['<!-- note -->', /mdx.*<!-- -->/],
	['<Mentor>', /mdx.*not closed|mdx/],
	['a <3', /mdx.*less than/],
];

test.each(harmful)('%s is refused with its line', (text, refusal) => {
	const [first] = page(`A first line.\n\n${text}`).findings;
	expect(`${first?.rule} ${first?.message}`).toMatch(refusal);
	expect(first?.line).toBe(8);
	expect(first?.file).toBe('content/pages/x/en.mdx');
});

test('whatever a contributor writes, no element and no attribute outside the list reaches the page', () => {
	const allowed = new Set([
		'p',
		'strong',
		'em',
		'a',
		'ul',
		'ol',
		'li',
		'br',
		'blockquote',
		'h2',
		'h3',
		'h1',
		'h4',
		'h5',
		'h6',
		'div',
		'b',
		'bdi',
		'details',
		'summary',
	]);
	const piece = fc.oneof(
		fc.string({ maxLength: 30 }),
		fc.constantFrom(...harmful.map(([text]) => text)),
		fc.constantFrom(
			'<Mentor>\n\nx\n\n</Mentor>',
			'<Fee />',
			'**b**',
			'\n\n',
			'&lt;script&gt;',
			'"><img src=x onerror=alert(1)>',
			'[x](https://a.example/"onclick="x)',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
			const { words } = page(pieces.join(' '));
			const document = parse(wordsHtml(words?.body ?? [], around));
			for (const element of document.querySelectorAll('*')) {
				expect(allowed).toContain(element.rawTagName.toLowerCase());
				expect(Object.keys(element.attributes).filter((name) => !['href', 'class', 'lang', 'dir'].includes(name))).toEqual([]);
				expect(element.getAttribute('href') ?? '#').toMatch(/^(https:|#|\/)/);
			}
		}),
		{ numRuns: 300 },
	);
});

test('the fingerprint of a block is blind to line breaks and indents, and sees every word', () => {
	const block = (body: string) => page(`<Topic id="a" title="T">\n\n${body}\n\n</Topic>`).words?.blocks[0]?.hash;
	expect(block('One two\nthree.')).toBe(block('One   two three.'));
	expect(block('One two three.')).not.toBe(block('One two four.'));
	expect(block('x')).toMatch(/^[0-9a-f]{8}$/);
});
