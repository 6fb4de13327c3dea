import type { Entry, Library } from '../reading/library.ts';
import type { Funding } from '../schemas/fact.ts';
import { listed } from '../schemas/nearest.ts';
import type { Programme } from '../schemas/programme.ts';
import { readablePathways } from './readable-pathways.ts';
import type { ContentRule, Report } from './rule.ts';

const agreeing = ['min', 'max', 'currency', 'before', 'until'] as const;

/** The first thing in which an offer of a guide and the money of its programme differ; what the guide leaves out differs in nothing. */
const difference = (funding: Funding, money: Programme['money'][number]) =>
	agreeing.find((field) => (field === 'before' || funding[field] !== undefined) && funding[field] !== money[field]);

function reportOn(funding: Funding, programmes: Library['data']['programmes']): string | undefined {
	if (funding.programme === undefined)
		return `This money names no programme, so the finder of money does not know who gives it. Write \`programme:\` with a file of content/programmes, or add one.`;
	const programme = programmes.get(funding.programme)?.data;
	if (programme === undefined) return undefined;
	const ofKind = programme.money.filter(({ kind }) => kind === funding.kind);
	if (ofKind.length === 0)
		return `The programme "${funding.programme}" has no money of the kind "${funding.kind}". It has: ${listed(programme.money.map(({ kind }) => kind))}. Write the same kind in both.`;
	const differences = ofKind.map((money) => ({ money, field: difference(funding, money) }));
	if (differences.some(({ field }) => field === undefined)) return undefined;
	const { money, field = 'kind' } = differences[0] ?? {};
	return `Here \`${field}\` is ${funding[field]}, in content/programmes/${funding.programme}.yaml it is ${money?.[field] ?? 'missing'}. Look at the page and write the same in both.`;
}

/** Every offer of money in a guide names its programme, and what the two say agrees: kind, amounts, last day, and whether to ask first. */
export const fundingAgrees: ContentRule = {
	name: 'funding-agrees',
	why: 'Two amounts for one grant, and the reader believes neither.',
	check: (library: Library) => {
		const reports: Report[] = [];
		const look = ({ file, locate }: Entry<unknown>, funding: Funding, path: PropertyKey[]) => {
			const message = reportOn(funding, library.data.programmes);
			if (message) reports.push({ file, ...locate(path), message });
		};
		for (const entry of [...readablePathways(library), ...library.data.regions.values()]) {
			for (const list of ['steps', 'provisions'] as const) {
				const items: { funding: Funding[] }[] =
					(entry.data as Partial<Record<typeof list, { funding: Funding[] }[]>> | undefined)?.[list] ?? [];
				for (const [index, { funding }] of items.entries())
					for (const [order, offer] of funding.entries()) look(entry as Entry<unknown>, offer, [list, index, 'funding', order]);
			}
		}
		return reports;
	},
};
