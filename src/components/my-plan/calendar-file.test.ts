import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry = (title: string, date = '2027-02-28') => ({
	id: 'germany/nurse/apply/appointment',
	date,
	title,
	text: 'Nurse',
	url: '/germany/nurse/#step-apply',
});
const lines = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

test('an entry lasts its whole day, whatever the place', () => {
	const file = lines(calendarFile([entry('Exam')], 'https://waymark.example', new Date('2026-11-22T10:00:00Z')));
	expect(file).toContain('DTSTART;VALUE=DATE:20270228');
	expect(file).toContain('DTEND;VALUE=DATE:20270301');
	expect(file.find((line) => line.startsWith('UID'))).toBe('UID:germany/nurse/apply/appointment@waymark');
	expect(file.find((line) => line.startsWith('URL'))).toContain('https://waymark.example/germany/nurse/#step-apply');
});

test('signs that mean something in a calendar stay text, and no line is longer than 75 bytes', () => {
	const file = calendarFile(
		[entry('Amt; Zimmer 3, "B"\nBEGIN:VALARM مقابلة في مكتب الاعتراف بالشهادات الأجنبية في برلين')],
		'https://waymark.example',
		new Date(),
	);
	expect(lines(file).filter((line) => line === 'BEGIN:VALARM')).toEqual([]);
	expect(lines(file).find((line) => line.startsWith('SUMMARY'))).toContain('Amt\\; Zimmer 3\\, "B"\\nBEGIN:VALARM مقابلة');
	for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
