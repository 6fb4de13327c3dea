import { defineMiddleware } from 'astro:middleware';
import { isLanguageCode, sourceLanguage } from './languages.ts';
import { sayIn } from './site.ts';

/** Every page finds its language and its interface words in `Astro.locals`. */
export const onRequest = defineMiddleware(async (context, next) => {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	const [first] = context.url.pathname.slice(base.length).split('/').filter(Boolean);
	const language = isLanguageCode(first) ? first : sourceLanguage;
	context.locals.language = language;
	context.locals.say = await sayIn(language);
	return next();
});
