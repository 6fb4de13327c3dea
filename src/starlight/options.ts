import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { siteLanguages, sourceLanguage } from '../languages.ts';

const parts = [
	'Header',
	'Footer',
	'PageFrame',
	'TwoColumnContent',
	'ContentPanel',
	'MarkdownContent',
	'PageTitle',
	'PageSidebar',
	'ThemeProvider',
	'SkipLink',
	'Head',
	'Sidebar',
	'Hero',
	'Banner',
	'FallbackContentNotice',
	'DraftContentNotice',
] as const;

/** Parts of the page shell that are ours; the rest of the list is not shown at all. */
const own: Partial<Record<(typeof parts)[number], string>> = {
	Head: './src/starlight/Head.astro',
	Header: './src/starlight/Header.astro',
	Footer: './src/starlight/Footer.astro',
	SkipLink: './src/starlight/SkipLink.astro',
	ThemeProvider: './src/starlight/ColourProvider.astro',
	PageFrame: './src/starlight/Frame.astro',
	TwoColumnContent: './src/starlight/JustContent.astro',
	ContentPanel: './src/starlight/JustContent.astro',
	MarkdownContent: './src/starlight/JustContent.astro',
};

/** What Starlight is told: languages, and our own parts in place of its own. */
export const starlightOptions: StarlightUserConfig = {
	title: 'Waymark',
	defaultLocale: 'root',
	locales: Object.fromEntries(
		siteLanguages.map(({ code, name, direction }) => [
			code === sourceLanguage ? 'root' : code,
			{ label: name, lang: code, dir: direction },
		]),
	),
	components: Object.fromEntries(parts.map((part) => [part, own[part] ?? './src/starlight/Nothing.astro'])),
	customCss: ['./src/styles/tokens.css', './src/styles/base.css', './src/styles/print.css'],
	sidebar: [],
	// Built by ../search-index.ts, which adds spellings and synonyms.
	pagefind: false,
	expressiveCode: false,
	disable404Route: true,
	credits: false,
	favicon: '/blaze.svg',
};
