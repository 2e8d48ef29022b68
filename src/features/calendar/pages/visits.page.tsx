import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { mayPropose, mayReadCalendar } from '../policy.ts';
import { presenterChoices } from '../presenters.ts';
import { meetingsOfBoard, takingPlace } from '../queries.ts';
import { emptyVisitForm, readVisitForm, type VisitErrors, type VisitForm } from '../rules/visit-form.ts';
import { callOffVisit, changeVisit, planVisit } from '../visit.ts';
import { findVisit, listVisits, type Visit } from '../visit-queries.ts';
import { atBoard, boardReading, chosen, formPage, id, typed } from './board-routes.ts';
import { visitFormView, visitsView } from './visits.view.tsx';

const doneWords: Record<string, string> = {
  planned: 'The visit is in the list.',
  saved: 'The visit is saved.',
  'called-off': 'The visit is called off. You can take this back.',
};

/** The visits of a board's members. */
export const visits = route({
  method: 'GET',
  path: '/boards/:board/visits',
  zone: 'board',
  at: atBoard,
  can: mayReadCalendar,
  audit: boardReading,
  params: z.object({ board: id }),
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, params.board);
      if (!board) return notFound('that board');
      const model = {
        board,
        visits: await listVisits(tx, scope, board.id),
        proposes: mayPropose(scope.actor, board.id).ok,
        done: doneWords[query.done ?? ''] ?? null,
      };
      return page(`Visits of the ${board.name}`, visitsView(model), model);
    }),
});

/** What a visit can name: people of the board, and meetings of the last half year and after. */
const choicesOf = async (tx: Tx, scope: Scope, boardId: string, today: string) => {
  const from = Temporal.PlainDate.from(today).subtract({ months: 6 }).toString();
  const meetings = takingPlace(await meetingsOfBoard(tx, scope, boardId, from));
  return {
    people: await presenterChoices(tx, scope, boardId, today),
    meetings: meetings.map((one) => ({ value: one.id, text: longDateWords(one.date) })),
  };
};

const show = async (
  tx: Tx,
  scope: Scope,
  where: { board: string; today: string; visit: Visit | null },
  form: VisitForm,
  errors: VisitErrors,
): Promise<Answer> => {
  const board = await boardOf(tx, scope, where.board);
  if (!board) return notFound('that board');
  const choices = await choicesOf(tx, scope, board.id, where.today);
  const view = visitFormView({ board, visit: where.visit, form, errors, ...choices });
  return formPage(where.visit ? `Visit: ${where.visit.place}` : 'Plan a visit', view, errors);
};

/** The form for a new visit. */
export const addVisitForm = route({
  method: 'GET',
  path: '/boards/:board/visits/add',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: boardReading,
  params: z.object({ board: id }),
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope((tx) => show(tx, scope, { board, today: todayIn(clock), visit: null }, emptyVisitForm, {})),
});

const fields = z.object({
  place: typed(),
  why: typed(2000),
  visitors: chosen,
  others: typed(),
  plannedOn: typed(),
  madeOn: typed(),
  learnt: typed(10_000),
  toldAt: typed(),
});

const readWith = async (
  tx: Tx,
  scope: Scope,
  where: { board: string; today: string; visit: Visit | null },
  form: VisitForm,
) => {
  const { people, meetings } = await choicesOf(tx, scope, where.board, where.today);
  return readVisitForm(form, {
    people: [...people.map(({ value }) => value), ...(where.visit?.visitorIds ?? [])],
    meetings: [...meetings.map(({ value }) => value), ...(where.visit?.toldAt ? [where.visit.toldAt] : [])],
    today: where.today,
  });
};

/** Plans a visit. */
export const addVisit = route({
  method: 'POST',
  path: '/boards/:board/visits/add',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: { writes: true, events: ['visit.added'] },
  params: z.object({ board: id }),
  body: fields,
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope(async (tx) => {
      const where = { board, today: todayIn(clock), visit: null };
      const read = await readWith(tx, scope, where, body);
      if (!read.ok) return show(tx, scope, where, body, read.reason);
      const proposedBy = scope.actor.kind === 'person' ? scope.actor.name : '';
      await planVisit(tx, scope, { bodyId: board, proposedBy, ...read.value });
      return redirect(`/boards/${board}/visits?done=planned`);
    }),
});

const params = z.object({ board: id, visit: id });

const withVisit = async (
  tx: Tx,
  scope: Scope,
  { board, visit: which }: { board: string; visit: string },
  work: (visit: Visit) => Promise<Answer>,
): Promise<Answer> => {
  const visit = await findVisit(tx, scope, which);
  return visit?.bodyId === board ? work(visit) : notFound('that visit');
};

const formOf = (visit: Visit): VisitForm => ({
  place: visit.place,
  why: visit.why ?? '',
  visitors: visit.visitorIds,
  others: visit.others ?? '',
  plannedOn: visit.plannedOn ?? '',
  madeOn: visit.madeOn ?? '',
  learnt: visit.learnt ?? '',
  toldAt: visit.toldAt ?? '',
});

/** The form for a visit. */
export const visit = route({
  method: 'GET',
  path: '/boards/:board/visits/:visit',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: where, clock }) =>
    inScope((tx) =>
      withVisit(tx, scope, where, (found) =>
        show(tx, scope, { board: where.board, today: todayIn(clock), visit: found }, formOf(found), {}),
      ),
    ),
});

/** Saves a visit. */
export const saveVisit = route({
  method: 'POST',
  path: '/boards/:board/visits/:visit',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: { writes: true, events: ['visit.changed', 'plan.entry added'] },
  params,
  body: fields,
  handle: ({ inScope, scope, params: { board, visit: which }, body, clock }) =>
    inScope((tx) =>
      withVisit(tx, scope, { board, visit: which }, async (found) => {
        const where = { board, today: todayIn(clock), visit: found };
        const read = await readWith(tx, scope, where, body);
        if (!read.ok) return show(tx, scope, where, body, read.reason);
        await changeVisit(tx, scope, found, read.value);
        return redirect(`/boards/${board}/visits?done=saved`);
      }),
    ),
});

/** Calls a visit off, or takes that back. */
export const callOff = route({
  method: 'POST',
  path: '/boards/:board/visits/:visit/call-off',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: { writes: true, events: ['visit.changed'] },
  params,
  body: z.object({ off: z.enum(['yes', 'no']) }),
  handle: ({ inScope, scope, params: where, body }) =>
    inScope((tx) =>
      withVisit(tx, scope, where, async (found) => {
        await callOffVisit(tx, scope, found.id, body.off === 'yes');
        return redirect(`/boards/${where.board}/visits?done=${body.off === 'yes' ? 'called-off' : 'saved'}`);
      }),
    ),
});
