import { languageCodes } from '../languages.ts';
import { type PersonalDataKind, personalDataIn } from '../model/personal-data.ts';
import type { Entry, Library } from '../reading/library.ts';
import { eachField } from './each-field.ts';
import type { ContentRule, Report } from './rule.ts';

const named: Record<PersonalDataKind, string> = {
	email: 'an e-mail address',
	telephone: 'a telephone number',
	messenger: 'a messenger, a handle or a page of a social network',
};

/** Fields with words or an address that people fill in freely. */
const freeFields: readonly string[] = ['alias', 'page', 'organisation', 'text', 'publisher', 'title', ...languageCodes];

function reportsOn({ data, file, locate }: Entry<unknown>): Report[] {
	const reports: Report[] = [];
	eachField(data, (key, value, path) => {
		if (typeof value !== 'string' || !freeFields.includes(key)) return;
		const personal = personalDataIn(value);
		if (personal === undefined) return;
		reports.push({
			file,
			...locate(path),
			message: `"${personal.found}" looks like ${named[personal.kind]}. What once stands here stays in the history of the project for ever. Take it out: contact goes through a programme or an https page that the mentor controls.`,
		});
	});
	return reports;
}

/** No private ways to reach anybody stand in the entries of programmes and mentors. */
export const noPersonalData: ContentRule = {
	name: 'no-personal-data',
	why: 'A public list of addresses is harvested for spam and worse, and the history of the project never forgets it.',
	check: (library: Library) =>
		[...library.data.mentors.values(), ...library.data.programmes.values()].flatMap((entry) => reportsOn(entry as Entry<unknown>)),
};
