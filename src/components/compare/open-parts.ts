/** What the reader unfolded or folded stays so when the table is drawn anew: by row, guide and place in the cell. */
function* parts(root: ParentNode): Generator<[string, HTMLDetailsElement]> {
	for (const cell of root.querySelectorAll<HTMLElement>('[data-of]')) {
		const row = cell.closest<HTMLElement>('[data-row]')?.dataset.row;
		for (const [place, part] of cell.querySelectorAll('details').entries()) yield [`${row} ${cell.dataset.of} ${place}`, part];
	}
}

/** Which parts are open. */
export const openParts = (root: ParentNode): Map<string, boolean> => new Map([...parts(root)].map(([key, part]) => [key, part.open]));

/** Opens parts as they were; topics that were not there before as `topics` says. */
export function restoreParts(root: ParentNode, before: ReadonlyMap<string, boolean>, topics: boolean): void {
	for (const [key, part] of parts(root)) part.open = before.get(key) ?? (topics && part.classList.contains('topic'));
}
