import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'astro/zod';
import { isLanguageCode, type LanguageCode, languageCodes } from '../languages.ts';
import { Authority } from '../schemas/authority.ts';
import { Document } from '../schemas/document.ts';
import { Interface } from '../schemas/interface.ts';
import { Mentor } from '../schemas/mentor.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
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

/**
 * Reads a content folder whole. Never throws for what stands in the files: every mistake becomes a finding.
 * `root` is the folder itself; the paths in findings begin with `content/`.
 */
export function readLibrary(root: string): Library {
	const findings: Finding[] = [];
	const library: Library = {
		data: Object.fromEntries(Object.keys(dataCollections).map((name) => [name, new Map()])) as Library['data'],
		words: { pathways: new Map(), regions: new Map(), pages: new Map() },
		findings,
	};
	const refuse = (path: string, rule: string, message: string) => {
		findings.push({ file: `content/${path}`, line: 1, column: 1, rule, message });
	};
	if (!existsSync(root)) {
		findings.push({
			file: 'content',
			line: 1,
			column: 1,
			rule: 'files',
			message: `There is no folder ${root}. Name the folder that holds pathways, regions and so on.`,
		});
		return library;
	}
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map((found) => join(found.parentPath, found.name).slice(root.length).split(sep).join('/').replace(/^\/+/, ''))
		.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
		.sort();

	for (const path of paths) {
		const dataCollection = (Object.keys(dataCollections) as DataCollection[]).find((name) => dataCollections[name].path.test(path));
		const wordsCollection = (Object.keys(wordsCollections) as WordsCollection[]).find((name) => wordsCollections[name].test(path));
		const id = (dataCollection ? dataCollections[dataCollection].path : wordsCollection ? wordsCollections[wordsCollection] : /$/).exec(
			path,
		)?.[1];
		if (id === undefined) {
			const names = [...Object.keys(dataCollections), ...Object.keys(wordsCollections)];
			const [folder = ''] = path.split('/');
			const hint = names.includes(folder)
				? 'Files here are named like facts.yaml, region.yaml, <name>.yaml or <language>.mdx.'
				: `${didYouMean(folder, names)}Folders: ${listed([...new Set(names)])}.`;
			refuse(path, 'files', `This file belongs to no collection and would never be shown. ${hint}`);
			continue;
		}
		if (!usualId.test(id)) {
			refuse(path, 'files', `The name "${id}" becomes an address. Write small letters a to z, digits and hyphens only.`);
			continue;
		}
		const text = readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '');
		const file = `content/${path}`;
		if (dataCollection) {
			const { data, locate, findings: found } = readYaml(file, text, dataCollections[dataCollection].schema as z.ZodType);
			findings.push(...found);
			(library.data[dataCollection] as Map<string, Entry<unknown>>).set(id, { id, file, ...(data !== undefined && { data }), locate });
		} else if (wordsCollection) {
			const language = wordsCollections[wordsCollection].exec(path)?.[2];
			if (!isLanguageCode(language)) {
				refuse(
					path,
					'files',
					`"${language}" is not a language of this site. ${didYouMean(language ?? '', languageCodes)}Languages: ${listed(languageCodes)}. A new one is added in src/languages.ts.`,
				);
				continue;
			}
			const read = readWords(file, text);
			findings.push(...read.findings);
			const languages = library.words[wordsCollection].get(id) ?? new Map();
			library.words[wordsCollection].set(id, languages.set(language, { ...read, id, file, language }));
		}
	}
	return library;
}
