/** Calls `visit` for every field of nested data, with the path to it. */
export function eachField(
	value: unknown,
	visit: (key: string, value: unknown, path: PropertyKey[]) => void,
	path: PropertyKey[] = [],
): void {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
		if (!Array.isArray(value)) visit(key, inner, innerPath);
		eachField(inner, visit, innerPath);
	}
}
