import { ok, refused } from '../../kernel/result.ts';
import { atEveryBoard, type Can } from '../../kernel/roles.ts';

/** Who adds, invites and ends people, and gives roles at any board. */
export const mayManagePeople = atEveryBoard('administrator', 'clerk');

/** Whoever is signed in, with a role or without. */
export const mayUseAccount: Can = (actor) =>
  actor.kind === 'person' ? ok(true) : refused('Sign in to see your account.');
