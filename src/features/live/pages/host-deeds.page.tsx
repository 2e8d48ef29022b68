import { z } from 'zod';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { atMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayHost } from '../policy.ts';
import { preparePoll, setPollState } from '../poll-commands.ts';
import { closeRoom, openRoom, turnToPage } from '../room-commands.ts';
import { findRoom } from '../room-queries.ts';
import { moderateIdea, moderateQuestion, prepareWall, setWallState } from '../wall-commands.ts';
import { showHost } from './host.page.tsx';
import { roomBase } from './host-model.ts';

const params = meetingParams;
const partParams = meetingParams.extend({ part: z.uuid('The address is not complete.') });
const typedText = z.string().max(5000, 'That is too long.').default('');
const ticked = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ticks) => [ticks].flat());

const back = (meetingId: string): Answer => redirect(roomBase(meetingId));

const deed = (path: string, events: readonly string[]) => ({
  method: 'POST' as const,
  path: `/board/meetings/:meeting/room/${path}`,
  zone: 'board' as const,
  at: atMeeting,
  can: mayHost,
  audit: { writes: true as const, events },
});

/** Opens the room of a meeting. */
export const openTheRoom = route({
  ...deed('open', ['room.opened']),
  params,
  handle: ({ inScope, scope, clock, params: { meeting } }) =>
    inScope(async (tx) => {
      const found = await findMeeting(tx, scope, meeting);
      if (!found) return notFound('that meeting');
      await openRoom(tx, scope, { id: meeting, title: meetingTitle(found) }, momentOf(clock));
      return back(meeting);
    }),
});

/** Closes the room of a meeting. */
export const closeTheRoom = route({
  ...deed('close', ['room.closed']),
  params,
  handle: ({ inScope, scope, params: { meeting } }) =>
    inScope(async (tx) => {
      await closeRoom(tx, scope, meeting);
      return back(meeting);
    }),
});

/** Leads everybody to a page of the pack. */
export const turnPage = route({
  ...deed('page', ['room.page']),
  params,
  body: z.object({ page: typedText }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      const typed = body.page.trim();
      if (typed !== '' && !/^[1-9]\d{0,3}$/.test(typed)) {
        const reason = 'Give the page as a number, such as 17, or leave it empty.';
        return showHost(tx, scope, site, meeting, {
          form: 'page',
          field: 'page',
          fields: { page: typed },
          reason,
        });
      }
      await turnToPage(tx, scope, meeting, typed === '' ? null : Number(typed));
      return back(meeting);
    }),
});

/** Prepares a poll. */
export const newPoll = route({
  ...deed('polls', ['poll.set']),
  params,
  body: z.object({ question: typedText, options: typedText, how: ticked }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      if (!(await findRoom(tx, scope, meeting))) return notFound('that room');
      const how = { several: body.how.includes('several'), anonymous: body.how.includes('anonymous') };
      const made = await preparePoll(tx, scope, meeting, { ...body, ...how });
      if (made.ok) return back(meeting);
      const fields = { question: body.question, options: body.options, how: body.how.join(' ') };
      return showHost(tx, scope, site, meeting, { form: 'poll', fields, ...made.reason });
    }),
});

const stateBody = z.object({ state: z.enum(['open', 'closed'], 'Choose what to do.') });

/** Opens or closes a poll. */
export const setPoll = route({
  ...deed('polls/:part', ['poll.set']),
  params: partParams,
  body: stateBody,
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) => {
      const done = await setPollState(tx, scope, meeting, part, body.state);
      return done.ok ? back(meeting) : notFound('that question');
    }),
});

/** Prepares a wall for ideas. */
export const newWall = route({
  ...deed('walls', ['wall.set']),
  params,
  body: z.object({ prompt: typedText, how: ticked }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      if (!(await findRoom(tx, scope, meeting))) return notFound('that room');
      const anonymous = body.how.includes('anonymous');
      const made = await prepareWall(tx, scope, meeting, { prompt: body.prompt, anonymous });
      if (made.ok) return back(meeting);
      const fields = { prompt: body.prompt, how: body.how.join(' ') };
      return showHost(tx, scope, site, meeting, {
        form: 'wall',
        field: 'prompt',
        fields,
        reason: made.reason,
      });
    }),
});

/** Opens or closes a wall. */
export const setWall = route({
  ...deed('walls/:part', ['wall.set']),
  params: partParams,
  body: stateBody,
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) => {
      const done = await setWallState(tx, scope, meeting, part, body.state);
      return done.ok ? back(meeting) : notFound('that wall');
    }),
});

/** Shows or hides an idea. */
export const setIdea = route({
  ...deed('ideas/:part', ['idea.moderated']),
  params: partParams,
  body: z.object({ state: z.enum(['shown', 'hidden'], 'Choose what to do.') }),
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) =>
      (await moderateIdea(tx, scope, meeting, part, body.state)) ? back(meeting) : notFound('that idea'),
    ),
});

/** Shows or hides a question, or marks it answered. */
export const setQuestion = route({
  ...deed('questions/:part', ['question.moderated']),
  params: partParams,
  body: z.object({ state: z.enum(['shown', 'hidden', 'answered'], 'Choose what to do.') }),
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) =>
      (await moderateQuestion(tx, scope, meeting, part, body.state))
        ? back(meeting)
        : notFound('that question'),
    ),
});
