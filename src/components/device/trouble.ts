import { deviceStore } from './device-store.ts';

/** Shows the sentence for what keeps the store from keeping; `element` names the file of the sentences in `data-words`. */
export async function showTrouble(element: HTMLElement): Promise<void> {
	const { trouble } = deviceStore;
	const words =
		trouble &&
		(await fetch(element.dataset.words ?? '')
			.then((response) => response.json())
			.catch(String));
	const sentence = words?.store?.[trouble ?? ''] ?? '';
	if (trouble === deviceStore.trouble && element.textContent !== sentence) element.textContent = sentence;
}
