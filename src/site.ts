import { type CollectionKey, getCollection } from 'astro:content';
import type { LanguageCode } from './languages.ts';
import type { Content, WordsByLanguage } from './model/content.ts';
import { interfaceWords, type PageSay } from './model/interface-words.ts';
import { listedMentors } from './model/mentor-consent.ts';
import type { Mentor } from './schemas/mentor.ts';

/** The day of this build, YYYY-MM-DD in universal time: what is past its review, and whose consent holds, is judged by it. */
export const today = new Date().toISOString().slice(0, 10);

/** The entries of a collection by id; their shape was checked when they were read. */
async function entries<Data>(collection: CollectionKey): Promise<Map<string, Data>> {
	const all = await getCollection(collection);
	return new Map(all.map(({ id, data }) => [id, data as Data]));
}

async function read(): Promise<Content> {
	return {
		pathways: await entries('pathways'),
		regions: await entries('regions'),
		professions: await entries('professions'),
		authorities: await entries('authorities'),
		documents: await entries('documents'),
		programmes: await entries('programmes'),
		mentors: listedMentors(await entries<Mentor>('mentors'), today),
		pages: await entries('pages'),
		terms: await entries('terms'),
		interface: await entries('interface'),
		words: {
			pathways: await entries<WordsByLanguage>('pathwaysWords'),
			regions: await entries<WordsByLanguage>('regionsWords'),
			pages: await entries<WordsByLanguage>('pagesWords'),
		},
	};
}

let known: Promise<Content> | undefined;

/** All content of this build. Read once; in development read anew for every page, so that edits show. */
export function siteContent(): Promise<Content> {
	if (import.meta.env.DEV) return read();
	known ??= read();
	return known;
}

const speakers = new Map<LanguageCode, PageSay>();

/** The interface words of a language, made once for a build. */
export async function sayIn(language: LanguageCode): Promise<PageSay> {
	const say = (!import.meta.env.DEV && speakers.get(language)) || interfaceWords(await siteContent(), language);
	speakers.set(language, say);
	return say;
}

/** Puts the base of the site before a path of ours: `'/germany/nurse/' => '/waymark/germany/nurse/'`. */
export function withBase(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The address that opens a new issue of the project with its text filled in; nothing if the build knows no such address. */
export function issueAddress(issue: { title: string; body: string }): string | undefined {
	const base = import.meta.env.ISSUES_URL;
	return base ? `${base}?${new URLSearchParams(issue)}` : undefined;
}
