import { expect, test } from 'vitest';
import { arabic, contentOf, english, type Files, facts, smallContent } from '../testing/small-content.ts';
import { readCompared } from './compared-guides.ts';
import { firstComparison, firstComparisons, guidesToChoose } from './first-comparisons.ts';
import { interfaceWords } from './interface-words.ts';

/** The small content with its guide in more regions. */
function inRegions(...regions: string[]): Files {
	const copies = regions.flatMap((region) =>
		[facts, english, arabic, 'regions/germany/region.yaml', 'regions/germany/en.mdx'].map((path) => [
			path.replace('germany', region),
			(smallContent[path] ?? '').replaceAll('Germany', region),
		]),
	);
	return { ...smallContent, ...Object.fromEntries(copies) };
}

test('a profession with one guide has nothing to compare, and the guide can still be chosen', () => {
	const content = contentOf(smallContent);
	const say = interfaceWords(content, 'en');
	expect(firstComparison(content, 'nurse', say)).toBeUndefined();
	expect(firstComparisons(content, say)).toEqual([]);
	expect(guidesToChoose(content, say)).toMatchObject([{ profession: { name: 'Nurse' }, guides: [{ id: 'germany/nurse' }] }]);
});

test('a comparison begins with the first three guides of a profession, and its address leads to them', () => {
	const content = contentOf(inRegions('austria', 'belgium', 'sweden'));
	const first = firstComparison(content, 'nurse', interfaceWords(content, 'en'));
	const known = [...content.pathways.keys()];
	expect(first?.regions).toBe('austria, belgium, and Germany');
	expect(readCompared(first?.query ?? '', known)).toEqual({
		guides: ['austria/nurse', 'belgium/nurse', 'germany/nurse'],
		unknown: [],
		tooMany: [],
	});
});
