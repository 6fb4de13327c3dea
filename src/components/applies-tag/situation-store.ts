import type { Situation } from '../../model/situation.ts';

/** Stored on the device under one key with a version: what the reader said about themselves. Only the country of training so far. */
const key = 'waymark-situation-1';

/** What the reader said on this device; nothing if they said nothing, or if what is stored is not readable. */
export function storedSituation(): Situation {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
		const trainedIn = typeof stored === 'object' && stored !== null && 'trainedIn' in stored ? stored.trainedIn : undefined;
		return typeof trainedIn === 'string' && /^[A-Z]{2}$/.test(trainedIn) ? { trainedIn } : {};
	} catch {
		return {};
	}
}

/** Keeps the country of training (ISO 3166-1); an empty code forgets it. */
export function rememberTrainedIn(code: string): void {
	try {
		if (code) localStorage.setItem(key, JSON.stringify({ trainedIn: code }));
		else localStorage.removeItem(key);
	} catch {
		// Storage may be blocked; the guide then shows everything with "applies if".
	}
}
