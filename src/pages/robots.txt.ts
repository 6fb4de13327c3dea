import type { APIRoute } from 'astro';
import { withBase } from '../site.ts';

/** Everything may be read; where the map of the site stands, if the address of the site is known. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL(withBase('/sitemap-index.xml'), site)}\n` : ''}`);
