import type { APIRoute } from 'astro';
import { wordsForBrowser } from '../../model/words-for-browser.ts';
import { inEveryLanguage, languageOf } from '../../routes.ts';
import { siteContent } from '../../site.ts';

export const getStaticPaths = inEveryLanguage;

/** The further interface words of the page of the reader's plan. */
export const GET: APIRoute = async ({ params }) =>
	Response.json(wordsForBrowser(await siteContent(), languageOf(params.language), 'my-plan'));
