import type { APIRoute } from 'astro';
import { searchNames } from '../model/search-names.ts';
import { siteContent } from '../site.ts';

/** What readers call professions, regions and guides: the search page fetches it at the first search. */
export const GET: APIRoute = async () => Response.json(searchNames(await siteContent()));
