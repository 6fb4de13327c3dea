import type { Page } from 'playwright-core';
import type { Progress } from '../model/progress.ts';
import { writeProgress } from '../model/progress-reading.ts';

/** The name under which a page keeps the reader's progress. */
const key = 'waymark-progress';

/** Puts progress onto the device of a page, as if the reader had ticked it. */
export const keep = (page: Page, progress: Progress): Promise<void> =>
	page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, writeProgress(progress)] as const);

/** What stands on the device of a page, as text. */
export const kept = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

/** A reader on their way: one guide begun with a note, dates and a paper that lapses, one guide just opened. */
export const onTheWay: Progress = {
	situation: { trainedIn: 'SY', papers: 'some', status: 'refugee', levels: { de: 'B1' } },
	guides: {
		'germany/nurse': {
			route: 'comparison-exam',
			steps: {
				'advice-and-choose-land': { state: 'done', since: '2026-11-01', seen: '00000000' },
				'collect-documents': { state: 'doing', since: '2026-11-02', papers: ['diploma'], note: 'Ask <b>Samir</b> for the list' },
				'secure-funding': { date: '2099-12-04', dateKind: 'appointment' },
			},
			papers: { 'police-certificate-home': '2026-10-15' },
		},
		'united-kingdom/physician': { steps: { 'check-degree': { state: 'done', since: '2026-11-10' } } },
	},
};
