import { languageCodes } from '../languages.ts';
import type { DataCollection, Library } from '../reading/library.ts';
import { eachField } from './each-field.ts';
import type { ContentRule, Report } from './rule.ts';

const money = String.raw`[€£$¥₴₹]|(?:EUR|GBP|USD|CAD|AUD|SEK|CHF|UAH|SYP)\b|(?:euros?|pounds?|dollars?|kronor|kr)\b|يورو|دولار|جنيه|євро|долар|фунт`;
const amountBesideMoney = new RegExp(String.raw`(?:${money})\s?\p{Nd}|\p{Nd}[\p{Nd}.,\s]*(?:${money})`, 'iu');

/** Every text that readers see, with its place: words, and the texts inside data. */
function textsOf(library: Library): (Report & { value: string })[] {
	const words = (['pathways', 'regions', 'pages'] as const).flatMap((collection) =>
		[...library.words[collection].values()].flatMap((languages) =>
			[...languages.values()].flatMap(({ file, texts }) => texts.map((text) => ({ file, message: '', ...text }))),
		),
	);
	const data = (['documents', 'terms', 'authorities', 'programmes'] satisfies DataCollection[]).flatMap((collection) =>
		[...library.data[collection].values()].flatMap(({ data: entry, file, locate }) => {
			const texts: (Report & { value: string })[] = [];
			eachField(entry, (key, value, path) => {
				const isText = typeof value === 'string' && languageCodes.some((code) => code === key);
				if (isText && !path.includes('sources')) texts.push({ file, message: '', value, ...locate(path) });
			});
			return texts;
		}),
	);
	return [...words, ...data];
}

/** A number beside a currency is a fact: it belongs into the facts, once for all languages. */
export const noAmountsInWords: ContentRule = {
	name: 'no-amounts-in-words',
	why: 'A fee typed into a sentence stays old in every language when the fact changes.',
	check: (library) =>
		textsOf(library).flatMap(({ value, ...place }) => {
			const amount = amountBesideMoney.exec(value)?.[0];
			if (amount === undefined) return [];
			return [
				{
					...place,
					message: `"${amount.trim()}" is an amount of money inside the words. Write it as a fact with its source: in a guide words print it with <Fee />, in a programme it stands under money or cost.`,
				},
			];
		}),
};
