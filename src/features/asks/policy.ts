import { as, boardsOf, type Role } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';

/** They sit at a board as corporate parents, or answer for it. */
export const corporateParents: readonly Role[] = ['chair', 'member', 'co-opted', 'lead officer', 'clerk'];

/** Answering what young people ask of a board. */
export const mayAnswerAsks = as(...corporateParents);

/** The boards whose asks somebody answers. */
export const answeredBoards = (actor: Actor): 'every board' | readonly string[] =>
  boardsOf(actor, corporateParents);
