import { defineMiddleware } from 'astro:middleware';
import { isLanguageCode, sourceLanguage } from './languages.ts';
import { interfaceWords, type Say } from './model/interface-words.ts';
import { siteContent } from './site.ts';

const speakers = new Map<string, Say>();

/** Every page finds its language and its interface words in `Astro.locals`. */
export const onRequest = defineMiddleware(async (context, next) => {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	const [first] = context.url.pathname.slice(base.length).split('/').filter(Boolean);
	const language = isLanguageCode(first) ? first : sourceLanguage;
	const say = (!import.meta.env.DEV && speakers.get(language)) || interfaceWords(await siteContent(), language);
	speakers.set(language, say);
	context.locals.language = language;
	context.locals.say = say;
	return next();
});
