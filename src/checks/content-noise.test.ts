import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts, judged, smallContent } from '../testing/small-content.ts';

test('no text in any file can make the check throw or lose its way', () => {
	const paths = Object.keys(smallContent);
	const noise = fc.oneof(
		fc.string({ maxLength: 80, unit: 'binary' }),
		fc.constantFrom('{', '<', '&a *a', '---\n', '\u0000', '<Step>', '{{', '- - -', '__proto__: 1', '!!js/function x'),
	);
	fc.assert(
		fc.property(fc.constantFrom(...paths), noise, fc.nat(400), (path, text, at) => {
			const original = smallContent[path] ?? '';
			const { findings } = judged({ ...smallContent, [path]: original.slice(0, at) + text + original.slice(at) });
			for (const { file, line, column, message } of findings) {
				expect(file).toMatch(/^content\//);
				expect(line).toBeGreaterThanOrEqual(1);
				expect(column).toBeGreaterThanOrEqual(1);
				expect(message).not.toContain('undefined');
			}
		}),
		{ numRuns: 100 },
	);
}, 60_000);

test('a truncated file is always refused, or is still whole', () => {
	fc.assert(
		fc.property(fc.nat((smallContent[facts] ?? '').length - 120), (length) => {
			const { findings } = judged({ ...smallContent, [facts]: (smallContent[facts] ?? '').slice(0, length) });
			expect(findings.length).toBeGreaterThan(0);
		}),
		{ numRuns: 60 },
	);
}, 60_000);
