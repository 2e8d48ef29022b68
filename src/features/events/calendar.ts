import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { momentAt } from '../../kernel/time-of-day.ts';
import type { Event } from './public-queries.ts';

const usualHours = 2;
const millisecondsAnHour = 60 * 60 * 1000;

const whenOf = ({ day, begins, ends }: Event) => {
  const start = momentAt(day, begins);
  const end = ends === '' ? start + usualHours * millisecondsAnHour : momentAt(day, ends);
  // In UTC, so that no calendar needs our time zone.
  return { start: new Date(start), end: new Date(end) };
};

/** An event for a calendar, with the place or the link that its reader may know. */
export type Entry = { event: Event; location: string };

/** Events as iCalendar (RFC 5545). `origin` is the site's address. An event keeps its id when it moves. */
export const calendarOf = (name: string, origin: string, entries: readonly Entry[]): string => {
  const calendar = ical({ name, prodId: { company: 'Hearth', product: 'Events', language: 'EN' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { event, location } of entries)
    calendar.createEvent({
      id: `${event.id}@hearth`,
      sequence: event.version,
      ...whenOf(event),
      summary: event.cancelledOn === null ? event.title : `Cancelled: ${event.title}`,
      ...(event.cancelledOn !== null && { status: ICalEventStatus.CANCELLED }),
      description: event.about,
      ...(location !== '' && { location }),
      url: `${origin}/whats-on/${event.slug}`,
      stamp: event.changedAt,
      lastModified: event.changedAt,
    });
  return calendar.toString();
};
