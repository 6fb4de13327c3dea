import { stringify } from 'yaml';
import { addDays } from '../model/calendar.ts';

/** The file of a small programme, invented; what is given replaces or adds to it: `aProgramme({ regions: ['germany'] })`. */
export const aProgramme = (own: Record<string, unknown> = {}): string =>
	stringify({
		name: { text: 'Brücke', language: 'de' },
		organisation: 'Verein Brücke',
		url: 'https://bridge.example.org/',
		kinds: ['mentoring'],
		offer: { en: 'A mentor for six months.' },
		cost: { is: 'free', source: 'page' },
		state: 'active',
		lastSeen: '2026-10',
		source: 'page',
		sources: {
			page: {
				title: 'Brücke',
				publisher: 'Verein Brücke',
				url: 'https://bridge.example.org/',
				language: 'de',
				official: true,
				checked: '2026-11-01',
			},
		},
		...own,
	});

/** The file of a volunteer, invented, with consent from a day (YYYY-MM-DD) on for some days. */
export const aMentor = (given: string, consentDays: number, own: Record<string, unknown> = {}): string =>
	stringify({
		alias: 'Lina',
		professions: ['nurse'],
		regions: ['germany'],
		languages: ['ar', 'de'],
		formats: ['online'],
		hoursPerMonth: 4,
		steps: ['evidence', 'exam'],
		offer: { en: 'I read letters with you and practise the exam.' },
		contact: { page: 'https://lina.example.org/hello' },
		consent: { given, until: addDays(given, consentDays) },
		lastConfirmed: given,
		...own,
	});
