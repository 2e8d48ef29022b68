import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { changeEntry, deferEntry, moveEntry, nextMeetingFor } from '../plan.ts';
import type { PlanEntry } from '../plan-queries.ts';
import { mayKeepPlan } from '../policy.ts';
import { presenterChoices } from '../presenters.ts';
import { type EntryErrors, type EntryForm, emptyEntryForm, readEntryForm } from '../rules/entry-form.ts';
import { atBoard, boardReading, formPage, id, typed } from './board-routes.ts';
import { entryFields } from './entry-add.page.tsx';
import { deferView, entryFormView } from './entry-form.view.tsx';
import { meetingChoices, withEntry } from './plan.page.tsx';

const params = z.object({ board: id, entry: id });

const formOf = (entry: PlanEntry): EntryForm => ({
  ...emptyEntryForm,
  title: entry.title,
  purpose: entry.purpose ?? '',
  presenterId: entry.presenterId ?? '',
  presenter: entry.presenterId === null ? (entry.presenter ?? '') : '',
  service: entry.service ?? '',
  minutes: entry.minutes === null ? '' : String(entry.minutes),
  meetingId: entry.meetingId ?? '',
});

const show = async (
  tx: Tx,
  scope: Scope,
  entry: PlanEntry,
  today: string,
  form: EntryForm,
  errors: EntryErrors,
): Promise<Answer> => {
  const board = await boardOf(tx, scope, entry.bodyId);
  if (!board) return notFound('that board');
  const view = entryFormView({
    board,
    action: `/boards/${board.id}/plan/${entry.id}`,
    title: 'Change an entry of the plan',
    button: 'Save this entry',
    form,
    errors,
    people: await presenterChoices(tx, scope, board.id, today),
    meetings: await meetingChoices(tx, scope, board.id, today),
    asksWho: false,
  });
  return formPage('Change an entry of the plan', view, errors);
};

/** The form for an entry. */
export const entry = route({
  method: 'GET',
  path: '/boards/:board/plan/:entry',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: where, clock }) =>
    inScope((tx) =>
      withEntry(tx, scope, where, (found) => show(tx, scope, found, todayIn(clock), formOf(found), {})),
    ),
});

/** Saves an entry. */
export const saveEntry = route({
  method: 'POST',
  path: '/boards/:board/plan/:entry',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.entry changed'] },
  params,
  body: entryFields,
  handle: ({ inScope, scope, params: where, body, clock }) =>
    inScope((tx) =>
      withEntry(tx, scope, where, async (found) => {
        const today = todayIn(clock);
        const people = (await presenterChoices(tx, scope, where.board, today)).map(({ value }) => value);
        const meetings = (await meetingChoices(tx, scope, where.board, today)).map(({ value }) => value);
        const read = readEntryForm(body, [...people, ...(found.presenterId ? [found.presenterId] : [])]);
        const isKnown = body.meetingId === '' || meetings.includes(body.meetingId);
        if (!read.ok || !isKnown)
          return show(tx, scope, found, today, body, {
            ...(!read.ok && read.reason),
            ...(!isKnown && { meetingId: 'Choose a meeting from the list.' }),
          });
        await changeEntry(tx, scope, found.id, read.value);
        if ((body.meetingId || null) !== found.meetingId)
          await moveEntry(tx, scope, found.id, body.meetingId || null);
        return redirect(`/boards/${where.board}/plan?done=changed`);
      }),
    ),
});

const showDefer = async (
  tx: Tx,
  scope: Scope,
  found: PlanEntry,
  today: string,
  reason: string,
  error: string | null,
): Promise<Answer> => {
  const board = await boardOf(tx, scope, found.bodyId);
  if (!board) return notFound('that board');
  const next = await nextMeetingFor(tx, scope, found, today);
  const view = deferView({ board, entry: found, next: next && longDateWords(next.date), reason, error });
  return formPage('Put off', view, error ? { reason: error } : {});
};

/** Asks why an entry is put off. */
export const deferForm = route({
  method: 'GET',
  path: '/boards/:board/plan/:entry/defer',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: where, clock }) =>
    inScope((tx) =>
      withEntry(tx, scope, where, (found) => showDefer(tx, scope, found, todayIn(clock), '', null)),
    ),
});

/** Puts an entry off. */
export const defer = route({
  method: 'POST',
  path: '/boards/:board/plan/:entry/defer',
  zone: 'board',
  at: atBoard,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.entry deferred'] },
  params,
  body: z.object({ reason: typed(500) }),
  handle: ({ inScope, scope, params: where, body, clock }) =>
    inScope((tx) =>
      withEntry(tx, scope, where, async (found) => {
        const reason = body.reason.trim();
        if (reason === '')
          return showDefer(
            tx,
            scope,
            found,
            todayIn(clock),
            '',
            'Give the reason, so that nobody has to ask for it.',
          );
        await deferEntry(tx, scope, found.id, reason, clock);
        return redirect(`/boards/${where.board}/plan?done=deferred`);
      }),
    ),
});
