import { expect, test } from 'vitest';
import { guideFor } from '../../model/guide.ts';
import { guideInComparison } from '../../model/guide-in-comparison.ts';
import { guideOnDevice } from '../../model/guide-on-device.ts';
import { interfaceWords } from '../../model/interface-words.ts';
import type { Progress } from '../../model/progress.ts';
import { changed, contentOf, facts } from '../../testing/small-content.ts';
import { comparedGuide, type GuideParts } from './compared-guide.ts';

const today = '2026-11-22';
// The application is only for training outside of the EU.
const content = contentOf(
	changed(facts, '  - id: apply\n    kind: application', '  - id: apply\n    kind: application\n    when: { not: { trainedIn: [eu] } }'),
);
const say = interfaceWords(content, 'en');
const site = { withBase: (path: string) => path, htmlOf: () => '' };
const parts: GuideParts = [
	guideOnDevice(content, 'germany/nurse', say, site.withBase),
	guideInComparison(guideFor(content, 'germany/nurse', say, today), say, site),
];
const steps = (progress: Progress) =>
	comparedGuide(parts, progress, today, say)
		.sight.plan.steps.map(({ id, perhaps, state }) => `${id} ${perhaps} ${state}`)
		.sort();

test('of a reader who said nothing the general is assumed: training outside the EU', () => {
	expect(steps({ situation: {}, guides: {} })).toEqual(['apply false to-do', 'collect false to-do', 'licence false to-do']);
});

test('what a reader said decides, and what they did not say stays open', () => {
	expect(steps({ situation: { trainedIn: 'FR' }, guides: {} })).toEqual(['collect false to-do', 'licence false to-do']);
	expect(steps({ situation: { papers: 'none' }, guides: {} })).toContain('apply true to-do');
});

test('what a reader ticked in the guide counts', () => {
	const guides = { 'germany/nurse': { steps: { collect: { state: 'done' as const } } } };
	expect(steps({ situation: {}, guides })).toContain('collect false done');
});
