import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { periodKinds } from '../../../kernel/closed-period.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { closedPeriods } from '../../../platform/authority/closed-periods.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { mayKeepCalendar } from '../policy.ts';
import { readPeriods } from '../rules/closed-periods.ts';
import { addPeriods, removePeriod } from '../schedule.ts';
import { atBoard, boardReading, formPage, id, typed } from './board-routes.ts';
import { type ClosedForm, closedView } from './closed.view.tsx';

const params = z.object({ board: id });

const show = async (
  tx: Tx,
  scope: Scope,
  boardId: string,
  today: string,
  form: ClosedForm,
  errors: { kind?: string; lines?: string },
): Promise<Answer> => {
  const board = await boardOf(tx, scope, boardId);
  if (!board) return notFound('that board');
  const periods = await closedPeriods(tx, scope, today);
  return formPage('School holidays and elections', closedView({ board, periods, form, errors }), errors);
};

/** The days on which no meeting is proposed. */
export const closed = route({
  method: 'GET',
  path: '/boards/:board/calendar/closed',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope((tx) => show(tx, scope, board, todayIn(clock), { kind: 'school holiday', lines: '' }, {})),
});

const unnamed = {
  'school holiday': 'School holiday',
  'election period': 'Time before an election',
  other: 'Closed',
};

/** Adds such days. */
export const addClosed = route({
  method: 'POST',
  path: '/boards/:board/calendar/closed',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['calendar.closed periods added'] },
  params,
  body: z.object({ kind: typed(), lines: typed(10_000) }),
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const kind = periodKinds.find((one) => one === body.kind);
      if (!kind) return show(tx, scope, board, today, body, { kind: 'Choose what kind of days these are.' });
      const read = readPeriods(body.lines, unnamed[kind]);
      if (!read.ok) return show(tx, scope, board, today, body, { lines: read.reason.join(' ') });
      await addPeriods(tx, scope, kind, read.value);
      return redirect(`/boards/${board}/calendar/closed`);
    }),
});

/** Takes such days away. */
export const removeClosed = route({
  method: 'POST',
  path: '/boards/:board/calendar/closed/remove',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['calendar.closed period removed'] },
  params,
  body: z.object({ period: id }),
  handle: ({ inScope, scope, params: { board }, body }) =>
    inScope(async (tx) => {
      await removePeriod(tx, scope, body.period);
      return redirect(`/boards/${board}/calendar/closed`);
    }),
});
