import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/content.ts';
import { languageCodes } from '../languages.ts';
import { contentOfLibrary } from '../library-content.ts';
import type { Content } from '../model/content.ts';
import { acceptTranslation } from '../reading/accept-translation.ts';
import type { Finding } from '../reading/finding.ts';
import { type Library, readLibrary } from '../reading/library.ts';
import { readWords } from '../reading/words-file.ts';

/** Files of a content folder by path. */
export type Files = Record<string, string>;

const source = `sources:
  law: { title: The law, publisher: Ministry, url: "https://law.example.org/act", language: de, official: true, published: 2025, checked: 2026-11-01 }
`;

/** The interface of a language that counts with one form for one and another for the rest. */
const simpleInterface = 'greeting: "Hello {{name}}"\nfiles_one: "{{count}} file"\nfiles_other: "{{count}} files"\n';

const written: Files = {
	...Object.fromEntries(languageCodes.map((code) => [`interface/${code}.yaml`, simpleInterface])),
	'interface/ru.yaml':
		'greeting: "Привет, {{name}}"\nfiles_one: "{{count}} файл"\nfiles_few: "{{count}} файла"\nfiles_many: "{{count}} файлов"\nfiles_other: "{{count}} файла"\n',
	'interface/ar.yaml':
		'greeting: "مرحبا {{name}}"\nfiles_zero: لا ملفات\nfiles_one: ملف\nfiles_two: ملفان\nfiles_few: "{{count}} ملفات"\nfiles_many: "{{count}} ملفا"\nfiles_other: "{{count}} ملف"\n',
	'interface/uk.yaml':
		'greeting: "Вітаємо, {{name}}"\nfiles_one: "{{count}} файл"\nfiles_few: "{{count}} файли"\nfiles_many: "{{count}} файлів"\nfiles_other: "{{count}} файлу"\n',
	'professions/nurse.yaml': `name: { en: Nurse, ar: ممرّض, uk: Медсестра }
inSentence: { en: nurse, ar: ممرّض, uk: медсестра }
synonyms: { en: [nurse], de: [Pflegefachfrau] }
isco08: "2221"
source: law
${source}`,
	'regions/germany/region.yaml': `name: { en: Germany, ar: ألمانيا, uk: Німеччина }
country: DE
languages: [de]
currency: EUR
topics:
  - { id: who-recognises, source: law }
advice: []
${source}review: { checked: 2026-11-01, every: P6M, status: desk-research }
`,
	'regions/germany/en.mdx': `---
title: Germany
summary: The Länder decide.
---

<Topic id="who-recognises" title="Who recognises">

Each Land has its office.

</Topic>
`,
	'authorities/office.yaml': `name: { text: Amt, language: de }
means: { en: The office }
roles: [decides]
region: germany
url: https://office.example.org/
what: { en: It decides. }
source: law
${source}`,
	'documents/diploma.yaml': `name: { en: Diploma }
kind: training
what: { text: { en: It shows your training. }, source: law }
${source}`,
	'terms/bescheid.yaml': `term: Bescheid
language: de
regions: [germany]
meaning: { en: The letter with the decision. }
source: law
${source}`,
	'pathways/germany/nurse/facts.yaml': `protectedTitles:
  - { text: Pflegefachfrau, language: de }
authority: office
routes:
  - { id: exam, source: law }
steps:
  - id: collect
    kind: evidence
    documents: [diploma]
    source: law
  - id: apply
    kind: application
    authority: office
    requires: [collect]
    documents: [diploma]
    fee:
      - { min: 100, max: 200, currency: EUR, per: decision, source: law, certainty: official, note: fee-note }
    duration:
      - { max: 4, unit: month, of: processing, source: law, certainty: official }
    gives:
      - document: diploma
        validFor: { value: 2, unit: year, source: law, certainty: official }
        neededAt: [licence]
    source: law
  - id: licence
    kind: licence
    requires: [apply]
    documents: [diploma]
    fee:
      - { per: decision, source: law, certainty: not-published }
    duration:
      - { source: law, certainty: not-published }
    source: law
papers:
  - document: diploma
    validFor: { value: 3, unit: month, source: law, certainty: official }
    neededAt: [licence]
topics:
  - { id: missing-papers, source: law }
${source}review: { checked: 2026-11-01, every: P6M, status: desk-research }
`,
	'pathways/germany/nurse/en.mdx': `---
title: Nurse in Germany
summary: The office decides.
notes:
  fee-note: in one Land
---

<Route id="exam" title="By exam">

For everybody.

</Route>

<Step id="collect" title="Collect your papers">

Bring the <Paper id="diploma" /> and wait for the <Term id="bescheid" />.

</Step>

<Step id="apply" title="Apply">

It costs <Fee />.

</Step>

<Step id="licence" title="Get the licence">

Then you may work.

</Step>

<Topic id="missing-papers" title="If papers are missing">

Say so.

</Topic>
`,
	'pathways/germany/nurse/ar.mdx': `---
title: ممرّض في ألمانيا
summary: المكتب يقرّر.
status: machine-drafted
---

<Route id="exam" title="بالامتحان">

للجميع.

</Route>

<Step id="collect" title="اجمع أوراقك">

أحضر <Paper id="diploma" /> وانتظر <Term id="bescheid" />.

</Step>

<Step id="apply" title="قدّم الطلب">

الرسوم: <Fee />.

</Step>

<Step id="licence" title="الترخيص">

ثم تعمل.

</Step>

<Topic id="missing-papers" title="أوراق ناقصة">

اذكر ذلك.

</Topic>
`,
};

/** A translation as it is once its translator has accepted it. */
function accepted(source: string | undefined, translation: string | undefined): string {
	const { words } = readWords('en.mdx', source ?? '');
	return words ? acceptTranslation(translation ?? '', words) : '';
}

/** The smallest content that is right in every point; everything in it is invented. */
export const smallContent: Files = {
	...written,
	'pathways/germany/nurse/ar.mdx': accepted(written['pathways/germany/nurse/en.mdx'], written['pathways/germany/nurse/ar.mdx']),
};

export const facts = 'pathways/germany/nurse/facts.yaml';
export const english = 'pathways/germany/nurse/en.mdx';
export const arabic = 'pathways/germany/nurse/ar.mdx';

/** Puts files into a new folder for as long as `use` runs. */
export function inFolder<Result>(files: Files, use: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-content-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Reads and judges files as `npm run check` does. */
export function judged(files: Files): { library: Library; findings: Finding[] } {
	return inFolder(files, (folder) => {
		const library = readLibrary(folder);
		return { library, findings: checkContent(library) };
	});
}

/** The small content with one piece of text of one file exchanged; fails if the piece is not there. */
export function changed(path: string, from: string, to: string): Files {
	const text = smallContent[path];
	if (!text?.includes(from)) throw new Error(`${path} does not hold "${from}".`);
	return { ...smallContent, [path]: text.replace(from, to) };
}

/** The site's own interface words, read once. */
let ownWords: Content['interface'] | undefined;

/** The content of files as the model sees it, with the site's own interface words. */
export function contentOf(files: Files): Content {
	const content = contentOfLibrary(judged(files).library);
	ownWords ??= contentOfLibrary(readLibrary('content')).interface;
	return { ...content, interface: ownWords };
}
