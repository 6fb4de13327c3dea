import ical from 'ical-generator';
import { type CalendarEntry, nextDay } from '../../model/my-plan.ts';

/** A calendar file (RFC 5545) with one entry for each day; `origin` makes links whole, `stamp` is the moment it was made. */
export function calendarFile(entries: readonly CalendarEntry[], origin: string, stamp: Date): string {
	const calendar = ical({ prodId: { company: 'Waymark', product: 'Plan' } });
	for (const { id, date, title, text, url } of entries) {
		calendar.createEvent({
			id: `${id}@waymark`,
			start: `${date}T00:00:00Z`,
			end: `${nextDay(date)}T00:00:00Z`,
			allDay: true,
			timezone: 'UTC',
			stamp,
			summary: title,
			description: text,
			url: new URL(url, origin).href,
		});
	}
	return calendar.toString();
}
