import type { Nodes } from 'mdast';

/** Why a piece of Markdown or MDX is refused, and what to write instead. */
export const refusals: Partial<Record<Nodes['type'], [rule: string, message: string]>> = {
	mdxjsEsm: [
		'no-code',
		'Lines that start with "import" or "export" are code, and words cannot run code. Take the line out; the components are there without it.',
	],
	mdxFlowExpression: [
		'no-code',
		'Text in { } is code, and words cannot run code. Take the braces out; for a fact write <Fee />, <Time />, <Level /> or <Valid />.',
	],
	mdxTextExpression: [
		'no-code',
		'Text in { } is code, and words cannot run code. Take the braces out; for a fact write <Fee />, <Time />, <Level /> or <Valid />.',
	],
	html: ['no-html', 'HTML cannot be used. Write Markdown or one of the components.'],
	image: ['no-images', 'Images are not used: they cost readers money on slow lines. Say it in words.'],
	code: ['no-code', 'Code blocks are not used. Write the text as a paragraph (a line indented by a tab is read as code).'],
	inlineCode: ['no-code', 'Backticks are not used. Write the word in **bold** or as it is.'],
	definition: ['links', 'Write the address in the link itself: [the form](https://...).'],
	linkReference: ['links', 'Write the address in the link itself: [the form](https://...).'],
	imageReference: ['no-images', 'Images are not used. Say it in words.'],
	thematicBreak: ['no-lines', 'A line of dashes is not used here. Start a new paragraph.'],
};

/** Says a mistake of syntax in plain words; `reason` is the parser's own. */
export function syntaxSentence(reason: string): string {
	if (reason.includes('`!`')) return 'Comments of the form <!-- --> cannot be used. Take the comment out.';
	if (reason.includes('acorn') || reason.includes('expression')) return 'Braces { } mark code, and words cannot run code. Take them out.';
	if (/closing tag|closing slash|to close/i.test(reason))
		return `A component is opened and not closed, or closed in the wrong place: ${reason.replace(/\s*\(.*?\)/g, '')}.`;
	return `This cannot be read: ${reason}. A "<" that opens no component is written as the words "less than".`;
}
