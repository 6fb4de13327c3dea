import type { Programme } from '../schemas/programme.ts';
import { type Content, entryOf } from './content.ts';
import { joined } from './list.ts';
import { countryName, inLanguage } from './names.ts';
import type { Say } from './say.ts';

/** The name of a place that a programme serves: a region of the site by its id, or a country by its code. */
export const placeName = (content: Pick<Content, 'regions'>, id: string, say: Say): string =>
	content.regions.has(id) ? inLanguage(entryOf(content.regions, id).name, say.language).text : countryName(id, say.language);

type Served = Pick<Programme, 'regions' | 'countries'>;

/** The places that a programme serves, each once: a country that one of its regions lies in is not named beside it. Empty for anywhere. */
export function placesOf(content: Pick<Content, 'regions'>, { regions, countries }: Served): string[] {
	const covered = new Set(regions.map((id) => entryOf(content.regions, id).country));
	return [...regions, ...countries.filter((code) => !covered.has(code))];
}

/** Where a programme is, in words: "London, United Kingdom", "Canada", "Anywhere". A country it serves whole stands for the region in it. */
export function placeInWords(content: Pick<Content, 'regions'>, programme: Served & Pick<Programme, 'area'>, say: Say): string {
	const { regions, countries, area } = programme;
	const wider = regions.map((id) => {
		const { country } = entryOf(content.regions, id);
		return countries.includes(country) ? country : id;
	});
	const places = [...new Set([...wider, ...countries])].map((id) => placeName(content, id, say));
	const where = places.length === 0 ? say('programme.anywhere') : joined(places, say.language);
	// Set apart, so that a name in another direction never turns the sentence round.
	return area ? say('programme.area', { area: `\u2068${inLanguage(area, say.language).text}\u2069`, place: where }) : where;
}
