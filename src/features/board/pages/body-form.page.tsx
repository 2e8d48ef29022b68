import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, page, redirect, route, type Tx } from '../../../web/route.ts';
import { addBody, changeBody } from '../commands.ts';
import { mayAddBoards, mayRunBoards } from '../policy.ts';
import { type Body, listBodies } from '../queries.ts';
import type { Broken } from '../rules/broken.ts';
import { bodyKinds } from '../rules/words.ts';
import { ownBoards } from './boards.page.tsx';
import { type BodyForm, bodyFormView } from './body-form.view.tsx';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, withBoard } from './on-board.ts';
import { type AnyForm, anyForm, choiceIn, idIn, lineIn } from './typed-form.ts';

const formOf = (body: Body): BodyForm => ({
  name: body.name,
  kind: body.kind,
  reportsTo: body.reportsTo ?? '',
});

const showForm = async (
  tx: Tx,
  scope: Scope,
  body: Body | null,
  form: BodyForm,
  problems: Problem[] = [],
): Promise<Answer> => {
  const own = (await ownBoards(tx, scope)).filter((one) => one.id !== body?.id && one.closedOn === null);
  const others = (await listBodies(tx, scope)).filter((one) => one.id === form.reportsTo);
  const parents = [...own, ...others.filter((one) => !own.some(({ id }) => id === one.id))];
  const title = body ? `Change ${body.name}` : 'Add a board';
  return page(title, bodyFormView({ body, form, parents, problems }));
};

/** The form of a new board. */
export const newBoard = route({
  method: 'GET',
  path: '/boards/new',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: boardReading,
  handle: ({ inScope, scope }) =>
    inScope((tx) => showForm(tx, scope, null, { name: '', kind: 'board', reportsTo: '' })),
});

const fieldOf: Record<string, string> = { 'One name, one board': '#name' };

const readForm = (sent: AnyForm) => ({
  form: { name: lineIn(sent, 'name'), kind: lineIn(sent, 'kind'), reportsTo: lineIn(sent, 'reportsTo') },
  fields: {
    name: lineIn(sent, 'name'),
    kind: choiceIn(sent, 'kind', bodyKinds) ?? 'board',
    reportsTo: idIn(sent, 'reportsTo'),
  },
});

const noName: Problem[] = [{ text: 'Give the board a name.', href: '#name' }];

const inTheWay = (broken: readonly Broken[]): Problem[] =>
  broken.map((one) => problemOf(one, fieldOf[one.rule] ?? '#reportsTo'));

/** Adds a board. */
export const addBoard = route({
  method: 'POST',
  path: '/boards/new',
  zone: 'board',
  at: 'any board',
  can: mayAddBoards,
  audit: { writes: true, events: ['body.added'] },
  body: anyForm,
  handle: ({ inScope, scope, body: sent }) =>
    inScope(async (tx) => {
      const { form, fields } = readForm(sent);
      if (fields.name === '') return again(await showForm(tx, scope, null, form, noName));
      const added = await addBody(tx, scope, fields);
      if (!added.ok) return again(await showForm(tx, scope, null, form, inTheWay(added.reason)));
      return redirect(`/boards/${added.value}?done=added`);
    }),
});

/** The form that changes a board. */
export const changeBoardForm = route({
  method: 'GET',
  path: '/boards/:board/change',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) => withBoard(tx, scope, params.board, (body) => showForm(tx, scope, body, formOf(body)))),
});

/** Changes the name, the kind, or what a board reports to. */
export const changeBoard = route({
  method: 'POST',
  path: '/boards/:board/change',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['body.changed'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const { form, fields } = readForm(sent);
        if (fields.name === '') return again(await showForm(tx, scope, body, form, noName));
        const changed = await changeBody(tx, scope, body.id, fields);
        return changed.ok
          ? redirect(`/boards/${body.id}?done=changed`)
          : again(await showForm(tx, scope, body, form, inTheWay(changed.reason)));
      }),
    ),
});
