import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { addDuty, addUsualDuties, endDuty } from '../plan-duties.ts';
import { dutiesOf } from '../plan-queries.ts';
import { mayKeepPlan } from '../policy.ts';
import { type DutyErrors, type DutyForm, emptyDutyForm, readDutyForm } from '../rules/duty-form.ts';
import { atBoard, boardReading, formPage, id, typed } from './board-routes.ts';
import { dutiesView } from './duties.view.tsx';

const params = z.object({ board: id });

const show = async (
  tx: Tx,
  scope: Scope,
  boardId: string,
  form: DutyForm,
  errors: DutyErrors,
): Promise<Answer> => {
  const board = await boardOf(tx, scope, boardId);
  if (!board) return notFound('that board');
  const duties = await dutiesOf(tx, scope, board.id);
  return formPage('What comes back every year', dutiesView({ board, duties, form, errors }), errors);
};

/** What the terms of reference bring back every year. */
export const duties = route({
  method: 'GET',
  path: '/boards/:board/plan/duties',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { board } }) =>
    inScope((tx) => show(tx, scope, board, emptyDutyForm, {})),
});

const writes = { writes: true, events: ['plan.duties changed', 'plan.entry added'] } as const;

/** Adds something that comes back every year. */
export const saveDuty = route({
  method: 'POST',
  path: '/boards/:board/plan/duties',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: writes,
  params,
  body: z.object({ title: typed(), purpose: typed(), service: typed(), month: typed(), minutes: typed() }),
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope(async (tx) => {
      const read = readDutyForm(body);
      if (!read.ok) return show(tx, scope, board, body, read.reason);
      await addDuty(tx, scope, board, read.value, todayIn(clock));
      return redirect(`/boards/${board}/plan/duties`);
    }),
});

/** Takes over the duties that terms of reference usually name. */
export const takeUsualDuties = route({
  method: 'POST',
  path: '/boards/:board/plan/duties/usual',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: writes,
  params,
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope(async (tx) => {
      await addUsualDuties(tx, scope, board, todayIn(clock));
      return redirect(`/boards/${board}/plan/duties`);
    }),
});

/** Stops something from coming back, or lets it again. */
export const stopDuty = route({
  method: 'POST',
  path: '/boards/:board/plan/duties/end',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: writes,
  params,
  body: z.object({ duty: id, ended: z.enum(['yes', 'no']) }),
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope(async (tx) => {
      const known = (await dutiesOf(tx, scope, board)).some((one) => one.id === body.duty);
      if (!known) return notFound('that duty');
      await endDuty(tx, scope, board, body.duty, body.ended === 'yes' ? momentOf(clock) : null);
      return redirect(`/boards/${board}/plan/duties`);
    }),
});
