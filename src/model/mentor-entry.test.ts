import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judged, smallContent } from '../testing/small-content.ts';
import { faultsOf, fileNameOf, type MentorAnswers, mentorEntryText } from './mentor-entry.ts';

const today = '2026-11-20';
const answers: MentorAnswers = {
	alias: 'Lina',
	professions: ['nurse'],
	regions: ['germany'],
	languages: ['ar', 'de'],
	formats: ['online'],
	hours: '4',
	steps: ['evidence'],
	offer: 'I read letters with you.',
	contact: 'page',
	programme: '',
	page: 'https://lina.example.org/hello',
	until: '2027-04-30',
	agreed: true,
};

const findingsFor = (own: MentorAnswers) =>
	judged({ ...smallContent, [`mentors/${fileNameOf(own.alias)}.yaml`]: mentorEntryText(own, today) }).findings;

test('what the form writes passes the check as it is', () => {
	expect(faultsOf(answers)).toEqual({ missing: [], personal: [], isPageWrong: false });
	expect(findingsFor(answers)).toEqual([]);
});

test('whatever words are written, the entry stays one entry with these words', () => {
	const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(words, words, (alias, offer) => {
			const own = { ...answers, alias: alias.trim(), offer };
			fc.pre(faultsOf(own).personal.length === 0);
			expect(findingsFor(own)).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('what is missing, what gives people away and an address that is none are told', () => {
	expect(faultsOf({ ...answers, alias: '', languages: [], agreed: false }).missing).toEqual(['alias', 'languages', 'agreed']);
	expect(faultsOf({ ...answers, offer: 'Write to lina (at) example.org' }).personal).toHaveLength(1);
	expect(faultsOf({ ...answers, page: 'https://wa.me/49151' }).personal).toHaveLength(1);
	expect(faultsOf({ ...answers, page: 'http://lina.example.org' }).isPageWrong).toBe(true);
	expect(faultsOf({ ...answers, contact: 'programme', page: 'nonsense' })).toEqual({
		missing: ['programme'],
		personal: [],
		isPageWrong: false,
	});
});

test('a file is named after the alias, in letters that an address can have', () => {
	expect(fileNameOf('Lina K.')).toBe('lina-k');
	expect(fileNameOf('Élodie')).toBe('elodie');
	expect(fileNameOf('ليلى')).toBe('mentor');
});
