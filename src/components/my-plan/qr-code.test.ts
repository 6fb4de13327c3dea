import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import type { ViewNode } from '../plan-view/nodes.ts';
import { qrCode } from './qr-code.ts';

/** Draws the code as a picture of 8 x 8 dots a module and reads it as a camera would. */
function scanned({ attributes, children }: ViewNode): string {
	const size = Number(String(attributes.viewBox).split(' ')[3]);
	const scale = 8;
	const data = new Uint8Array(size * scale * size * scale * 4).fill(255);
	const path = String((children[1] as ViewNode).attributes.d);
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
		for (let down = 0; down < scale; down += 1)
			for (let right = 0; right < scale; right += 1) {
				const place = ((Number(y) * scale + down) * size * scale + Number(x) * scale + right) * 4;
				data.fill(0, place, place + 3);
			}
	return decodeQR({ width: size * scale, height: size * scale, data });
}

test('a link is read back from the code as it was, short and long', () => {
	for (const length of [10, 300, 1_500]) {
		const link = `https://waymark.example/ar/plan/#plan=z.${'aB3_-'.repeat(length / 5)}`;
		const code = qrCode(link, 'Code');
		expect(code && scanned(code)).toBe(link);
	}
});

test('a link too long for a code has none', () => {
	expect(qrCode(`https://waymark.example/plan/#plan=z.${'a'.repeat(2_000)}`, 'Code')).toBeUndefined();
});
