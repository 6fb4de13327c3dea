/** Countries are judged by the table that Intl brings: there is no list of our own to grow old. The browser reads this file too. */

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that Intl has a name for and that ISO 3166-1 does not list as a country or territory. XK (Kosovo) stays: people trained there. */
const notCountries = new Set([
	'AC',
	'CP',
	'CQ',
	'DG',
	'EA',
	'EU',
	'EZ',
	'IC',
	'QO',
	'TA',
	'UN',
	'XA',
	'XB',
	'ZZ',
	'AN',
	'BU',
	'CS',
	'DD',
	'FX',
	'NH',
	'NT',
	'RH',
	'SU',
	'TP',
	'UK',
	'VD',
	'YD',
	'YU',
	'ZR',
	'QU',
	'DY',
	'HV',
]);

/** `'SY' => true`, `'UK' => false` (it is GB), `'sy' => false`. */
export function isCountryCode(code: string): boolean {
	return /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && regionNames.of(code) !== undefined;
}

/** All country codes, in alphabetical order of the code. */
export function countryCodes(): string[] {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
}
