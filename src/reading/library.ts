import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { isLanguageCode, type LanguageCode, languageCodes, sourceLanguage } from '../languages.ts';
import { Authority } from '../schemas/authority.ts';
import { Document } from '../schemas/document.ts';
import { Interface } from '../schemas/interface.ts';
import { Mentor } from '../schemas/mentor.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import { Page } from '../schemas/page.ts';
import { PathwayFacts } from '../schemas/pathway-facts.ts';
import { Profession } from '../schemas/profession.ts';
import { Programme } from '../schemas/programme.ts';
import { Region } from '../schemas/region.ts';
import { Term } from '../schemas/term.ts';
import type { Finding } from './finding.ts';
import { type ReadWords, readWords } from './words-file.ts';
import { type Locate, readYaml } from './yaml-file.ts';

/** The collections of data: the folder, how an id follows from the path, the schema. */
export const dataCollections = {
	pathways: { path: /^pathways\/([^/]+\/[^/]+)\/facts\.yaml$/, schema: PathwayFacts },
	regions: { path: /^regions\/([^/]+)\/region\.yaml$/, schema: Region },
	pages: { path: /^pages\/(.+)\/page\.yaml$/, schema: Page },
	professions: { path: /^professions\/([^/]+)\.yaml$/, schema: Profession },
	authorities: { path: /^authorities\/([^/]+)\.yaml$/, schema: Authority },
	documents: { path: /^documents\/([^/]+)\.yaml$/, schema: Document },
	programmes: { path: /^programmes\/([^/]+)\.yaml$/, schema: Programme },
	mentors: { path: /^mentors\/([^/]+)\.yaml$/, schema: Mentor },
	terms: { path: /^terms\/([^/]+)\.yaml$/, schema: Term },
	interface: { path: /^interface\/([^/]+)\.yaml$/, schema: Interface },
} as const;

/** The collections that have words of their own, one file a language. */
export const wordsCollections = {
	pathways: /^pathways\/([^/]+\/[^/]+)\/([^/]+)\.mdx$/,
	regions: /^regions\/([^/]+)\/([^/]+)\.mdx$/,
	pages: /^pages\/(.+)\/([^/]+)\.mdx$/,
} as const;

export type DataCollection = keyof typeof dataCollections;
export type WordsCollection = keyof typeof wordsCollections;

/** The checked data of one entry of a collection. */
export type DataOf<Name extends DataCollection> = z.output<(typeof dataCollections)[Name]['schema']>;

/** One file of data that was read. */
export interface Entry<Data> {
	id: string;
	file: string;
	/** Missing if the file does not fit its schema. */
	data?: Data;
	locate: Locate;
}

/** One file of words that was read. */
export interface WordsEntry extends ReadWords {
	id: string;
	file: string;
	language: LanguageCode;
}

/** Everything that stands in the content folder, and what is to be mended in it. */
export interface Library {
	data: { [Name in DataCollection]: Map<string, Entry<DataOf<Name>>> };
	words: Record<WordsCollection, Map<string, Map<LanguageCode, WordsEntry>>>;
	findings: Finding[];
}

const usualId = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Where a path belongs: a collection and the id in it, and for words the part that names the language. */
interface Place {
	id: string;
	data?: DataCollection;
	words?: WordsCollection;
	language?: string | undefined;
}

/** The place of a file by its path, or nothing if it belongs to no collection. */
function placeOf(path: string): Place | undefined {
	for (const name of Object.keys(dataCollections) as DataCollection[]) {
		const id = dataCollections[name].path.exec(path)?.[1];
		if (id !== undefined) return { id, data: name };
	}
	for (const name of Object.keys(wordsCollections) as WordsCollection[]) {
		const [, id, language] = wordsCollections[name].exec(path) ?? [];
		if (id !== undefined) return { id, words: name, language };
	}
	return undefined;
}

/** All files below a folder as paths from it, in alphabetical order; hidden files are passed over. */
function pathsBelow(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map((found) => relative(root, join(found.parentPath, found.name)).split(sep).join('/'))
		.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
		.sort();
}

/** Why a path cannot be used, and what it would have to be. */
function refusalOf(path: string, place: Place | undefined): string | undefined {
	if (place === undefined) {
		const names = [...new Set([...Object.keys(dataCollections), ...Object.keys(wordsCollections)])];
		const [folder = ''] = path.split('/');
		const hint = names.includes(folder)
			? 'Files here are named like facts.yaml, region.yaml, <name>.yaml or <language>.mdx.'
			: `${didYouMean(folder, names)}Folders: ${listed(names)}.`;
		return `This file belongs to no collection and would never be shown. ${hint}`;
	}
	if (!usualId.test(place.id)) return `The name "${place.id}" becomes an address. Write small letters a to z, digits and hyphens only.`;
	const language = place.words ? place.language : place.data === 'interface' ? place.id : undefined;
	if (language === undefined || isLanguageCode(language)) return undefined;
	return `"${language}" is not a language of this site. ${didYouMean(language, languageCodes)}Languages: ${listed(languageCodes)}. A new one is added in src/languages.ts.`;
}

/** Reads one file into its place in the library. */
function readInto(library: Library, { id, data: dataCollection, words, language }: Place, file: string, text: string): void {
	if (dataCollection) {
		const { data, locate, findings } = readYaml(file, text, dataCollections[dataCollection].schema as z.ZodType);
		library.findings.push(...findings);
		(library.data[dataCollection] as Map<string, Entry<unknown>>).set(id, { id, file, ...(data !== undefined && { data }), locate });
	} else if (words && isLanguageCode(language)) {
		const read = readWords(file, text, language !== sourceLanguage);
		library.findings.push(...read.findings);
		const languages = library.words[words].get(id) ?? new Map<LanguageCode, WordsEntry>();
		library.words[words].set(id, languages.set(language, { ...read, id, file, language }));
	}
}

/**
 * Reads a content folder whole. Never throws for what stands in the files: every mistake becomes a finding.
 * `root` is the folder itself; the paths in findings begin with `content/`.
 */
export function readLibrary(root: string): Library {
	const library: Library = {
		data: Object.fromEntries(Object.keys(dataCollections).map((name) => [name, new Map()])) as Library['data'],
		words: { pathways: new Map(), regions: new Map(), pages: new Map() },
		findings: [],
	};
	const refuse = (file: string, message: string) => library.findings.push({ file, line: 1, column: 1, rule: 'files', message });
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
		refuse('content', `There is no folder ${root}. Name the folder that holds pathways, regions and so on.`);
		return library;
	}
	for (const path of pathsBelow(root)) {
		const place = placeOf(path);
		const refusal = refusalOf(path, place);
		const file = `content/${path}`;
		if (refusal !== undefined || place === undefined) {
			refuse(file, refusal ?? '');
			continue;
		}
		try {
			readInto(library, place, file, readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''));
		} catch {
			// Nesting thousands deep exhausts the parsers; nothing a person writes does.
			refuse(file, 'This file cannot be read: it is nested too deeply, or is no text. Write it anew from a neighbour.');
		}
	}
	return library;
}
