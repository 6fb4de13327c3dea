import { describe, expect, test } from 'vitest';
import { findingLine } from '../reading/finding.ts';
import { arabic, changed, english, type Files, facts, judged, smallContent } from '../testing/small-content.ts';
import { aMentor, aProgramme } from '../testing/small-programmes.ts';
import { contentRules } from './content.ts';

/** The first finding as a line, as a volunteer reads it. */
const firstLine = (files: Files) => {
	const [first] = judged(files).findings;
	return first ? findingLine(first) : 'nothing to mend';
};

const without = (...paths: string[]): Files => Object.fromEntries(Object.entries(smallContent).filter(([path]) => !paths.includes(path)));

test('content that is right has no finding', () => {
	expect(judged(smallContent).findings).toEqual([]);
});

test('every rule has a name of its own and says why it exists', () => {
	expect(new Set(contentRules.map(({ name }) => name)).size).toBe(contentRules.length);
	for (const { why } of contentRules) expect(why).toMatch(/^[A-Z].+\.$/);
});

describe('each mistake is refused with its file, its line and what to write instead', () => {
	const mistakes: [what: string, files: Files, line: RegExp][] = [
		[
			'a missing source',
			changed(facts, 'per: decision, source: law, certainty: official', 'per: decision, source: lwa, certainty: official'),
			/facts\.yaml:17:.* {2}sources {2}There is no source "lwa".*Did you mean "law"\?/,
		],
		[
			'no source at all',
			changed(facts, 'per: decision, source: law, certainty: official', 'per: decision, certainty: official'),
			/facts\.yaml:17:.* {2}source {2}`source` is missing|facts\.yaml:17:.*Write one name/,
		],
		[
			'no certainty',
			changed(facts, 'source: law, certainty: official, note: fee-note', 'source: law, note: fee-note'),
			/facts\.yaml:17:.* {2}certainty {2}`certainty` is missing\. Write one of: official, reported, estimate, not-published\./,
		],
		[
			'a cycle',
			changed(
				facts,
				'    documents: [diploma]\n    source: law\n  - id: apply',
				'    documents: [diploma]\n    requires: [licence]\n    source: law\n  - id: apply',
			),
			/facts\.yaml:10:\d+ {2}no-cycle {2}These steps wait for each other: collect -> licence -> apply -> collect/,
		],
		[
			'an unknown step in requires',
			changed(facts, 'requires: [collect]', 'requires: [colect]'),
			/facts\.yaml:14:16 {2}names-in-guide {2}There is no step "colect" in this guide\. Did you mean "collect"\?/,
		],
		[
			'an unknown document',
			changed(facts, 'documents: [diploma]', 'documents: [diplom]'),
			/facts\.yaml:9:17 {2}references {2}There is no document "diplom"\. Did you mean "diploma"\?/,
		],
		[
			'an unknown authority',
			changed(facts, 'authority: office\nroutes', 'authority: offce\nroutes'),
			/facts\.yaml:3:12 {2}references {2}There is no authority "offce"\. Did you mean "office"\?/,
		],
		[
			'an unknown term in the words',
			changed(english, '<Term id="bescheid" />', '<Term id="beschied" />'),
			/en\.mdx:\d+:\d+ {2}references {2}There is no term "beschied"\. Did you mean "bescheid"\?/,
		],
		[
			'a paper needed before it is given',
			changed(facts, 'neededAt: [licence]\n    source', 'neededAt: [collect]\n    source'),
			/facts\.yaml:23:20 {2}papers-and-order {2}"diploma" comes from "apply", so it cannot be needed at "collect"/,
		],
		[
			'money for later costs that is asked for after the cost',
			changed(
				facts,
				'    requires: [apply]\n    documents: [diploma]',
				'    requires: [apply]\n    funding:\n      - { kind: grant, pays: [collect], before: true, source: law, certainty: official, note: fee-note }\n    documents: [diploma]',
			),
			/facts\.yaml:\d+:\d+ {2}no-cycle {2}This money pays only later costs, but "collect" comes before "licence"/,
		],
		[
			'an unknown moment up to which a paper must count',
			changed(facts, 'neededAt: [licence]\n    source', 'neededAt: [licence]\n        neededUntil: end\n    source'),
			/facts\.yaml:24:22 {2}neededUntil/,
		],
		[
			'a paper that its step does not list',
			changed(facts, 'requires: [apply]\n    documents: [diploma]', 'requires: [apply]'),
			/papers-and-order {2}"diploma" is needed at "licence", but is not among the `documents` of that step/,
		],
		[
			'a step that the facts do not have',
			changed(arabic, '<Step id="apply"', '<Step id="aply"'),
			/ar\.mdx:\d+:1 {2}steps-in-every-locale {2}There is no step "aply" in facts\.yaml\. Did you mean "apply"\?|ar\.mdx:1:1 {2}steps-in-every-locale/,
		],
		[
			'steps in another order',
			{
				...smallContent,
				[english]: (smallContent[english] ?? '').replace(
					/(<Step id="collect"[\s\S]*?<\/Step>\n)\n(<Step id="apply"[\s\S]*?<\/Step>\n)/,
					'$2\n$1',
				),
			},
			/en\.mdx:\d+:1 {2}steps-in-every-locale {2}<Step id="apply"> stands where facts\.yaml has "collect"/,
		],
		[
			'a wrong currency',
			changed(facts, 'currency: EUR, per', 'currency: EURO, per'),
			/facts\.yaml:17:.* {2}currency {2}"EURO" is not a currency code\. Write the three letters of ISO 4217/,
		],
		[
			'an amount with its currency',
			changed(facts, 'max: 200', 'max: "200 EUR"'),
			/facts\.yaml:17:.* {2}max {2}Write the number alone, without a currency/,
		],
		[
			'a range the wrong way round',
			changed(facts, 'min: 100, max: 200', 'min: 300, max: 200'),
			/facts\.yaml:17:.* {2}fee {2}`min` is greater than `max`/,
		],
		[
			'a date in the future',
			changed(facts, 'published: 2025, checked: 2026-11-01', 'published: 2025, checked: 2199-11-01'),
			/facts\.yaml:41:.* {2}checked {2}The date 2199-11-01 lies in the future/,
		],
		[
			'a day that does not exist',
			changed(facts, 'published: 2025, checked: 2026-11-01', 'published: 2025, checked: 2026-02-30'),
			/facts\.yaml:41:.* {2}checked {2}There is no such day in the calendar/,
		],
		[
			'an http link',
			changed(facts, 'https://law.example.org', 'http://law.example.org'),
			/facts\.yaml:41:.* {2}url {2}"http:\/\/law\.example\.org\/act" is not an https address/,
		],
		[
			'an unknown country',
			changed('regions/germany/region.yaml', 'country: DE', 'country: UK'),
			/region\.yaml:2:10 {2}country {2}"UK" is not a country code/,
		],
		[
			'an unknown language',
			changed(facts, 'text: Pflegefachfrau, language: de', 'text: Pflegefachfrau, language: german'),
			/facts\.yaml:2:.* {2}language {2}"german" is not a language code/,
		],
		[
			'a misspelt field',
			changed(facts, '    kind: evidence', '    knid: evidence'),
			/facts\.yaml:8:5 {2}knid {2}There is no field "knid" here\. Did you mean "kind"\?|facts\.yaml:7:5 {2}kind {2}`kind` is missing/,
		],
		[
			'an unknown word of a closed list',
			changed(facts, 'kind: application', 'kind: aplication'),
			/facts\.yaml:12:11 {2}kind {2}`kind` is "aplication"\. Did you mean "application"\?/,
		],
		[
			'a duplicate id',
			changed(facts, '  - id: licence', '  - id: apply'),
			/facts\.yaml:25:9 {2}unique-ids {2}"apply" stands twice under `steps`|unique-ids/,
		],
		[
			'silence about a fee',
			changed(facts, '    fee:\n      - { per: decision, source: law, certainty: not-published }\n', ''),
			/facts\.yaml:25:9 {2}fee-and-time-said {2}The step "licence" \(licence\) has no `fee`/,
		],
		[
			'"official" without an official page',
			changed(facts, 'official: true', 'official: false'),
			/facts\.yaml:17:.* {2}certainty-fits-source {2}This says "official"/,
		],
		[
			'a source that nothing uses',
			changed(
				facts,
				'sources:\n',
				'sources:\n  other: { title: O, publisher: P, url: "https://o.example.org/", language: de, official: false, checked: 2026-11-01 }\n',
			),
			/facts\.yaml:41:3 {2}sources {2}The source "other" is used by no fact/,
		],
		['broken YAML', changed(facts, 'routes:\n', 'routes: [\n'), /facts\.yaml:\d+:\d+ {2}yaml {2}/],
		[
			'the same field twice',
			changed(facts, 'authority: office\nroutes', 'authority: office\nauthority: office\nroutes'),
			/facts\.yaml:4:1 {2}yaml {2}The same field stands here twice/,
		],
		['an empty file', { ...smallContent, [facts]: '' }, /facts\.yaml:1:1 {2}empty {2}This file is empty/],
		['an empty file of words', { ...smallContent, [english]: '\n' }, /en\.mdx:1:1 {2}empty {2}This file is empty/],
		[
			'a note without words',
			changed(english, 'notes:\n  fee-note: in one Land\n', ''),
			/facts\.yaml:17:.* {2}notes {2}The note "fee-note" has no words/,
		],
		[
			'words of a note that nothing names',
			changed(english, '  fee-note: in one Land\n', '  fee-note: in one Land\n  old-note: gone\n'),
			/en\.mdx:6:3 {2}notes {2}No fact names the note "old-note"/,
		],
		[
			'a fee component without a fee',
			changed(english, 'Then you may work.', 'It counts <Valid />.'),
			/en\.mdx:\d+:1 {2}facts-in-words {2}<Valid \/> in "licence" has nothing to print/,
		],
		['an amount typed into words', changed(english, 'Say so.', 'It costs 50 euros.'), /en\.mdx:\d+:\d+ {2}no-amounts-in-words {2}"50 euro/],
		[
			'no English words',
			without(english),
			/content\/pathways\/germany\/nurse\/en\.mdx:1:1 {2}source-words {2}The English words are missing/,
		],
		['words without facts', without(facts), /source-words {2}These words belong to no facts/],
		[
			'a region named like a language',
			{
				...smallContent,
				'regions/uk/region.yaml': smallContent['regions/germany/region.yaml'] ?? '',
				'regions/uk/en.mdx': smallContent['regions/germany/en.mdx'] ?? '',
			},
			/regions\/uk\/region\.yaml:1:1 {2}region-names {2}The region "uk" has a name as short as a language code/,
		],
		[
			'a file in no collection',
			{ ...smallContent, 'pathways/germany/nurse/fact.yaml': 'x' },
			/fact\.yaml:1:1 {2}files {2}This file belongs to no collection/,
		],
		[
			'words in a language that the site does not have',
			{ ...smallContent, 'pathways/germany/nurse/xx.mdx': smallContent[english] ?? '' },
			/xx\.mdx:1:1 {2}files {2}"xx" is not a language of this site/,
		],
		[
			'an amount in the text of a paper',
			changed('documents/diploma.yaml', 'It shows your training.', 'A copy costs 12 euros.'),
			/diploma\.yaml:3:\d+ {2}no-amounts-in-words {2}"12 euro/,
		],
		[
			'interface words of a language that the site does not have',
			{ ...smallContent, 'interface/xx.yaml': 'greeting: x\n' },
			/interface\/xx\.yaml:1:1 {2}files {2}"xx" is not a language of this site/,
		],
		[
			'nesting without end',
			{ ...smallContent, 'documents/deep.yaml': `a: ${'['.repeat(20_000)}` },
			/deep\.yaml:\d+:\d+ {2}(files|yaml) {2}This/,
		],
	];
	test.each(mistakes)('%s', (_what, files, line) => {
		const lines = judged(files).findings.map(findingLine);
		expect(lines.join('\n')).toMatch(line);
		expect(lines.join('\n')).not.toMatch(/undefined|Invalid input|at .*\.ts:\d/);
	});
});

test('many mistakes are reported at once, in the order of files and lines', () => {
	const files = changed(facts, 'currency: EUR, per', 'currency: XXY, per');
	files['documents/diploma.yaml'] = 'name: { en: Diploma }\n';
	files[arabic] = `${smallContent[arabic]}\n<Step id="extra" title="x">\n\nx\n\n</Step>\n`;
	const { findings } = judged(files);
	expect(findings.length).toBeGreaterThanOrEqual(4);
	expect(findings.map(({ file }) => file)).toEqual(findings.map(({ file }) => file).toSorted());
});

const withMentor = (own: Record<string, unknown> = {}, consentDays = 60): Files => ({
	...smallContent,
	'mentors/lina.yaml': aMentor('2026-11-01', consentDays, own),
});

test('a volunteer gives consent for six months at most, and confirms with it or later', () => {
	expect(judged(withMentor()).findings).toEqual([]);
	expect(judged(withMentor({}, 184)).findings).toEqual([]);
	expect(firstLine(withMentor({}, 185))).toMatch(/lina\.yaml:\d+:\d+ {2}consent {2}.*at most six months/);
	expect(firstLine(withMentor({ lastConfirmed: '2026-10-30' }))).toMatch(/lastConfirmed.*lies before the consent/);
	expect(firstLine(withMentor({ hoursPerMonth: 200 }))).toMatch(/hoursPerMonth.*at most 40 hours/);
	expect(firstLine(withMentor({ contact: { mail: 'x' } }))).toMatch(/contact {2}Write `programme:`/);
});

test('an entry of a volunteer or a programme never holds a private way to reach somebody, wherever it is written', () => {
	const line = /lina\.yaml:\d+:\d+ {2}no-personal-data {2}".*" looks like/;
	expect(firstLine(withMentor({ offer: { en: 'Write to lina (at) example.org' } }))).toMatch(line);
	expect(firstLine(withMentor({ offer: { en: 'Ring ٠١٥١٢٣٤٥٦٧٨' } }))).toMatch(line);
	expect(firstLine(withMentor({ alias: '@lina_k' }))).toMatch(line);
	expect(firstLine(withMentor({ contact: { page: 'https://t.me/lina' } }))).toMatch(line);
	expect(firstLine({ ...smallContent, 'programmes/bridge.yaml': aProgramme({ howToApply: { en: 'Mail bridge@example.org' } }) })).toMatch(
		/bridge\.yaml:\d+:\d+ {2}no-personal-data/,
	);
});

const withProgramme = (own: Record<string, unknown>): Files => ({ ...smallContent, 'programmes/bridge.yaml': aProgramme(own) });

test('a programme names a kind that exists, and regions and professions that exist', () => {
	expect(judged(withProgramme({ regions: ['germany'], professions: ['nurse', 'dentist'] })).findings).toEqual([]);
	expect(firstLine(withProgramme({ kinds: ['mentring'] }))).toMatch(/bridge\.yaml:\d+:\d+ {2}kinds {2}.*Did you mean "mentoring"\?/);
	expect(firstLine(withProgramme({ regions: ['germny'] }))).toMatch(/references {2}There is no region "germny"\. Did you mean "germany"\?/);
	expect(firstLine(withProgramme({ professions: ['dentst'] }))).toMatch(
		/references {2}There is no profession "dentst"\. Did you mean "dentist"\?/,
	);
});

const grant = { kind: 'grant', max: 600, currency: 'EUR', before: true, words: { en: 'For fees.' }, source: 'page' };

test('money of a programme stands under its own heading, and amounts never in its words', () => {
	expect(judged(withProgramme({ kinds: ['funding'], money: [grant] })).findings).toEqual([]);
	expect(firstLine(withProgramme({ money: [grant] }))).toMatch(/kinds {2}Money belongs under `money`/);
	expect(firstLine(withProgramme({ kinds: ['funding'], money: [{ ...grant, currency: undefined }] }))).toMatch(
		/An amount needs its `currency`/,
	);
	expect(firstLine(withProgramme({ offer: { en: 'Up to 600 euros.' } }))).toMatch(/no-amounts-in-words {2}"600 euros"/);
	expect(firstLine(withProgramme({ cost: { is: 'free', max: 5, currency: 'EUR', source: 'page' } }))).toMatch(
		/Only a price that is `paid`/,
	);
});

test('what a guide and its programme say of the same money agrees', () => {
	const guideWith = (offer: string): Files => ({
		...withProgramme({ kinds: ['funding'], money: [grant] }),
		[facts]: (smallContent[facts] ?? '').replace(
			'    duration:\n      - { max: 4',
			`    funding:\n      - { ${offer}, programme: bridge, source: law, certainty: official, note: fee-note }\n    duration:\n      - { max: 4`,
		),
	});
	expect(judged(guideWith('kind: grant, max: 600, currency: EUR, before: true')).findings).toEqual([]);
	expect(judged(guideWith('kind: grant, before: true')).findings).toEqual([]);
	expect(firstLine(guideWith('kind: grant, max: 500, currency: EUR, before: true'))).toMatch(
		/funding-agrees {2}Here `max` is 500, in content\/programmes\/bridge\.yaml it is 600/,
	);
	expect(firstLine(guideWith('kind: grant, max: 600, currency: EUR'))).toMatch(/funding-agrees {2}Here `before` is false/);
	expect(
		firstLine(
			changed(
				facts,
				'    duration:\n      - { max: 4',
				'    funding:\n      - { kind: grant, source: law, certainty: official, note: fee-note }\n    duration:\n      - { max: 4',
			),
		),
	).toMatch(/funding-agrees {2}This money names no programme/);
	expect(firstLine(guideWith('kind: loan, before: true'))).toMatch(/has no money of the kind "loan"\. It has: grant/);
});

test('a page in sections has words for each, in the order of its facts', () => {
	const page = {
		'pages/playbooks/mentees/page.yaml': `sections:\n  - { id: first, source: guide }\n  - { id: last }\nsources:\n  guide: { title: A guide, publisher: Org, url: "https://guide.example.org/", language: en, official: false, checked: 2026-11-01 }\nreview: { checked: 2026-11-01, every: P12M }\n`,
		'pages/playbooks/mentees/en.mdx':
			'---\ntitle: Mentees\nsummary: How.\n---\n\n<Section id="first" title="First">\n\n<Checklist title="Before">\n\n- Read.\n\n</Checklist>\n\n</Section>\n\n<Section id="last" title="Last">\n\nThe end.\n\n</Section>\n',
	};
	expect(judged({ ...smallContent, ...page }).findings).toEqual([]);
	const without = page['pages/playbooks/mentees/en.mdx'].replace(/<Section id="last"[\s\S]*/, '');
	expect(firstLine({ ...smallContent, ...page, 'pages/playbooks/mentees/en.mdx': without })).toMatch(
		/The section "last" of page\.yaml has no words here/,
	);
});
