import { ok, refused } from '../../kernel/result.ts';
import { as, atTheTable, type Can } from '../../kernel/roles.ts';

/** Who runs the live part of a meeting: the young people do it themselves where they take over. */
export const mayHost = as('clerk', 'chair', 'lead officer', "young people's representative");

/** Who sees the meeting on their own screen. */
export const mayBeHere = as(...atTheTable, 'report author', 'observer');

/** Whoever came in with the code of the room. */
export const isGuest: Can = (actor) =>
  actor.kind === 'guest' ? ok(true) : refused('Join the meeting first, with the code on the screen.');
