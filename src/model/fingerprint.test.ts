import { expect, test } from 'vitest';
import { aStep, euros } from '../testing/steps.ts';
import { fingerprintOf, stepFingerprint } from './fingerprint.ts';

test('is that of the published examples', () => {
	expect([fingerprintOf(''), fingerprintOf('a'), fingerprintOf('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
});

test('a step changes with its facts and its words, and not with where they were read', () => {
	const step = aStep({ id: 'apply', fee: [euros(100)] });
	const same = aStep({ id: 'apply', fee: [{ ...euros(100), source: 'page', asOf: 2025, certainty: 'reported' }], source: 'page' });
	expect(stepFingerprint(same, 'words')).toBe(stepFingerprint(step, 'words'));
	expect(stepFingerprint(aStep({ id: 'apply', fee: [euros(120)] }), 'words')).not.toBe(stepFingerprint(step, 'words'));
	expect(stepFingerprint(step, 'other words')).not.toBe(stepFingerprint(step, 'words'));
});
