import { countryCodes } from '../schemas/country-codes.ts';
import { countryName } from './names.ts';

/** All countries with their names, in alphabetical order of the language. */
export function countriesInOrder(language: string): { code: string; name: string }[] {
	const { compare } = new Intl.Collator(language);
	return countryCodes()
		.map((code) => ({ code, name: countryName(code, language) }))
		.sort((a, b) => compare(a.name, b.name));
}
