import { countriesInOrder } from '../../model/countries.ts';
import { languageName } from '../../model/names.ts';
import { noProgress, type OwnSituation, onlySaid } from '../../model/progress.ts';
import type { Say } from '../../model/say.ts';
import { type LanguageLevel, languageLevels, type PaperState, paperStates, type Status, statuses } from '../../schemas/vocabularies.ts';
import { deviceStore } from '../device/device-store.ts';
import { loadWords } from '../own-plan/guides-on-device.ts';
import { type Child, h, toDom } from '../plan-view/nodes.ts';

/** Asks the reader about themselves, once for all guides. Each answer is kept at once, on the device alone. */
class SituationForm extends HTMLElement {
	static observedAttributes = ['data-levels'];
	#say: Say | undefined;

	async connectedCallback() {
		this.addEventListener('change', () => this.#keep());
		this.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) deviceStore.change((progress) => ({ ...progress, situation: noProgress.situation }));
		});
		this.#say = await loadWords();
		this.#draw();
		deviceStore.follow(() => this.#show());
	}

	attributeChangedCallback() {
		if (!this.#say) return;
		this.#draw();
		this.#show();
	}

	#draw() {
		const say = this.#say;
		if (!say) return;
		const select = (label: string, attributes: Record<string, string>, options: (readonly [string, string])[]): Child =>
			h(
				'label',
				{},
				label,
				h(
					'select',
					attributes,
					h('option', { value: '' }, say('situation.notSaid')),
					options.map(([value, words]) => h('option', { value }, words)),
				),
			);
		const levels = (this.dataset.levels ?? '').split(' ').filter(Boolean);
		this.replaceChildren(
			toDom([
				h('p', { class: 'small' }, say('situation.lead')),
				select(
					say('situation.trainedIn'),
					{ name: 'trainedIn' },
					countriesInOrder(say.language).map(({ code, name }) => [code, name] as const),
				),
				select(
					say('situation.papers'),
					{ name: 'papers' },
					paperStates.map((state) => [state, say(`paperState.${state}`)] as const),
				),
				select(
					say('situation.status'),
					{ name: 'status' },
					statuses.map((status) => [status, say(`status.${status}`)] as const),
				),
				levels.map((code) =>
					select(
						say('situation.level', { language: languageName(code, say.language) }),
						{ name: 'level', 'data-level': code },
						languageLevels.map((level) => [level, level === 'none' ? say('languageLevelName.none') : level] as const),
					),
				),
				h(
					'label',
					{},
					say('situation.since'),
					h('input', { name: 'yearsSincePractice', type: 'number', inputmode: 'numeric', min: 0, max: 80, step: 1 }),
				),
				h('p', {}, h('button', { type: 'button', class: 'quiet-button' }, say('situation.forget'))),
			]),
		);
	}

	#field(name: string): HTMLSelectElement | HTMLInputElement | null {
		return this.querySelector(`[name="${name}"]`);
	}

	get #levels() {
		return this.querySelectorAll<HTMLSelectElement>('[name="level"]');
	}

	#show() {
		const { situation } = deviceStore.progress;
		for (const name of ['trainedIn', 'papers', 'status', 'yearsSincePractice'] as const) {
			const field = this.#field(name);
			if (field && field !== document.activeElement) field.value = String(situation[name] ?? '');
		}
		for (const field of this.#levels) field.value = situation.levels?.[field.dataset.level ?? ''] ?? '';
	}

	#keep() {
		const said = (name: string) => this.#field(name)?.value || undefined;
		const years = Math.floor(Number(said('yearsSincePractice') ?? Number.NaN));
		const answers: { [Key in keyof OwnSituation]: OwnSituation[Key] | undefined } = {
			trainedIn: said('trainedIn'),
			papers: said('papers') as PaperState | undefined,
			status: said('status') as Status | undefined,
			yearsSincePractice: years >= 0 && years <= 80 ? years : undefined,
		};
		const levels = Object.fromEntries(
			[...this.#levels].map((field) => [field.dataset.level ?? '', (field.value || undefined) as LanguageLevel | undefined]),
		);
		deviceStore.change((progress) => ({
			...progress,
			situation: onlySaid({ ...answers, levels: onlySaid({ ...progress.situation.levels, ...levels }) }),
		}));
	}
}

customElements.define('waymark-situation', SituationForm);
