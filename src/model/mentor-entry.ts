import { personalDataIn } from './personal-data.ts';

/** What a volunteer writes into the form. */
export interface MentorAnswers {
	alias: string;
	professions: readonly string[];
	regions: readonly string[];
	languages: readonly string[];
	formats: readonly string[];
	/** Hours in a month. */
	hours: string;
	/** Kinds of step. */
	steps: readonly string[];
	offer: string;
	/** How people reach them. */
	contact: 'programme' | 'page';
	programme: string;
	page: string;
	/** The last day of the consent, YYYY-MM-DD. */
	until: string;
	/** Whether they agreed that the entry is public. */
	agreed: boolean;
}

/** What keeps answers from becoming an entry. */
export interface EntryFaults {
	/** Fields that are still empty. */
	missing: (keyof MentorAnswers)[];
	/** Personal data that was found in their words. */
	personal: string[];
	/** The page of contact is no https address. */
	isPageWrong: boolean;
}

/** What is still wrong with the answers of a volunteer. */
export function faultsOf(answers: MentorAnswers): EntryFaults {
	const { contact } = answers;
	const needed: (keyof MentorAnswers)[] = [
		'alias',
		'professions',
		'regions',
		'languages',
		'formats',
		'hours',
		'steps',
		'offer',
		contact,
		'until',
		'agreed',
	];
	const isEmpty = (value: MentorAnswers[keyof MentorAnswers]) => (typeof value === 'boolean' ? !value : value.length === 0);
	const free = [answers.alias, answers.offer, ...(contact === 'page' ? [answers.page] : [])];
	return {
		missing: needed.filter((field) => isEmpty(answers[field])),
		personal: free.flatMap((words) => personalDataIn(words)?.found ?? []),
		isPageWrong:
			contact === 'page' && answers.page !== '' && !(URL.canParse(answers.page) && /^https:\/\/[^\s/]+\.[^\s/]+/.test(answers.page)),
	};
}

/** The name of the file of an entry: `'Lina K.' => 'lina-k'`. An alias without a letter of a to z gets a name of its own. */
export function fileNameOf(alias: string): string {
	const name = alias
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return name === '' ? 'mentor' : name;
}

/** Words as YAML writes them in quotes; what they hold stays words. */
const quoted = (words: string): string => JSON.stringify(words.trim().replace(/\s+/g, ' '));

const list = (values: readonly string[]): string => `[${values.join(', ')}]`;

/** The entry as the file of content/mentors that it would be, given on a day (YYYY-MM-DD). */
export function mentorEntryText(answers: MentorAnswers, today: string): string {
	return [
		`alias: ${quoted(answers.alias)}`,
		`professions: ${list(answers.professions)}`,
		`regions: ${list(answers.regions)}`,
		`languages: ${list(answers.languages)}`,
		`formats: ${list(answers.formats)}`,
		`hoursPerMonth: ${Number(answers.hours) || 0}`,
		`steps: ${list(answers.steps)}`,
		'offer:',
		`  en: ${quoted(answers.offer)}`,
		answers.contact === 'programme' ? `contact: { programme: ${answers.programme} }` : `contact: { page: ${quoted(answers.page)} }`,
		`consent: { given: ${today}, until: ${answers.until} }`,
		`lastConfirmed: ${today}`,
		'',
	].join('\n');
}
