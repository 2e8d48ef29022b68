import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { ListedMeeting } from './public-queries.ts';

export type CalendarEntry = ListedMeeting & { updatedAt: Date };

/** Where a meeting's end is not known, a calendar shows two hours. */
const usualHours = 2;
const zone = 'Europe/London';

const instant = (date: string, time: string, hours = 0): Date =>
  new Date(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).add({ hours })
      .epochMilliseconds,
  );

/** Times as in England, in UTC, so that no calendar needs our time zone; a meeting without a time is a whole day. */
const whenOf = ({ date, time }: CalendarEntry) =>
  time
    ? { start: instant(date, time), end: instant(date, time, usualHours) }
    : { start: instant(date, '12:00'), allDay: true };

/** Meetings as iCalendar (RFC 5545). `origin` is the site's address; ids do not change when a meeting moves. */
export const calendarOf = (
  name: string,
  origin: string,
  entries: (CalendarEntry & { id: string })[],
): string => {
  const calendar = ical({ name, prodId: { company: 'Hearth', product: 'Meetings', language: 'EN' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@hearth`,
      ...whenOf(entry),
      summary: entry.cancelled ? `Cancelled: ${entry.body}` : entry.body,
      ...(entry.cancelled && { status: ICalEventStatus.CANCELLED }),
      ...(entry.venue && { location: entry.venue }),
      url: `${origin}/meetings/${entry.slug}`,
      stamp: entry.updatedAt,
      lastModified: entry.updatedAt,
    });
  }
  return calendar.toString();
};
