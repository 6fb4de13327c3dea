import { siteLanguages } from '../languages.ts';
import type { Content } from './content.ts';
import { languageName } from './names.ts';
import type { Say } from './say.ts';

/** Languages that many refugee professionals speak, beside those of the site and its regions. Others can be written into the entry. */
const spokenByMany = ['ar', 'fa', 'ps', 'uk', 'ru', 'tr', 'ti', 'so', 'ku', 'am', 'fr', 'es', 'ur', 'bn', 'my', 'sw'];

/** The languages that a volunteer can tick, by name in the order of the reader's alphabet. */
export function mentorLanguages(content: Pick<Content, 'regions'>, say: Say): { id: string; name: string }[] {
	const { compare } = new Intl.Collator(say.language);
	const codes = new Set([
		...spokenByMany,
		...siteLanguages.map(({ code }) => code),
		...[...content.regions.values()].flatMap(({ languages }) => languages),
	]);
	return [...codes].map((id) => ({ id, name: languageName(id, say.language) })).sort((a, b) => compare(a.name, b.name));
}
