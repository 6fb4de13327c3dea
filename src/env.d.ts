/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The language of the page, from its address. */
		language: import('./languages.ts').LanguageCode;
		/** The interface words of that language. */
		say: import('./model/interface-words.ts').Say;
	}
}
