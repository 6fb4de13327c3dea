import { planFor } from '../../model/plan.ts';
import { ownValue, situationIn } from '../../model/progress.ts';
import { deviceStore } from '../device/device-store.ts';
import { localToday } from '../device/local-today.ts';
import { toDom } from '../plan-view/nodes.ts';
import { ownPlan } from '../plan-view/plan-parts.ts';
import { loadGuide, loadWords } from './guides-on-device.ts';
import '../situation-form/situation-form.ts';

/** The part of a guide that holds its plan. */
const section = document.querySelector<HTMLElement>('.plan-part[data-guide]');

/** Draws the reader's own plan of this guide in place of the general one, once there is anything of their own. */
async function draw(): Promise<void> {
	const { guide: id = '', own, failed = '' } = section?.dataset ?? {};
	const status = section?.querySelector('.plan-status');
	const body = section?.querySelector('.plan-body');
	const { situation, guides } = deviceStore.progress;
	if (!section || !body || !status || (Object.keys(situation).length === 0 && !Object.hasOwn(guides, id) && own === undefined)) return;
	const loaded = await Promise.all([loadGuide(id), loadWords()]).catch(() => undefined);
	if (loaded === undefined) {
		status.textContent = failed;
		return;
	}
	const [guide, say] = loaded;
	// Read again: it may have changed while the guide was on its way.
	const { situation: answers, guides: followed } = deviceStore.progress;
	const today = localToday();
	const plan = planFor({
		facts: guide.facts,
		situation: situationIn(answers, guide.hostLanguage),
		progress: ownValue(followed, id),
		today,
	});
	status.textContent = say(plan.routeIsSettled ? 'plan.own' : 'plan.ownOpen', { route: guide.routes[plan.route ?? ''] ?? '' });
	body.replaceChildren(toDom(ownPlan({ guide, plan, say, today, at: '' })));
	section.dataset.own = 'yes';
}

deviceStore.follow(() => void draw());
