/** `to` comes no earlier than `days` after `from`; with negative days, no earlier than that long before it. */
export interface Constraint {
	from: string;
	to: string;
	days: number;
}

/**
 * The least times that meet all constraints, each at or after its floor; `undefined` where no times can. Times that are fixed
 * never move: a constraint that would move one is left out. Longest paths by the method of Bellman and Ford; all solutions of
 * such difference constraints lie at or above this one (Dechter, Meiri and Pearl 1991, simple temporal problems).
 */
export function leastTimes(
	floors: ReadonlyMap<string, number>,
	constraints: readonly Constraint[],
	fixed: ReadonlySet<string> = new Set(),
): Map<string, number> | undefined {
	const times = new Map(floors);
	const binding = constraints.filter(({ from, to }) => times.has(from) && times.has(to) && !fixed.has(to));
	for (let round = 0; round <= times.size; round += 1) {
		let moved = false;
		for (const { from, to, days } of binding) {
			const least = (times.get(from) ?? 0) + days;
			// Beyond rounding errors of weeks in fractions of days.
			if (least <= (times.get(to) ?? 0) + 1e-9) continue;
			times.set(to, least);
			moved = true;
		}
		if (!moved) return times;
	}
	return undefined;
}
