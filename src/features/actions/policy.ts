import { ok, type Result, refused } from '../../kernel/result.ts';
import { anyRole, as, boardsOf, holds, personIdOf, type Role } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';

/** They look after every action of their board. */
const running: readonly Role[] = ['clerk', 'chair', 'lead officer'];

/** They read every action of their board; whoever only observes or writes reports reads what they owe themselves. */
const reading: readonly Role[] = [...running, 'member', 'co-opted', "young people's representative"];

/** Whoever has to do with any board may look at what they owe. */
export const mayHaveActions = anyRole;

/** Opening an action outside a meeting, or changing any of the board's. */
export const mayRunActions = as(...running);

type Owned = { bodyId: string; ownerId: string | null };

const isOwner = (actor: Actor, { ownerId }: Owned): boolean =>
  ownerId !== null && personIdOf(actor) === ownerId;

const runs = (actor: Actor, { bodyId }: Owned): boolean => holds(actor, running, bodyId);

/** The boards whose actions the actor reads, whoever owns them. */
export const readableBoards = (actor: Actor): 'every board' | readonly string[] => boardsOf(actor, reading);

/** The boards at which the actor may open and change any action. */
export const runBoards = (actor: Actor): 'every board' | readonly string[] => boardsOf(actor, running);

/** Notes, evidence, handing over and closing are for the owner and for those who look after the board's actions. */
export const mayAct = (actor: Actor, action: Owned): Result<true> =>
  isOwner(actor, action) || runs(actor, action)
    ? ok(true)
    : refused('Only the owner of this, or the clerk, chair or lead officer of the board, can change it.');

/** When it is due, where a recommendation went and what came back is for those who look after the board's actions. */
export const mayRun = (actor: Actor, action: Owned): Result<true> =>
  runs(actor, action)
    ? ok(true)
    : refused('Only the clerk, chair or lead officer of the board can change this.');
