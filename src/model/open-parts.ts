import type { LanguageCode } from '../languages.ts';
import type { Content } from './content.ts';
import { translationParts } from './translation.ts';

/** The parts of one text that wait for a translator, as lines: `'out of date: step apply (Apply)'`. */
export function openParts(content: Pick<Content, 'words'>, collection: string, id: string, language: LanguageCode): string[] {
	const words = content.words[collection as keyof Content['words']]?.get(id);
	if (words?.en === undefined) return [];
	return translationParts(words.en, words[language])
		.filter(({ state }) => state !== 'done')
		.map((part) => `${part.state === 'outdated' ? 'out of date' : 'missing'}: ${part.kind.toLowerCase()} ${part.id} (${part.title})`);
}
