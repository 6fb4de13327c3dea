import type { Say } from '../../model/say.ts';
import type { FoldingWords } from './folding.ts';

/** The sentences of folding, for the script of a page. */
export const foldingWords = (say: Say): FoldingWords => ({
	situation: say('fold.situation'),
	route: say('fold.route'),
	reader: say('fold.reader'),
	show: say('fold.show'),
	hide: say('fold.hide'),
	applies: say('fold.applies'),
});
