import { noProgress, type Progress } from '../../model/progress.ts';
import { type Refusal, readProgress, writeProgress } from '../../model/progress-reading.ts';

/** Where the reader's progress stands on the device. */
const key = 'waymark-progress';
/** What could not be read is kept under such a key, with a number. */
const asideKey = 'waymark-set-aside-';

/** What keeps the store from keeping: each has a sentence for the reader. */
export type StoreTrouble = 'blocked' | 'full' | 'set-aside' | 'newer';

/** What was set aside because it could not be read. */
export interface SetAside {
	key: string;
	text: string;
}

/**
 * The reader's progress on this device, the same in all parts of a page and in all tabs. Whatever the storage does, the page goes
 * on with what it has in memory; what cannot be read is set aside and never overwritten.
 */
class DeviceStore extends EventTarget {
	progress: Progress = noProgress;
	trouble: StoreTrouble | undefined;
	#written: string | null = null;

	constructor() {
		super();
		this.#load();
		addEventListener('storage', ({ key: changed }) => {
			if (changed !== key && changed !== null) return;
			this.#load();
			this.#tell();
		});
		// A page that comes back from the browser's memory may have missed what other pages kept.
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			this.#load();
			this.#tell();
		});
	}

	/** Changes what is kept. What another tab kept in the meantime is taken in first, so that neither undoes the other. */
	change(update: (progress: Progress) => Progress): void {
		if (this.trouble !== 'newer' && this.#stored() !== this.#written) this.#load();
		this.progress = update(this.progress);
		this.#keep();
		this.#tell();
	}

	/** Calls `listener` now and at each change. */
	follow(listener: () => void): void {
		this.addEventListener('change', listener);
		listener();
	}

	/** Forgets all that is kept, what was set aside too. */
	wipe(): void {
		try {
			for (const { key: aside } of this.setAside) localStorage.removeItem(aside);
			localStorage.removeItem(key);
		} catch {
			// Blocked: nothing is kept there.
		}
		this.progress = noProgress;
		this.#written = null;
		this.trouble = undefined;
		this.#tell();
	}

	/** What was set aside, as it was found. */
	get setAside(): SetAside[] {
		try {
			return Object.keys(localStorage)
				.filter((name) => name.startsWith(asideKey))
				.sort()
				.map((name) => ({ key: name, text: localStorage.getItem(name) ?? '' }));
		} catch {
			return [];
		}
	}

	/** Deletes one text that was set aside. */
	forget({ key: aside }: SetAside): void {
		localStorage.removeItem(aside);
		this.#tell();
	}

	#tell() {
		this.dispatchEvent(new Event('change'));
	}

	#stored(): string | null {
		try {
			return localStorage.getItem(key);
		} catch {
			return this.#written;
		}
	}

	#load() {
		this.#written = null;
		try {
			const written = localStorage.getItem(key);
			if (written === null) {
				this.progress = noProgress;
				return;
			}
			const read = readProgress(written);
			if (read.refusal === undefined) {
				this.progress = read.progress;
				this.#written = written;
				if (this.trouble !== 'set-aside') this.trouble = undefined;
			} else this.#refuse(written, read.refusal);
		} catch {
			this.trouble = 'blocked';
		}
	}

	#refuse(written: string, refusal: Refusal) {
		this.progress = noProgress;
		if (refusal === 'newer') {
			this.trouble = 'newer';
			return;
		}
		// Moved, not copied: a full device holds it once. If it cannot be moved it stays, and nothing is kept over it.
		localStorage.removeItem(key);
		try {
			localStorage.setItem(`${asideKey}${this.setAside.length + 1}-${written.length}`, written);
			this.trouble = 'set-aside';
		} catch {
			localStorage.setItem(key, written);
			this.trouble = 'newer';
		}
	}

	#keep() {
		if (this.trouble === 'newer') return;
		const written = writeProgress(this.progress);
		try {
			localStorage.setItem(key, written);
			this.#written = written;
			if (this.trouble !== 'set-aside') this.trouble = undefined;
		} catch {
			this.trouble = isBlocked() ? 'blocked' : 'full';
		}
	}
}

/** Whether the browser keeps nothing at all, as against being full. */
function isBlocked(): boolean {
	try {
		localStorage.getItem(key);
		return false;
	} catch {
		return true;
	}
}

/** The one store of a page. */
export const deviceStore = new DeviceStore();
