import type { LanguageCode } from '../../languages.ts';
import { addDays } from '../../model/calendar.ts';
import { joined } from '../../model/list.ts';
import { type EntryFaults, faultsOf, fileNameOf, type MentorAnswers, mentorEntryText } from '../../model/mentor-entry.ts';
import { flatWords, type Say, sayFrom } from '../../model/say.ts';
import { localToday } from '../device/local-today.ts';

/** As long as the schema of mentors allows. */
const LONGEST_CONSENT_DAYS = 184;

/** Writes the entry of a volunteer from what they tick and write. It is sent only by themselves, on the page of the project. */
class MentorForm extends HTMLElement {
	#say!: Say;

	connectedCallback() {
		const language = document.documentElement.lang as LanguageCode;
		this.#say = sayFrom(language, [{ code: language, table: new Map(flatWords(JSON.parse(this.dataset.words ?? '{}'))) }]);
		const form = this.#form;
		form.hidden = false;
		const until = form.elements.namedItem('until') as HTMLInputElement;
		until.min = addDays(localToday(), 1);
		until.max = addDays(localToday(), LONGEST_CONSENT_DAYS);
		until.value ||= until.max;
		form.addEventListener('input', () => this.draw());
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#part('.ways button').addEventListener('click', () => void this.copy());
		this.draw();
	}

	#part<Part extends HTMLElement>(selector: string): Part {
		return this.querySelector(selector) as Part;
	}

	get #form(): HTMLFormElement {
		return this.#part<HTMLFormElement>('form');
	}

	get #answers(): MentorAnswers {
		const said = new FormData(this.#form);
		const one = (name: string) => String(said.get(name) ?? '').trim();
		const all = (name: string) => said.getAll(name).map(String);
		return {
			alias: one('alias'),
			professions: all('professions'),
			regions: all('regions'),
			languages: all('languages'),
			formats: all('formats'),
			hours: one('hours'),
			steps: all('steps'),
			offer: one('offer'),
			contact: one('contact') === 'page' ? 'page' : 'programme',
			programme: one('programme'),
			page: one('page'),
			until: one('until'),
			agreed: said.has('agreed'),
		};
	}

	/** Shows the entry as it would be public, and what is still wrong with it. */
	draw() {
		const answers = this.#answers;
		const faults = faultsOf(answers);
		const text = mentorEntryText(answers, localToday());
		this.#part('pre').textContent = text;
		const told = this.#faultsInWords(faults);
		const place = this.#part('.faults');
		if (place.textContent !== told.join('')) {
			place.replaceChildren(
				...told.map((words) => {
					const line = document.createElement('p');
					line.textContent = words;
					return line;
				}),
			);
		}
		place.classList.toggle('look-out-box', told.length > 0);
		const isReady = told.length === 0;
		this.#part<HTMLButtonElement>('.ways button').disabled = !isReady;
		const link = this.#part<HTMLAnchorElement>('.ways a');
		const { issues } = this.dataset;
		link.hidden = issues === undefined || !isReady;
		if (issues !== undefined && isReady) {
			const file = `content/mentors/${fileNameOf(answers.alias)}.yaml`;
			link.href = `${issues}?${new URLSearchParams({ title: `Mentor: ${answers.alias}`, body: `${file}\n\n\`\`\`yaml\n${text}\`\`\`\n` })}`;
		}
	}

	#faultsInWords({ missing, personal, isPageWrong }: EntryFaults): string[] {
		const labels: Partial<Record<keyof MentorAnswers, string>> = { agreed: 'mentorForm.consentShort' };
		const names = missing.map((field) => this.#say(labels[field] ?? `mentorForm.${field}`));
		return [
			...(names.length > 0 ? [this.#say('mentorForm.missing', { list: joined(names, this.#say.language) })] : []),
			...personal.map((found) => this.#say('mentorForm.personal', { found })),
			...(isPageWrong ? [this.#say('mentorForm.notHttps')] : []),
		];
	}

	/** Copies the entry, for whoever sends it as a file. */
	async copy() {
		const { alias } = this.#answers;
		const told = this.#part('.told');
		try {
			await navigator.clipboard.writeText(this.#part('pre').textContent ?? '');
			told.textContent = this.#say('mentorForm.copied', { file: `${fileNameOf(alias)}.yaml` });
		} catch {
			told.textContent = this.#say('mentorForm.copyFailed');
		}
	}
}

customElements.define('waymark-mentor-form', MentorForm);
