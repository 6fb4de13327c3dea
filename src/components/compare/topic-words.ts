import type { ComparedTopic } from '../../model/guide-in-comparison.ts';
import type { ComparedGuide } from './compared-guide.ts';

/**
 * Puts the words of topics into their places. Their HTML comes from a file of this site, where the site's own writer made it and
 * escaped every text; nothing that a reader wrote goes this way.
 */
export function putTopicWords(root: ParentNode, guides: readonly ComparedGuide[]): void {
	for (const place of root.querySelectorAll<HTMLElement>('[data-topic]')) {
		const { topic, guide } = place.dataset;
		const words = guides.find(({ more }) => more.id === guide)?.more.topics[topic as ComparedTopic];
		const template = document.createElement('template');
		template.innerHTML = words?.html ?? '';
		place.replaceChildren(template.content);
	}
}
