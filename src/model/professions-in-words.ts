import { type Content, entryOf } from './content.ts';
import { inLanguage } from './names.ts';
import type { Say } from './say.ts';

/** The name of a profession that programmes and mentors serve: of its entry, or of the vocabulary of those without one. */
export const professionName = (content: Pick<Content, 'professions'>, id: string, say: Say): string =>
	content.professions.has(id) ? inLanguage(entryOf(content.professions, id).name, say.language).text : say(`otherProfession.${id}`);
