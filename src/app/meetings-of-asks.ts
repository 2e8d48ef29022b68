import type { OfMeetings } from '../features/asks/index.ts';
import { findBody } from '../features/board/index.ts';
import { ideasShown } from '../features/live/index.ts';
import { listMeetings, meetingTitle } from '../features/meetings/index.ts';
import { everyPublished } from '../features/publishing/index.ts';

/** What asks learn of meetings: what everybody can read of their items, and the ideas that were shown on their walls. */
export const meetingsOfAsks: OfMeetings = {
  publicItems: async (tx, scope) =>
    (await everyPublished(tx, scope)).flatMap(({ slug, body, date, items }) =>
      items
        .filter(({ closedUnder }) => closedUnder === undefined)
        .map((item) => ({
          id: item.id,
          title: item.title,
          href: `/meetings/${slug}/items/${item.slug}`,
          day: date,
          meeting: meetingTitle({ body, date }),
          resolutions: item.resolutions,
        })),
    ),
  nextMeeting: async (tx, scope, bodyId, today) => {
    const board = await findBody(tx, scope, bodyId);
    const coming = (await everyPublished(tx, scope)).findLast(
      ({ body, date, cancelled }) => body === board?.name && date >= today && cancelled === undefined,
    );
    return coming ? { href: `/meetings/${coming.slug}`, day: coming.date } : null;
  },
  shownIdeas: async (tx, scope) => {
    const meetings = new Map((await listMeetings(tx, scope)).map((meeting) => [meeting.id, meeting]));
    return (await ideasShown(tx, scope)).flatMap(({ id, text, prompt, meetingId }) => {
      const meeting = meetings.get(meetingId);
      return meeting ? [{ id, words: text, prompt, meeting: meetingTitle(meeting), day: meeting.date }] : [];
    });
  },
};
