import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Origin } from '../../../kernel/origin.ts';
import { holds, personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';
import { planEntry } from '../plan.ts';
import { mayKeepPlan, mayPropose } from '../policy.ts';
import { presenterChoices } from '../presenters.ts';
import {
  type Asker,
  askedWords,
  askerOf,
  type EntryErrors,
  type EntryForm,
  emptyEntryForm,
  readEntryForm,
} from '../rules/entry-form.ts';
import { atBoard, boardReading, formPage, id, typed } from './board-routes.ts';
import { entryFormView } from './entry-form.view.tsx';
import { meetingChoices } from './plan.page.tsx';

const params = z.object({ board: id });

/** The fields of an entry. */
export const entryFields = z.object({
  title: typed(),
  purpose: typed(2000),
  presenterId: typed(),
  presenter: typed(),
  service: typed(),
  minutes: typed(),
  meetingId: typed(),
  asker: typed(),
  askedBy: typed(),
});

const show = async (
  tx: Tx,
  scope: Scope,
  boardId: string,
  today: string,
  form: EntryForm,
  errors: EntryErrors,
): Promise<Answer> => {
  const board = await boardOf(tx, scope, boardId);
  if (!board) return notFound('that board');
  const keeps = mayKeepPlan(scope.actor, boardId).ok;
  const title = keeps ? 'Add to the plan' : 'Propose something to talk about';
  const view = entryFormView({
    board,
    action: `/boards/${boardId}/plan/add`,
    title,
    button: keeps ? 'Add it to the plan' : 'Propose it',
    form,
    errors,
    people: keeps ? await presenterChoices(tx, scope, boardId, today) : [],
    meetings: keeps ? await meetingChoices(tx, scope, boardId, today) : [],
    asksWho: keeps,
  });
  return formPage(title, view, errors);
};

/** The form that adds to the plan, or proposes. */
export const addEntryForm = route({
  method: 'GET',
  path: '/boards/:board/plan/add',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope((tx) => show(tx, scope, board, todayIn(clock), { ...emptyEntryForm, asker: 'officer' }, {})),
});

/** Who asked, where somebody proposes for themselves: young people's representatives by that, others by name. */
const ownOrigin = (scope: Scope, boardId: string): Origin => {
  const person = personIdOf(scope.actor) ?? '';
  const name = scope.actor.kind === 'person' ? scope.actor.name : '';
  return holds(scope.actor, ["young people's representative"], boardId)
    ? { kind: 'young people', id: person, label: askedWords('young people', '') }
    : { kind: 'member', id: person, label: askedWords('member', name) };
};

const namedOrigin = (scope: Scope, asker: Asker, askedBy: string): Origin => ({
  kind: asker === 'board' ? 'resolution' : asker,
  id: personIdOf(scope.actor) ?? '',
  label: askedWords(asker, askedBy),
});

/** Adds to the plan; of somebody who only proposes, as a proposal. */
export const addEntry = route({
  method: 'POST',
  path: '/boards/:board/plan/add',
  zone: 'board',
  at: atBoard,
  can: mayPropose,
  audit: { writes: true, events: ['plan.entry added'] },
  params,
  body: entryFields,
  handle: ({ inScope, scope, params: { board }, body, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const keeps = mayKeepPlan(scope.actor, board).ok;
      const people = (await presenterChoices(tx, scope, board, today)).map(({ value }) => value);
      const meetings = (await meetingChoices(tx, scope, board, today)).map(({ value }) => value);
      const form = keeps ? body : { ...body, presenterId: '', meetingId: '' };
      const read = readEntryForm(form, people);
      const asker = askerOf(body.asker);
      const errors: EntryErrors = {
        ...(!read.ok && read.reason),
        ...(keeps && !asker && { asker: 'Choose who asked for it.' }),
        ...(form.meetingId !== '' &&
          !meetings.includes(form.meetingId) && { meetingId: 'Choose a meeting.' }),
      };
      if (!read.ok || Object.keys(errors).length > 0) return show(tx, scope, board, today, body, errors);
      await planEntry(tx, scope, {
        bodyId: board,
        ...read.value,
        meetingId: form.meetingId || null,
        state: keeps ? 'planned' : 'proposed',
        origin: keeps && asker ? namedOrigin(scope, asker, body.askedBy) : ownOrigin(scope, board),
      });
      return redirect(`/boards/${board}/plan?done=${keeps ? 'added' : 'proposed'}`);
    }),
});
