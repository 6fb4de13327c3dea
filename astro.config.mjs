import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { starlightOptions } from './src/starlight/options.ts';

export default defineConfig({
	...(process.env.SITE_URL && { site: process.env.SITE_URL }),
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	prefetch: false,
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	// Scripts stay files of their own: an inlined one would be stopped by the content policy.
	vite: { build: { assetsInlineLimit: 0 } },
	integrations: [starlight(starlightOptions)],
});
