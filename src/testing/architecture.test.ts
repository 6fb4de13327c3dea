import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder may import from, beside itself; the table in ARCHITECTURE.md says the same. */
const mayImport: Record<string, string[]> = {
	schemas: ['languages.ts'],
	reading: ['schemas', 'languages.ts'],
	model: ['schemas', 'languages.ts'],
	checks: ['schemas', 'reading', 'model', 'languages.ts'],
	components: ['schemas', 'model', 'languages.ts', 'site.ts'],
	starlight: ['model', 'components', 'languages.ts', 'site.ts'],
};

/** What the browser also runs may take only these from the schemas as values; of the rest only types. */
const withoutZod = ['schemas/country-codes.ts', 'schemas/vocabularies.ts', 'schemas/codes.ts', 'schemas/components.ts'];

interface Import {
	file: string;
	target: string;
	isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'),
);

const imports: Import[] = files.flatMap((file) =>
	[...readFileSync(join('src', file), 'utf8').matchAll(/^import (type )?([^;]*?) from '(\.[^']+)'/gms)].map(
		([, type, names = '', path = '']) => ({
			file,
			target: join(dirname(file), path),
			isType:
				type !== undefined ||
				names
					.replace(/[{}]/g, '')
					.split(',')
					.every((name) => name.trim() === '' || name.trim().startsWith('type ')),
		}),
	),
);

test('imports follow the arrow content -> schemas -> model -> views', () => {
	expect(imports.length).toBeGreaterThan(100);
	const against = imports.filter(({ file, target }) => {
		const [folder = ''] = file.split('/');
		const [wanted = ''] = target.split('/');
		const allowed = mayImport[folder];
		return allowed !== undefined && wanted !== folder && !allowed.includes(wanted);
	});
	expect(against.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('the model takes only types from the schemas, so that no reader downloads zod', () => {
	const values = imports.filter(
		({ file, target, isType }) =>
			/^(model|components)\//.test(file) && target.startsWith('schemas/') && !isType && !withoutZod.includes(target),
	);
	expect(values.map(({ file, target }) => `${file} takes values of ${target}`)).toEqual([]);
});
