import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Actor } from '../../kernel/scope.ts';

/** Printing is the clerk's: it fixes page numbers that people will cite. */
export const mayPrint = (actor: Actor): Result<true> =>
  actor.kind === 'public'
    ? refused('Only the clerk can print a pack, at the machine that Hearth runs on.')
    : ok(true);
