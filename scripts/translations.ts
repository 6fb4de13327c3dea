/**
 * Says how far the words are translated, and renews the fingerprints of a translation.
 *
 *   npm run translations                              every language: parts done, out of date, missing, by text
 *   npm run translations -- uk                        one language, with the names of the open parts
 *   npm run translations -- --json                    the same for machines
 *   npm run translations -- --accept FILE             every part of FILE is made from the English text of today
 *   npm run translations -- --accept FILE apply fees  only these parts: ids of steps, topics, notes ..., or `opening`
 *   ... --content DIR                                 another content folder
 *
 * Open parts are no error. Ends with 1 if content cannot be read, with 2 if the command cannot.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguageCode, type languageCodes, sourceLanguage, translatedLanguages } from '../src/languages.ts';
import { contentOfLibrary } from '../src/library-content.ts';
import { openParts } from '../src/model/open-parts.ts';
import { translationParts } from '../src/model/translation.ts';
import { sumOf, translationBoard } from '../src/model/translation-board.ts';
import { acceptTranslation } from '../src/reading/accept-translation.ts';
import { findingLine } from '../src/reading/finding.ts';
import { readLibrary } from '../src/reading/library.ts';

const use = 'Use: npm run translations -- [LANGUAGE] [--json] [--accept FILE [PART ...]] [--content DIR]';

/** Ends with a sentence on how to use the command. */
function misused(message: string): never {
	console.error(`${message}\n${use}`);
	process.exit(2);
}

function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean' }, accept: { type: 'string' }, content: { type: 'string' } },
		});
	} catch (error) {
		return misused(error instanceof Error ? error.message : String(error));
	}
}

const { values, positionals } = options();
const folder = resolve(values.content ?? process.env.WAYMARK_CONTENT ?? 'content');
const library = readLibrary(folder);
const content = contentOfLibrary(library);

/** Renews the fingerprints in one file. */
function accept(path: string, chosen: readonly string[]): void {
	const file = `content/${relative(folder, resolve(path)).split(sep).join('/')}`;
	const entry = Object.values(library.words)
		.flatMap((entries) => [...entries.values()].flatMap((languages) => [...languages.values()].map((own) => ({ own, languages }))))
		.find(({ own }) => own.file === file);
	if (entry === undefined || entry.own.language === sourceLanguage)
		misused(`${path} is no translation in ${folder}. Name a file such as content/pathways/germany/nurse/uk.mdx.`);
	const source = entry.languages.get(sourceLanguage)?.words;
	// A wrong fingerprint is what is mended here; nothing else may be wrong.
	const broken = library.findings.filter((finding) => finding.file === file && finding.rule !== 'from' && finding.rule !== 'notesFrom');
	if (source === undefined || broken.length > 0) {
		for (const finding of broken) console.error(findingLine(finding));
		console.error(`${file} has to be mended first. Nothing was changed.`);
		process.exit(1);
	}
	const known = translationParts(source, undefined).map(({ id }) => id);
	const unknown = chosen.filter((id) => !known.includes(id));
	if (unknown.length > 0) misused(`${file} has no part ${unknown.join(', ')}. It has: ${known.join(', ')}.`);
	const text = readFileSync(resolve(path), 'utf8');
	const accepted = acceptTranslation(text, source, (_kind, id) => chosen.length === 0 || chosen.includes(id));
	if (accepted !== text) writeFileSync(resolve(path), accepted);
	console.log(accepted === text ? `${file} was up to date.` : `${file} is renewed. Look through the change before you propose it.`);
}

/** Prints how far each text is in each language. */
function list(languages: readonly (typeof languageCodes)[number][], withParts: boolean): void {
	const board = translationBoard(content);
	for (const language of languages) {
		const { all, done, outdated, missing } = sumOf(board, language);
		console.log(`${language}: ${done} of ${all} parts done, ${outdated} out of date, ${missing} missing`);
		for (const { collection, id, all: parts, languages: by } of board) {
			const own = by[language];
			const name = id === undefined ? `content/${collection}/` : `content/${collection}/${id}/${language}.mdx`;
			const state = own.status ? `  ${own.status}` : '';
			console.log(`  ${name}  ${own.done} of ${parts}, ${own.outdated} out of date, ${own.missing} missing${state}`);
			if (withParts && id !== undefined && own.missing < parts)
				for (const part of openParts(content, collection, id, language)) console.log(`    ${part}`);
		}
	}
}

if (values.accept !== undefined) {
	accept(values.accept, positionals);
} else {
	const [language] = positionals;
	if (positionals.length > 1 || (language !== undefined && (!isLanguageCode(language) || language === sourceLanguage)))
		misused(`"${positionals.join(' ')}" is no language that is translated. Languages: ${translatedLanguages.join(', ')}.`);
	if (values.json) console.log(JSON.stringify(translationBoard(content), null, '\t'));
	else list(isLanguageCode(language) ? [language] : translatedLanguages, language !== undefined);
}
