import type { Page } from 'playwright-core';

/** Fields of a card that differ from one made-up entry to the next. */
const varied = ['profession', 'region', 'language', 'format', 'offer', 'status', 'cost', 'help'] as const;

/** Numbers that look random and are the same in every run: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * The page of a finder with `count` entries: its own cards again and again, each with values drawn from all cards, so that every filter
 * finds some. Only the HTML on its way to the browser is changed.
 */
export async function withManyCards(page: Page, path: string, count: number): Promise<void> {
	await page.route(`**${path}`, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: multiplied(await response.text(), count) });
	});
}

/** The HTML of a finder with its cards multiplied. */
export function multiplied(html: string, count: number): string {
	const cards = html.match(/<li class="card finder-card"[\s\S]*?<\/ul>\s*<\/li>/g) ?? [];
	if (cards.length === 0) throw new Error('There is no card on this page.');
	const valuesOf = (facet: string) => cards.map((card) => new RegExp(` data-${facet}="([^"]*)"`).exec(card)?.[1] ?? '');
	const values = new Map(varied.map((facet) => [facet, valuesOf(facet)]));
	const next = numbers(7);
	const made = Array.from({ length: count }, (_, index) => {
		let card = (cards[index % cards.length] ?? '').replace(/ data-id="[^"]*"/, ` data-id="made-${index}"`);
		for (const [facet, list] of values) {
			const value = list[Math.floor(next() * list.length)] ?? '';
			card = card.replace(new RegExp(` data-${facet}="[^"]*"`), '').replace('<li ', value ? `<li data-${facet}="${value}" ` : '<li ');
		}
		return card;
	});
	const last = html.lastIndexOf(cards.at(-1) ?? '');
	return html.slice(0, last) + made.slice(0, count - cards.length + 1).join('') + html.slice(last + (cards.at(-1) ?? '').length);
}
