import type { APIRoute } from 'astro';
import { planWords } from '../../model/plan-words.ts';
import { inEveryLanguage, languageOf } from '../../routes.ts';
import { siteContent } from '../../site.ts';

export const getStaticPaths = inEveryLanguage;

/** The interface words with which the browser draws plans. */
export const GET: APIRoute = async ({ params }) => Response.json(planWords(await siteContent(), languageOf(params.language)));
