import type { Plugin } from 'vite';

const parts = /@astrojs\/starlight\/.*(\/style\/[\w-]+\.css(\?.*)?|\.astro\?.*type=style.*|\/SidebarPersistState(\.[jt]s)?)$/;

/** Leaves out Starlight's own styles and the script of its sidebar: every visible part of a page is ours, and readers pay for each kilobyte. */
export const withoutStarlightParts: Plugin = {
	name: 'waymark-without-starlight-parts',
	enforce: 'pre',
	transform: (_code, id) => (parts.test(id) && !/[?&]url/.test(id) ? { code: '', map: null } : undefined),
};
