import { z } from 'zod';
import { route } from '../../../web/route.ts';
import { atMeeting, meetingParams } from '../../meetings/index.ts';
import { addAttendee } from '../add-attendee.ts';
import { noteAttendance, removeAttendee } from '../note-attendance.ts';
import { mayRunSitting } from '../policy.ts';
import { deeds } from '../rules/noting.ts';
import { showSitting } from './sitting.page.tsx';
import { back, id, text, withScreen } from './sitting-at.ts';

const changes = { writes: true, events: ['attendance.changed'] } as const;

/** Which item the screen shows, so that it stays there. */
const shownItem = z.union([id, z.literal('')]).default('');

/** A button's value: what is noted, and of whom. */
const note = z
  .string()
  .transform((value) => {
    const [, deed = '', attendee = ''] = /^([a-z ]+):([0-9a-f-]{36})$/.exec(value) ?? [];
    return { deed, attendee };
  })
  .pipe(z.object({ deed: z.enum(deeds), attendee: id }));

/** Notes where somebody is, now or at a time that was typed. */
export const peopleNoted = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/people',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: changes,
  params: meetingParams,
  body: z.object({ note, time: text(40), item: shownItem }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope(async (tx) => {
      const asked = { attendeeId: body.note.attendee, deed: body.note.deed, time: body.time };
      const noted = await noteAttendance(tx, scope, params.meeting, asked, clock);
      if (noted.ok) return back(params.meeting, body.item || null, 'people');
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, {
          site,
          itemId: body.item || null,
          error: noted.reason,
          at: '#time',
          typed: { time: body.time },
        }),
      );
    }),
});

/** Adds an observer or a substitute who came. */
export const personAdded = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/people/add',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: changes,
  params: meetingParams,
  body: z.object({
    name: text(200),
    organisation: text(200),
    person: shownItem,
    replaces: shownItem,
    remote: text(10),
    item: shownItem,
  }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope(async (tx) => {
      const added = {
        name: body.name.trim(),
        organisation: body.organisation.trim() || null,
        personId: body.person || null,
        standsFor: body.replaces || null,
        remote: body.remote !== '',
      };
      const done = await addAttendee(tx, scope, params.meeting, added, clock);
      if (done.ok) return back(params.meeting, body.item || null, 'people');
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, {
          site,
          itemId: body.item || null,
          error: done.reason,
          at: '#name',
          typed: { name: body.name, organisation: body.organisation },
        }),
      );
    }),
});

/** Takes somebody off the list who was added by mistake. */
export const personRemoved = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/people/remove',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: changes,
  params: meetingParams,
  body: z.object({ attendee: id, item: shownItem }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope(async (tx) => {
      const removed = await removeAttendee(tx, scope, params.meeting, body.attendee);
      if (removed.ok) return back(params.meeting, body.item || null, 'people');
      return withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, { site, itemId: body.item || null, error: removed.reason }),
      );
    }),
});
