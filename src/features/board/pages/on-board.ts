import { z } from 'zod';
import { holds } from '../../../kernel/roles.ts';
import type { Actor, Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, type Tx } from '../../../web/route.ts';
import { type Body, findBody } from '../queries.ts';

export const id = z.uuid('The address is not complete.');
export const boardAddress = z.object({ board: id });

/** At which board a route acts: the one of its address. */
export const atBoard = async (tx: Tx, scope: Scope, params: { board: string }): Promise<string | null> =>
  (await findBody(tx, scope, params.board))?.id ?? null;

/** Runs `work` with the board of the address, or says that there is none. */
export const withBoard = async (
  tx: Tx,
  scope: Scope,
  board: string,
  work: (body: Body) => Promise<Answer>,
): Promise<Answer> => {
  const body = await findBody(tx, scope, board);
  return body ? work(body) : notFound('that board');
};

/** Whether the one who asks may change the board: for links and forms, the pipeline asks again. */
export const runsBoard = (actor: Actor, bodyId: string): boolean =>
  holds(actor, ['clerk', 'administrator'], bodyId);

/** What a read leaves behind: nothing, there is no child's record in it. */
export const boardReading = { writes: false, because: 'the board zone; no record of a child' } as const;

/** A page that shows a form again, with what is wrong. */
export const again = (answer: Answer): Answer =>
  answer.kind === 'page' ? { ...answer, title: `Error: ${answer.title}`, status: 422 } : answer;
