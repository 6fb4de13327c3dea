import type { Step } from '../schemas/pathway-facts.ts';

/** The steps that wait for each other in a ring, in order, or nothing. */
export function findCycle(steps: readonly Pick<Step, 'id' | 'requires'>[]): string[] | undefined {
	const requires = new Map(steps.map((step) => [step.id, step.requires]));
	const finished = new Set<string>();
	const visit = (id: string, trail: string[]): string[] | undefined => {
		if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
		if (finished.has(id)) return undefined;
		for (const needed of requires.get(id) ?? []) {
			const cycle = visit(needed, [...trail, id]);
			if (cycle) return cycle;
		}
		finished.add(id);
		return undefined;
	};
	for (const { id } of steps) {
		const cycle = visit(id, []);
		if (cycle) return cycle;
	}
	return undefined;
}

/** All steps that must be done before a step, itself not among them. */
export function stepsBefore(steps: readonly Pick<Step, 'id' | 'requires'>[], id: string): Set<string> {
	const requires = new Map(steps.map((step) => [step.id, step.requires]));
	const before = new Set<string>();
	const open = [...(requires.get(id) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (before.has(next)) continue;
		before.add(next);
		open.push(...(requires.get(next) ?? []));
	}
	return before;
}
