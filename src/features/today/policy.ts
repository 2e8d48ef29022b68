import { ok, refused } from '../../kernel/result.ts';
import type { Can } from '../../kernel/roles.ts';

/** Everybody who has come in has a day of their own. */
export const mayHaveADay: Can = (actor) =>
  actor.kind === 'person' || actor.kind === 'system'
    ? ok(true)
    : refused('Sign in to see what is next for you.');
