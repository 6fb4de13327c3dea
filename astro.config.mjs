import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search-index.ts';
import { siteMap } from './src/sitemap.ts';
import { starlightOptions } from './src/starlight/options.ts';
import { withoutStarlightParts } from './src/starlight/without-parts.ts';

export default defineConfig({
	...(process.env.SITE_URL && { site: process.env.SITE_URL }),
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	prefetch: false,
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	// Scripts stay files of their own: an inlined one would be stopped by the content policy.
	vite: {
		plugins: [withoutStarlightParts],
		build: {
			assetsInlineLimit: 0,
			// Two files instead of ten: what each guide runs at once, and what it fetches when the reader first needs it.
			rolldownOptions: {
				output: {
					codeSplitting: {
						groups: [
							{
								name: 'reader',
								test: /src\/(components\/(device|situated)\/|languages\.|model\/(calendar|formats|progress(-reading)?|situation)\.)[\w.-]*ts$/,
							},
							{
								name: 'plan',
								test: /src\/(components\/(own-plan|plan-view|situation-form)|model)\/(?!my-plan|plan-link|progress-changes|situation-words|own-situation|open-offers|compared|search-|personal-data|mentor-entry)[\w-]+\.ts$/,
							},
						],
					},
				},
			},
		},
	},
	// The sitemap stands before Starlight, which adds one of its own where there is none.
	integrations: [...siteMap(process.env.SITE_URL), starlight(starlightOptions), searchIndex()],
});
