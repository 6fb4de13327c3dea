import type { ContentRule } from './rule.ts';

const money = String.raw`[€£$¥₴₹]|(?:EUR|GBP|USD|CAD|AUD|SEK|CHF|UAH|SYP)\b|(?:euros?|pounds?|dollars?|kronor|kr)\b|يورو|دولار|جنيه|євро|долар|фунт`;
const amountBesideMoney = new RegExp(String.raw`(?:${money})\s?\p{Nd}|\p{Nd}[\p{Nd}.,\s]*(?:${money})`, 'iu');

/** A number beside a currency is a fact: it belongs into the facts, once for all languages. */
export const noAmountsInWords: ContentRule = {
	name: 'no-amounts-in-words',
	why: 'A fee typed into a sentence stays old in every language when the fact changes.',
	check: (library) =>
		(['pathways', 'regions', 'pages'] as const).flatMap((collection) =>
			[...library.words[collection].values()].flatMap((languages) =>
				[...languages.values()].flatMap(({ file, texts }) =>
					texts.flatMap(({ value, line, column }) => {
						const amount = amountBesideMoney.exec(value)?.[0];
						return amount === undefined
							? []
							: [
									{
										file,
										line,
										column,
										message: `"${amount.trim()}" is an amount of money inside the words. Write it as a fact with its source, and print it with <Fee /> or as a note's fact.`,
									},
								];
					}),
				),
			),
		),
};
