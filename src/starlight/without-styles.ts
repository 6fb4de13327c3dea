import type { Plugin } from 'vite';

const ofStarlight = /@astrojs\/starlight\/.*\/style\/[\w-]+\.css(\?.*)?$/;

/** Leaves out Starlight's own style sheets: every visible part of a page is ours, and readers pay for each kilobyte. */
export const withoutStarlightStyles: Plugin = {
	name: 'waymark-without-starlight-styles',
	enforce: 'pre',
	load: (id) => (ofStarlight.test(id) && !id.includes('url') ? '' : undefined),
};
