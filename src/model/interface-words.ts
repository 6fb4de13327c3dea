import { type LanguageCode, sourceLanguage } from '../languages.ts';
import type { Content } from './content.ts';
import { flatWords, type Say, sayFrom } from './say.ts';

/** The interface words of one language as pages have them when they are built. */
export interface PageSay extends Say {
	/** The sentences of a counted word by plural form, places left open: for a count that only the browser knows. */
	forms: (key: string) => Record<string, string>;
}

/** The words of the interface in a language. A word missing there is said in the source language. */
export function interfaceWords(content: Pick<Content, 'interface'>, language: LanguageCode): PageSay {
	const tableOf = (code: LanguageCode) => ({ code, table: new Map(flatWords(content.interface.get(code) ?? {})) });
	const own = tableOf(language);
	const say = sayFrom(language, [own, tableOf(sourceLanguage)]);
	const forms = (key: string) => {
		const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		return Object.fromEntries(plurals.map((plural) => [plural, own.table.get(`${key}_${plural}`) ?? say(`${key}_other`)]));
	};
	return Object.assign(say, { forms });
}
