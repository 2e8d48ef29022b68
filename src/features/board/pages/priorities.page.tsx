import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { endLead, giveLead, undoLeadEnd } from '../lead-priority.ts';
import { mayRunBoards } from '../policy.ts';
import { listLeads } from '../posts-queries.ts';
import type { Body } from '../queries.ts';
import { readNeededDate, typedDateOf } from '../rules/typed-date.ts';
import { seatedOn } from '../seats-queries.ts';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, withBoard } from './on-board.ts';
import { type LeadForm, prioritiesView } from './priorities.view.tsx';
import { anyForm, dateIn, idIn, lineIn } from './typed-form.ts';

const address = z.object({ board: id, lead: id });

const done: Record<string, string> = {
  given: 'The lead is added.',
  ended: 'Ended today. You can undo it in the list.',
  undone: 'Undone: they lead as before.',
};

type Typed = { form?: LeadForm; problems?: Problem[]; done?: string | undefined };

const show = async (tx: Tx, scope: Scope, body: Body, clock: Clock, typed: Typed): Promise<Answer> => {
  const today = todayIn(clock);
  const seated = await seatedOn(tx, scope, body.id, today);
  const view = prioritiesView({
    body,
    runs: true,
    leads: await listLeads(tx, scope, body.id),
    people: seated.map((one) => ({ id: one.personId, name: one.name, title: one.title })),
    form: typed.form ?? { priority: '', person: null, from: typedDateOf(today) },
    today,
    problems: typed.problems ?? [],
    done: done[typed.done ?? ''] ?? null,
  });
  return page(`Priority leads – ${body.name}`, view);
};

/** Who leads on which priority, and the form that adds one. */
export const priorities = route({
  method: 'GET',
  path: '/boards/:board/priorities',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) => withBoard(tx, scope, params.board, (body) => show(tx, scope, body, clock, query))),
});

/** Lets a member lead on a priority. */
export const addLead = route({
  method: 'POST',
  path: '/boards/:board/priorities',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['lead.given'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const form: LeadForm = {
          priority: lineIn(sent, 'priority'),
          person: idIn(sent, 'person'),
          from: dateIn(sent, 'from'),
        };
        const from = readNeededDate(form.from, 'The first day');
        const { priority, person: personId } = form;
        if (priority === '' || personId === null || !from.ok) {
          const problems = [
            ...(priority === '' ? [{ text: 'Name the priority.', href: '#priority' }] : []),
            ...(personId === null ? [{ text: 'Choose who leads.', href: '#person' }] : []),
            ...(from.ok ? [] : [{ text: from.reason, href: '#from-day' }]),
          ];
          return again(await show(tx, scope, body, clock, { form, problems }));
        }
        const lead = { bodyId: body.id, personId, priority, from: from.value };
        const given = await giveLead(tx, scope, lead);
        if (given.ok) return redirect(`/boards/${body.id}/priorities?done=given`);
        const problems = [problemOf(given.reason, '#person')];
        return again(await show(tx, scope, body, clock, { form, problems }));
      }),
    ),
});

/** Ends a lead today. */
export const endLeadNow = route({
  method: 'POST',
  path: '/boards/:board/priorities/:lead/end',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['lead.ended'] },
  params: address,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        (await endLead(tx, scope, { bodyId: body.id, id: params.lead }, todayIn(clock)))
          ? redirect(`/boards/${body.id}/priorities?done=ended`)
          : notFound('that lead'),
      ),
    ),
});

/** Undoes the ending of a lead. */
export const undoEndLead = route({
  method: 'POST',
  path: '/boards/:board/priorities/:lead/undo',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['lead.end-undone'] },
  params: address,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        (await undoLeadEnd(tx, scope, { bodyId: body.id, id: params.lead }))
          ? redirect(`/boards/${body.id}/priorities?done=undone`)
          : notFound('that lead'),
      ),
    ),
});
