/**
 * Writes a file to begin with.
 *
 *   npm run new -- translation germany nurse uk       the words of a guide in another language
 *   npm run new -- translation germany uk             of a region
 *   npm run new -- translation about/method uk        of a page
 *   ... --content DIR                                 another content folder
 *
 * The English text of each part stands in a comment, and its fingerprint is set. Parts left empty are shown in English.
 * Nothing is ever overwritten: of a file that exists, `npm run translations` says what is open.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguageCode, sourceLanguage, translatedLanguages } from '../src/languages.ts';
import { findingLine } from '../src/reading/finding.ts';
import { readLibrary, type WordsCollection } from '../src/reading/library.ts';
import { newTranslation } from '../src/reading/new-translation.ts';
import { didYouMean } from '../src/schemas/nearest.ts';

const use = 'Use: npm run new -- translation <region> <profession> <language> [--content DIR]';

/** Ends with a sentence on how to use the command. */
function misused(message: string): never {
	console.error(`${message}\n${use}`);
	process.exit(2);
}

function options() {
	try {
		return parseArgs({ allowPositionals: true, options: { content: { type: 'string' } } });
	} catch (error) {
		return misused(error instanceof Error ? error.message : String(error));
	}
}

const { values, positionals } = options();
const [kind, ...rest] = positionals;
const language = rest.at(-1);
const name = rest.slice(0, -1).join('/');
if (kind !== 'translation') misused(`"${kind ?? ''}" is nothing that can be begun.`);
if (!isLanguageCode(language) || language === sourceLanguage)
	misused(`"${language ?? ''}" is no language that is translated. Languages: ${translatedLanguages.join(', ')}.`);

const folder = resolve(values.content ?? process.env.WAYMARK_CONTENT ?? 'content');
const library = readLibrary(folder);
const collections = Object.keys(library.words) as WordsCollection[];
const collection = collections.find((candidate) => library.words[candidate].has(name));
const source = collection && library.words[collection].get(name)?.get(sourceLanguage);
if (source === undefined)
	misused(
		`There are no English words of "${name}". ${didYouMean(
			name,
			collections.flatMap((candidate) => [...library.words[candidate].keys()]),
		)}`,
	);
if (source.words === undefined) {
	for (const finding of source.findings) console.error(findingLine(finding));
	console.error(`${source.file} has to be mended first. Nothing was written.`);
	process.exit(1);
}
const path = source.file.replace(/^content\//, '').replace(/[^/]+$/, `${language}.mdx`);
if (existsSync(join(folder, path))) {
	console.error(
		`content/${path} is there already. Nothing was written. \`npm run translations -- ${language}\` says which parts are open.`,
	);
	process.exit(1);
}
writeFileSync(join(folder, path), newTranslation(readFileSync(join(folder, source.file.replace(/^content\//, '')), 'utf8'), source.words));
console.log(
	`content/${path} is written. Begin with title and summary, then fill in any part: its title in title="", its text in place of the comment.`,
);
