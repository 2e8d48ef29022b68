import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** One event of a calendar. `time` null: the whole day. `changedAt` is when anything of it last changed. */
export type FeedEvent = {
  uid: string;
  sequence: number;
  date: string;
  time: string | null;
  minutes: number;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  cancelled: boolean;
  /** Minutes before it begins at which a phone rings. */
  alarms: readonly number[];
  changedAt: Date;
};

const zone = 'Europe/London';

/** The rules of British time (since 1996: the last Sundays of March and October at 1am UTC), for calendars that do not know them. */
const londonRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const whenOf = ({ date, time, minutes }: FeedEvent) => {
  const day = Temporal.PlainDate.from(date);
  if (time === null) return { start: day, allDay: true };
  const start = day.toPlainDateTime(time);
  return { start, end: start.add({ minutes }), timezone: zone };
};

const secondsAMinute = 60;

/** Events as iCalendar (RFC 5545), in English time. An event keeps its uid when it moves, and its sequence goes up. */
export const feedOf = (name: string, events: readonly FeedEvent[]): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Hearth', product: 'Calendar', language: 'EN' },
    timezone: { name: zone, generator: () => londonRules },
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsAMinute * 60,
  });
  for (const event of events) {
    const made = calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      ...whenOf(event),
      summary: event.cancelled ? `Cancelled: ${event.summary}` : event.summary,
      description: event.description,
      location: event.location,
      url: event.url,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: event.changedAt,
      lastModified: event.changedAt,
    });
    if (event.cancelled) continue;
    for (const minutes of event.alarms)
      made.createAlarm({
        type: ICalAlarmType.display,
        trigger: minutes * secondsAMinute,
        description: event.summary,
      });
  }
  return calendar.toString();
};
