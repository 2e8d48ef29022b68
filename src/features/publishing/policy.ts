import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Actor } from '../../kernel/scope.ts';

/**
 * Who may bring in, mend, mask and publish: the clerk. Until people can sign in, that is whoever sits at the
 * machine that Hearth runs on.
 */
export const mayPublish = (actor: Actor): Result<true> =>
  actor.kind === 'public'
    ? refused("The clerk's desk opens only at the machine that Hearth runs on.")
    : ok(true);
