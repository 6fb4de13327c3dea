/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The language of the page, from its address. */
		language: import('./languages.ts').LanguageCode;
		/** Languages that the page has words in; the others show it in English. All, if not said. */
		wordsIn?: readonly import('./languages.ts').LanguageCode[];
		/** The interface words of that language. */
		say: import('./model/interface-words.ts').PageSay;
	}
}
