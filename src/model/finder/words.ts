import { joined } from '../list.ts';
import type { Say } from '../say.ts';
import type { Reason } from './fit.ts';

/** The name of a value as the form of the finder shows it. */
export type ValueName = (facet: Reason['facet'], value: string) => string;

const sentences: Partial<Record<Reason['facet'], string>> = {
	profession: 'finder.reasonProfession',
	region: 'finder.reasonRegion',
	language: 'finder.reasonLanguage',
	status: 'finder.reasonStatus',
	help: 'finder.reasonHelp',
};

/** Why an entry fits, one phrase a reason: `['your profession', 'helps in Dari', 'Online']`. */
export function reasonsInWords(reasons: readonly Reason[], nameOf: ValueName, say: Say): string[] {
	return reasons.map(({ facet, values }) => {
		const list = joined(
			values.map((value) => nameOf(facet, value)),
			say.language,
		);
		const sentence = sentences[facet];
		return sentence === undefined ? list : say(sentence, { list });
	});
}
