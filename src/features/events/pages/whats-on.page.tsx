import { todayIn } from '../../../kernel/clock.ts';
import { everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { calendarOf } from '../calendar.ts';
import { eventsBefore, eventsFrom } from '../public-queries.ts';
import { eventModel } from './event-model.ts';
import { whatsOnView } from './whats-on.view.tsx';

/** What is on for young people, the next one first; what is past apart. */
export const whatsOn = route({
  method: 'GET',
  path: '/whats-on',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const coming = await eventsFrom(tx, scope, today);
      const past = await eventsBefore(tx, scope, today);
      const model = { coming: coming.map(eventModel), past: past.map(eventModel) };
      return youngPage('What’s on', whatsOnView({ coming, past, today }), model);
    }),
});

/** The same for a calendar on a phone. It tells of nobody who comes. */
export const whatsOnCalendar = route({
  method: 'GET',
  path: '/whats-on/calendar.ics',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock, site }) =>
    inScope(async (tx) => {
      const coming = await eventsFrom(tx, scope, todayIn(clock));
      const entries = coming.map((event) => ({ event, location: event.place }));
      return {
        kind: 'document',
        mediaType: 'text/calendar; charset=utf-8',
        content: calendarOf('What’s on for young people', site.origin, entries),
        fileName: 'whats-on.ics',
      };
    }),
});
