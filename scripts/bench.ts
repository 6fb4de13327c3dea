/**
 * Measures how long a filter of the finder takes to answer, with 5,000 entries on a slow phone: the built site in a Chromium that is
 * slowed down four times. Times depend on the machine, so this is no test.
 *
 *   npm run bench                      builds nothing: run npm run build first; CHROMIUM_PATH names the browser
 *   npm run bench -- --entries 1000    with another number of entries
 *
 * Prints milliseconds from the tap to the finished layout of what is in view: the median, what 19 of 20 changes stay within, the slowest.
 * A machine with other work to do shows it in the last two.
 */
import { parseArgs } from 'node:util';
import { siteInBrowser } from '../src/testing/browser.ts';
import { withManyCards } from '../src/testing/many-cards.ts';

/** As slow as a cheap phone of some years ago, by Chromium's own presets. */
const SLOWER = 4;
/** What readers feel as at once; the promise of the finder. */
const WANTED_MILLISECONDS = 50;

const { values } = parseArgs({ options: { entries: { type: 'string', default: '5000' } } });
const entries = Number(values.entries);

const site = await siteInBrowser();
try {
	for (const path of ['/mentors/', '/funding/']) {
		const { page, close } = await site.open('/about/', { viewport: { width: 360, height: 800 } });
		await withManyCards(page, path, entries);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
		await page.waitForSelector('.finder form:not([hidden])', { state: 'attached' });
		await page.click('.filters > summary');
		const times = await page.evaluate(() => {
			const measured: number[] = [];
			for (const facet of document.querySelectorAll<HTMLDetailsElement>('.finder .facet')) {
				facet.open = true;
				for (const box of facet.querySelectorAll('input')) {
					// On and off again, so that every filter is measured alone and the list grows back.
					for (let turn = 0; turn < 2; turn += 1) {
						document.body.getBoundingClientRect();
						const began = performance.now();
						box.click();
						// The page, and whatever of the cards is in view: the browser leaves the others for later.
						document.body.getBoundingClientRect();
						for (const card of document.querySelectorAll('.cards > li')) {
							if (card.getBoundingClientRect().top > innerHeight) break;
							card.querySelector('h3')?.getBoundingClientRect();
						}
						measured.push(performance.now() - began);
					}
				}
				facet.open = false;
			}
			return measured;
		});
		times.sort((a, b) => a - b);
		const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
		const isKept = Number(at(0.95)) <= WANTED_MILLISECONDS;
		console.log(
			`${path}  ${entries} entries, ${times.length} changes, ${SLOWER} times slower: median ${at(0.5)} ms, 19 of 20 within ${at(0.95)} ms (wanted: ${WANTED_MILLISECONDS}, ${isKept ? 'kept' : 'NOT kept'}), slowest ${at(1)} ms`,
		);
		await close();
	}
} finally {
	await site.close();
}
