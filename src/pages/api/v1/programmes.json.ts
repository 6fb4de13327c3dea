import type { APIRoute } from 'astro';
import { openProgrammes } from '../../../model/open-programmes.ts';
import { siteContent, today, withBase } from '../../../site.ts';

/** All programmes with their sources, as open data. */
export const GET: APIRoute = async () => Response.json(openProgrammes(await siteContent(), today, withBase));
