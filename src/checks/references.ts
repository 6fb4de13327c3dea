import type { DataCollection, Entry, Library } from '../reading/library.ts';
import { didYouMean, listed } from '../schemas/nearest.ts';
import { otherProfessions } from '../schemas/vocabularies.ts';
import { eachField } from './each-field.ts';
import type { ContentRule, Report } from './rule.ts';

const singular: Record<DataCollection, string> = {
	pathways: 'pathway',
	regions: 'region',
	pages: 'page',
	professions: 'profession',
	authorities: 'authority',
	documents: 'document',
	programmes: 'programme',
	mentors: 'mentor',
	terms: 'term',
	interface: 'language file',
};

/** Fields that name an entry of another collection, wherever they stand in the data of a collection. */
const fieldsThatRefer: Partial<Record<DataCollection, Record<string, DataCollection>>> = {
	pathways: {
		authority: 'authorities',
		documents: 'documents',
		document: 'documents',
		profession: 'professions',
		programme: 'programmes',
	},
	regions: { programme: 'programmes' },
	authorities: { region: 'regions' },
	documents: { region: 'regions', profession: 'professions' },
	programmes: { regions: 'regions' },
	mentors: { regions: 'regions', programme: 'programmes' },
	terms: { regions: 'regions' },
};

/** A profession that programmes and mentors name: an entry, or one of the vocabulary that has no entry yet. */
function missingProfession(library: Library, id: string): string | undefined {
	const others = otherProfessions as readonly string[];
	if (library.data.professions.has(id) || others.includes(id)) return undefined;
	const all = [...library.data.professions.keys(), ...others];
	return `There is no profession "${id}". ${didYouMean(id, all)}Professions: ${listed(all)}.`;
}

function missing(library: Library, collection: DataCollection, id: string): string | undefined {
	const known = library.data[collection];
	if (known.has(id)) return undefined;
	const ids = [...known.keys()];
	return `There is no ${singular[collection]} "${id}". ${didYouMean(id, ids)}Use one that exists, or add content/${collection}/${id}${collection === 'regions' ? '/region' : ''}.yaml first.`;
}

function ofEntry(library: Library, collection: DataCollection, entry: Entry<unknown>): Report[] {
	const reports: Report[] = [];
	const fields = fieldsThatRefer[collection] ?? {};
	eachField(entry.data, (key, value, path) => {
		const ofProfession = key === 'professions' && (collection === 'programmes' || collection === 'mentors');
		const target = fields[key];
		if (target === undefined && !ofProfession) return;
		for (const [index, id] of [value].flat().entries()) {
			if (typeof id !== 'string') continue;
			const message = target === undefined ? missingProfession(library, id) : missing(library, target, id);
			if (message) reports.push({ file: entry.file, ...entry.locate(Array.isArray(value) ? [...path, index] : path), message });
		}
	});
	return reports;
}

/** Every name of another entry must exist: Astro itself only logs a broken reference. */
export const references: ContentRule = {
	name: 'references',
	why: 'A name that leads nowhere is a dead link on the page.',
	check(library) {
		const reports: Report[] = [];
		for (const collection of Object.keys(library.data) as DataCollection[]) {
			for (const entry of library.data[collection].values()) reports.push(...ofEntry(library, collection, entry as Entry<unknown>));
		}
		for (const [id, { file }] of library.data.pathways) {
			const [region = '', profession = ''] = id.split('/');
			for (const message of [missing(library, 'regions', region), missing(library, 'professions', profession)]) {
				if (message) reports.push({ file, line: 1, column: 1, message });
			}
		}
		for (const languages of Object.values(library.words).flatMap((entries) => [...entries.values()])) {
			for (const words of languages.values()) {
				for (const { component, value, line, column } of words.references) {
					const target = component === 'Term' ? 'terms' : component === 'Paper' ? 'documents' : undefined;
					const message = target && missing(library, target, value);
					if (message) reports.push({ file: words.file, line, column, message });
				}
			}
		}
		return reports;
	},
};
