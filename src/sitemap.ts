import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';

/** What the head of a page says of itself. */
interface Said {
	canonical: string | undefined;
	isUnlisted: boolean;
	alternates: { lang: string; url: string }[];
}

/** Reads what a page says of itself: its own address, whether search engines are asked to leave it out, its translations. */
export function saidOf(html: string): Said {
	const [head = ''] = html.split('</head>');
	const tags = parse(head).querySelectorAll('link, meta');
	const links = (rel: string) => tags.filter((tag) => tag.getAttribute('rel') === rel);
	return {
		canonical: links('canonical')[0]?.getAttribute('href'),
		isUnlisted: tags.some((tag) => tag.getAttribute('name') === 'robots' && tag.getAttribute('content')?.includes('noindex')),
		alternates: links('alternate').flatMap((link) => {
			const [lang, url] = [link.getAttribute('hreflang'), link.getAttribute('href')];
			return lang !== undefined && url !== undefined ? [{ lang, url }] : [];
		}),
	};
}

/**
 * The map of the site for search engines. It lists what the pages themselves claim: a page that names another address as its own
 * (one shown in English for want of words) and one that asks to be left out are not in it, and translations are those the page names.
 */
export function siteMap(site: string | undefined): AstroIntegration[] {
	if (site === undefined) return [];
	let folder = '';
	let base = '/';
	const fileOf = (url: string) => join(folder, decodeURIComponent(new URL(url).pathname).slice(base.length), 'index.html');
	const pageOf = (url: string): Said | undefined => {
		const file = fileOf(url);
		return existsSync(file) ? saidOf(readFileSync(file, 'utf8')) : undefined;
	};
	return [
		{
			name: 'waymark-sitemap-folder',
			hooks: {
				'astro:config:done': ({ config }) => {
					folder = fileURLToPath(config.outDir);
					base = config.base.replace(/\/?$/, '/');
				},
			},
		},
		sitemap({
			filter: (url) => {
				const page = pageOf(url);
				return page !== undefined && page.canonical === url && !page.isUnlisted;
			},
			serialize: (item) => ({ ...item, links: pageOf(item.url)?.alternates ?? [] }),
		}),
	];
}
