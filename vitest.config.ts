import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
		projects: [
			{
				test: {
					name: 'units',
					testTimeout: 30_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.built.test.ts', 'src/**/*.browser.test.ts'],
				},
			},
			{
				test: {
					name: 'site',
					include: ['src/**/*.built.test.ts', 'src/**/*.browser.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// Two browsers at once: more would make each wait for the other on a small machine.
					maxWorkers: 2,
				},
			},
		],
	},
});
