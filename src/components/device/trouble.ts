import { deviceStore, type StoreTrouble } from './device-store.ts';

/** Shows the sentence for what keeps the store from keeping; the sentences stand in `data-<trouble>` of the element. */
export function showTrouble(element: HTMLElement | null): void {
	if (element === null) return;
	const sentences: Record<StoreTrouble, string | undefined> = {
		blocked: element.dataset.blocked,
		full: element.dataset.full,
		'set-aside': element.dataset.setAside,
		newer: element.dataset.newer,
	};
	const sentence = (deviceStore.trouble && sentences[deviceStore.trouble]) ?? '';
	if (element.textContent !== sentence) element.textContent = sentence;
}
