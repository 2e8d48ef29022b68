import { z } from 'zod';
import { everyone, page, publicReading, route } from '../../../web/route.ts';
import { calendarOf } from '../calendar.ts';
import { newsOf } from '../news.ts';
import { allMeetings, forCalendar, lastChanged } from '../public-queries.ts';
import { allMeetingsView } from './all-meetings.view.tsx';
import { followView } from './follow.view.tsx';
import { withPublished } from './meeting.page.tsx';

/** How many changes the news feed tells. */
const newsLength = 30;

/** How to follow the Board. */
export const follow = route({
  method: 'GET',
  path: '/follow',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async ({ site }) => page('Follow', followView(site.origin)),
});

/** All meetings; as /meetings.json the way in for programs. */
export const meetings = route({
  method: 'GET',
  path: '/meetings',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const all = await allMeetings(tx, scope);
      return page('All meetings', allMeetingsView(all), { meetings: all });
    }),
});

const calendarType = 'text/calendar; charset=utf-8';

/** Every published meeting as a calendar to subscribe to. */
export const calendar = route({
  method: 'GET',
  path: '/calendar.ics',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, site }) =>
    inScope(async (tx) => ({
      kind: 'document',
      mediaType: calendarType,
      content: calendarOf(
        `Corporate Parenting, ${site.authority.name}`,
        site.origin,
        await forCalendar(tx, scope),
      ),
    })),
});

/** One meeting for a calendar. */
export const meetingCalendar = route({
  method: 'GET',
  path: '/meetings/:slug/calendar.ics',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ slug: z.string() }),
  handle: ({ inScope, scope, site, params }) =>
    inScope((tx) =>
      withPublished(
        tx,
        scope,
        { slug: params.slug, rest: '/calendar.ics' },
        async ({ meetingId, meeting, updatedAt }) => ({
          kind: 'document',
          mediaType: calendarType,
          fileName: `${meeting.slug}.ics`,
          content: calendarOf(meeting.body, site.origin, [
            { ...meeting, cancelled: meeting.cancelled !== undefined, id: meetingId, updatedAt },
          ]),
        }),
      ),
    ),
});

/** What was published or changed. */
export const news = route({
  method: 'GET',
  path: '/feed.atom',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, site }) =>
    inScope(async (tx) => ({
      kind: 'document',
      mediaType: 'application/atom+xml; charset=utf-8',
      content: newsOf(site.authority.name, site.origin, await lastChanged(tx, scope, newsLength)),
    })),
});
