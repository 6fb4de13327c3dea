import { type Content, entryOf } from './content.ts';
import { type InLanguage, inLanguage } from './names.ts';
import { type NumberedSource, numberedSources } from './proof.ts';
import type { Say } from './say.ts';

/** A sentence with the pages that bear it out, and for whom it holds. */
export interface ShownStatement extends InLanguage {
	/** The region and profession it holds for, in the reader's words; missing if it holds everywhere. */
	place?: string;
	sources: NumberedSource[];
}

/** A part of a document's page: what it is, how to get it ... */
export interface DocumentPart {
	id: 'what' | 'issuedBy' | 'howToGet' | 'ifLost' | 'validity' | 'translation' | 'safety';
	statements: ShownStatement[];
}

/** A kind of paper for one reader's language. */
export interface ShownDocument {
	id: string;
	name: InLanguage;
	localNames: { text: string; language: string; region?: string }[];
	parts: DocumentPart[];
	sources: NumberedSource[];
}

const parts = ['what', 'safety', 'ifLost', 'howToGet', 'validity', 'translation', 'issuedBy'] as const;

/** Builds the page of a document: its parts in the order of a reader's need, with sources; empty parts are left out. */
export function documentFor(content: Content, id: string, say: Say): ShownDocument {
	const document = entryOf(content.documents, id);
	const { sources, of } = numberedSources(document);
	const regionName = (region: string) => inLanguage(entryOf(content.regions, region).name, say.language).text;
	const professionName = (profession: string) => inLanguage(entryOf(content.professions, profession).name, say.language).text;
	const place = (rule: { text: object; region?: string | undefined; profession?: string | undefined }) => {
		const names = [...(rule.region ? [regionName(rule.region)] : []), ...(rule.profession ? [professionName(rule.profession)] : [])];
		return names.length > 0 ? { place: names.join(' · ') } : {};
	};
	return {
		id,
		name: inLanguage(document.name, say.language),
		localNames: document.localNames.map(({ text, language, region }) => ({
			text,
			language,
			...(region && { region: regionName(region) }),
		})),
		parts: parts.flatMap((part) => {
			const statements = [document[part]]
				.flat()
				.map((statement) => ({ ...inLanguage(statement.text, say.language), ...place(statement), sources: of(statement) }));
			return statements.length > 0 ? [{ id: part, statements }] : [];
		}),
		sources,
	};
}
