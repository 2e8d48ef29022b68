import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, notFound, redirect, route, type Site } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { plannedFor } from '../plan-queries.ts';
import { mayKeepCalendar } from '../policy.ts';
import { type DatedMeeting, findDatedMeeting } from '../queries.ts';
import { cancelMeeting, rescheduleMeeting } from '../reschedule.ts';
import {
  decisionErrors,
  type MoveErrors,
  type MoveForm,
  moveFormOf,
  readMoveForm,
} from '../rules/move-form.ts';
import { boardReading, formPage, id, typed } from './board-routes.ts';
import { cancelView, moveView } from './move.view.tsx';

const params = z.object({ meeting: id });

const showMove = (site: Site, meeting: DatedMeeting, form: MoveForm, errors: MoveErrors): Answer =>
  formPage('Move the meeting', moveView(site, { meeting, form, errors }), errors);

/** The form for moving a meeting. */
export const moveForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/move',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { meeting: which }, site }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      return meeting ? showMove(site, meeting, moveFormOf(meeting), {}) : notFound('a date for that meeting');
    }),
});

/** Moves a meeting. */
export const move = route({
  method: 'POST',
  path: '/board/meetings/:meeting/move',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['meeting.moved', 'meeting.changed'] },
  params,
  body: z.object({ date: typed(), time: typed(), venue: typed(), decidedBy: typed(), why: typed(2000) }),
  handle: ({ inScope, scope, params: { meeting: which }, body, site, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      if (!meeting) return notFound('a date for that meeting');
      const read = readMoveForm(body, todayIn(clock));
      if (!read.ok) return showMove(site, meeting, body, read.reason);
      const moved = await rescheduleMeeting(tx, scope, meeting, read.value.to, read.value, clock);
      if (!moved.ok) return showMove(site, meeting, body, { date: moved.reason });
      return redirect(`/board/meetings/${meeting.id}?done=moved`);
    }),
});

type Decision = Pick<MoveForm, 'decidedBy' | 'why'>;

const showCancel = (
  site: Site,
  meeting: DatedMeeting,
  planned: number,
  form: Decision,
  errors: MoveErrors,
): Answer => formPage('Cancel the meeting', cancelView(site, { meeting, planned, form, errors }), errors);

/** Asks before a meeting is cancelled. */
export const askCancel = route({
  method: 'GET',
  path: '/board/meetings/:meeting/cancel',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { meeting: which }, site }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      if (!meeting) return notFound('a date for that meeting');
      const planned = (await plannedFor(tx, scope, meeting.id)).length;
      return showCancel(site, meeting, planned, { decidedBy: '', why: '' }, {});
    }),
});

/** Cancels a meeting. */
export const cancel = route({
  method: 'POST',
  path: '/board/meetings/:meeting/cancel',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['meeting.cancelled', 'plan.entry deferred'] },
  params,
  body: z.object({ decidedBy: typed(), why: typed(2000) }),
  handle: ({ inScope, scope, params: { meeting: which }, body, site, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      if (!meeting) return notFound('a date for that meeting');
      const planned = (await plannedFor(tx, scope, meeting.id)).length;
      const errors = decisionErrors(body);
      if (Object.keys(errors).length > 0) return showCancel(site, meeting, planned, body, errors);
      const decision = { decidedBy: body.decidedBy.trim(), why: body.why.trim() };
      const cancelled = await cancelMeeting(tx, scope, meeting, decision, clock);
      if (!cancelled.ok) return showCancel(site, meeting, planned, body, { why: cancelled.reason });
      return redirect(`/board/meetings/${meeting.id}?done=cancelled`);
    }),
});
