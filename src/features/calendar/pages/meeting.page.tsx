import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { notFound, page, redirect, route } from '../../../web/route.ts';
import { atMeeting, meetingTitle } from '../../meetings/index.ts';
import { plannedFor } from '../plan-queries.ts';
import { mayKeepCalendar, mayReadCalendar } from '../policy.ts';
import { deadlinesOfMeeting, findDatedMeeting, movesOf } from '../queries.ts';
import { restoreMeeting } from '../reschedule.ts';
import { stateWords } from '../rules/arrangement.ts';
import { deadlineKinds } from '../rules/deadlines.ts';
import { plannedTime } from '../rules/forward-plan.ts';
import { meetDeadline } from '../schedule.ts';
import { termsFor } from '../terms.ts';
import { boardReading, id } from './board-routes.ts';
import { meetingView } from './meeting.view.tsx';

const deeds: Record<string, string> = {
  arranged: 'What you arranged is saved.',
  moved: 'The meeting has moved. Everybody on the board is told by e-mail.',
  cancelled:
    'The meeting is cancelled. Everybody on the board is told, and what was planned goes to the next meeting. If it is public already, publish it again on the clerk’s desk, so that everybody reads it.',
  restored: 'The meeting takes place after all. Everybody on the board is told.',
  asked: 'What the young people asked for is in the plan.',
};

/** The front page of a meeting's workspace. */
export const meetingFront = route({
  method: 'GET',
  path: '/board/meetings/:meeting',
  zone: 'board',
  at: atMeeting,
  can: mayReadCalendar,
  audit: boardReading,
  params: z.object({ meeting: id }),
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, site, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, params.meeting);
      if (!meeting) return notFound('a date for that meeting');
      const today = todayIn(clock);
      const deadlines = await deadlinesOfMeeting(tx, scope, meeting, today);
      const moves = await movesOf(tx, scope, meeting.id);
      const planned = await plannedFor(tx, scope, meeting.id);
      const terms = await termsFor(tx, scope, meeting.bodyId, meeting.date);
      const model = {
        meeting,
        state: stateWords({
          ...meeting,
          today,
          cancelled: meeting.arrangement.cancelled,
          lastMove: moves.at(-1) ?? null,
          deadlines,
        }),
        deadlines,
        planned,
        time: plannedTime(planned, terms.meetingMinutes),
        moves,
        today,
        keeps: mayKeepCalendar(scope.actor, meeting.bodyId).ok,
        done: deeds[query.done ?? ''] ?? null,
      };
      return page(meetingTitle(meeting), meetingView(site, model), model);
    }),
});

/** Notes that something was done in time, or takes that back. */
export const noteDeadline = route({
  method: 'POST',
  path: '/board/meetings/:meeting/deadlines',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['meeting.deadline noted'] },
  params: z.object({ meeting: id }),
  body: z.object({ kind: z.enum(deadlineKinds), done: z.enum(['yes', 'no']) }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope(async (tx) => {
      await meetDeadline(tx, scope, params.meeting, body.kind, body.done === 'yes' ? todayIn(clock) : null);
      return redirect(`/board/meetings/${params.meeting}`);
    }),
});

/** Lets a cancelled meeting take place after all. */
export const restore = route({
  method: 'POST',
  path: '/board/meetings/:meeting/restore',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['meeting.restored', 'plan.entry changed'] },
  params: z.object({ meeting: id }),
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, params.meeting);
      if (!meeting) return notFound('that meeting');
      await restoreMeeting(tx, scope, meeting, clock);
      return redirect(`/board/meetings/${meeting.id}?done=restored`);
    }),
});
