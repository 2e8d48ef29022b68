import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { boardsOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, page, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import type { AsksOf } from '../asks-of.ts';
import { closeBody, reopenBody } from '../commands.ts';
import { nextSteps } from '../next-steps.ts';
import { mayAddBoards, mayReadBoards, mayRunBoards, readers } from '../policy.ts';
import { type Body, listBodies } from '../queries.ts';
import { termsOn } from '../terms-queries.ts';
import { whoIsWho } from '../who-queries.ts';
import { boardView } from './board.view.tsx';
import { boardsView, type ListedBoard } from './boards.view.tsx';
import { closeBodyView } from './body-form.view.tsx';
import { problemOf } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, runsBoard, withBoard } from './on-board.ts';

const done: Record<string, string> = {
  added: 'The board is added. Next, write down its constitution.',
  changed: 'Saved.',
  closed: 'The board is closed. You can open it again.',
  reopened: 'The board is open again.',
};

const readDone = z.object({ done: z.string().optional() });

/** The boards that the one who asks belongs to. */
export const ownBoards = async (tx: Tx, scope: Scope): Promise<Body[]> => {
  const own = boardsOf(scope.actor, readers);
  const all = await listBodies(tx, scope);
  return own === 'every board' ? all : all.filter((body) => own.includes(body.id));
};

const withChair = async (tx: Tx, scope: Scope, body: Body, today: string): Promise<ListedBoard> => {
  const people = await whoIsWho(tx, scope, body.id, today);
  return { ...body, chair: people.find((one) => one.offices.includes('chair'))?.name ?? null };
};

/** Every board that the reader belongs to. */
export const boards = route({
  method: 'GET',
  path: '/boards',
  zone: 'board',
  at: 'any board',
  can: mayReadBoards,
  audit: boardReading,
  query: readDone,
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const listed: ListedBoard[] = [];
      for (const body of await ownBoards(tx, scope))
        listed.push(await withChair(tx, scope, body, todayIn(clock)));
      const runs = mayAddBoards(scope.actor).ok;
      return page(
        'Boards',
        boardsView({ boards: listed, runs, done: done[query.done ?? ''] ?? null }),
        listed,
      );
    }),
});

type Asked = { site: Site; clock: Clock; done?: string | undefined };

const showBoard = async (tx: Tx, scope: Scope, body: Body, asksOf: AsksOf, asked: Asked): Promise<Answer> => {
  const today = todayIn(asked.clock);
  const own = await ownBoards(tx, scope);
  const model = {
    body,
    runs: runsBoard(scope.actor, body.id),
    parent: own.find((one) => one.id === body.reportsTo) ?? null,
    groups: own.filter((one) => one.reportsTo === body.id),
    terms: await termsOn(tx, scope, body.id, today),
    people: await whoIsWho(tx, scope, body.id, today),
    steps: await nextSteps(tx, scope, body, today),
    asks: await asksOf(tx, scope, body.id),
    pages: asked.site.boardPages
      .filter(({ can }) => can(scope.actor, body.id).ok)
      .map(({ text, path }) => ({ text, href: path.replace(':board', body.id) })),
    done: done[asked.done ?? ''] ?? null,
  };
  return page(body.name, boardView(model), { body, terms: model.terms, people: model.people });
};

/** A board: what it is for, who leads it, what to do next. */
export const board = (asksOf: AsksOf) =>
  route({
    method: 'GET',
    path: '/boards/:board',
    zone: 'board',
    at: atBoard,
    can: mayReadBoards,
    audit: boardReading,
    params: boardAddress,
    query: readDone,
    handle: ({ inScope, scope, params, query, clock, site }) =>
      inScope((tx) =>
        withBoard(tx, scope, params.board, (body) =>
          showBoard(tx, scope, body, asksOf, { site, clock, done: query.done }),
        ),
      ),
  });

/** Asks before a board is closed. */
export const askCloseBoard = route({
  method: 'GET',
  path: '/boards/:board/close',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) =>
        page(`Close ${body.name}?`, closeBodyView(body, [])),
      ),
    ),
});

/** Closes a board from today on. */
export const closeBoard = route({
  method: 'POST',
  path: '/boards/:board/close',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['body.closed'] },
  params: boardAddress,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const closed = await closeBody(tx, scope, body, todayIn(clock));
        if (closed.ok) return redirect(`/boards/${body.id}?done=closed`);
        const problems = closed.reason.map((one) => problemOf(one));
        return again(page(`Close ${body.name}?`, closeBodyView(body, problems)));
      }),
    ),
});

/** Opens a closed board again. */
export const reopenBoard = route({
  method: 'POST',
  path: '/boards/:board/reopen',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['body.reopened'] },
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        await reopenBody(tx, scope, body.id);
        return redirect(`/boards/${body.id}?done=reopened`);
      }),
    ),
});
