import type { APIRoute } from 'astro';
import { type WordsFile, wordsFiles, wordsForBrowser } from '../../../model/words-for-browser.ts';
import { eachInEveryLanguage, languageOf } from '../../../routes.ts';
import { siteContent } from '../../../site.ts';

export const getStaticPaths = () => eachInEveryLanguage(wordsFiles, 'file');

/** Interface words with which the browser draws what depends on the reader. */
export const GET: APIRoute = async ({ params }) =>
	Response.json(wordsForBrowser(await siteContent(), languageOf(params.language), params.file as WordsFile));
