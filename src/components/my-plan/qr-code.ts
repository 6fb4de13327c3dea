import encodeQR from 'qr';
import { h, type ViewNode } from '../plan-view/nodes.ts';

/** The most bytes that a phone still reads from a screen without trouble (version 30 of QR at the lowest correction holds 1,732). */
const mostBytes = 1_700;

/** A link as a code to scan (ISO/IEC 18004), black on white in any theme; nothing if it is too long for one. */
export function qrCode(link: string, label: string): ViewNode | undefined {
	if (new TextEncoder().encode(link).length > mostBytes) return undefined;
	const rows = encodeQR(link, 'raw', { ecc: 'low', border: 4 });
	const size = rows.length;
	const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return h(
		'svg',
		{ class: 'code', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
		h('rect', { width: size, height: size, fill: '#fff' }),
		h('path', { d: dark.join(''), fill: '#000' }),
	);
}
