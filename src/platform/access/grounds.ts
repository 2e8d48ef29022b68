import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { type Connected, type NoTables, type Tx, withScope } from '../database/transaction.ts';
import { record } from '../events/record.ts';
import type { Limits } from './limits.ts';
import type { AccessEvent } from './sign-in-events.ts';
import type { SignInLibrary } from './sign-in-library.ts';
import type { Visit } from './visit.ts';

/** What the ways of signing in stand on. `own` reaches the schema `access` and nothing else. */
export type AccessGrounds = {
  authorityId: string;
  connected: Connected;
  own: Kysely<NoTables>;
  limits: Limits;
  clock: Clock;
  lookAround: boolean;
  /** What the council calls its directory; null where it has none. */
  directoryName: string | null;
  library(visit: Visit): SignInLibrary;
};

/** Sign-in itself, where it must reach what is the board's before anybody is signed in. */
const scopeOfSignIn = (authorityId: string): Scope => ({
  authorityId,
  zone: 'board',
  actor: { kind: 'system', name: 'sign-in' },
});

/** Work among the board's rows on behalf of sign-in itself. */
export const asSignIn = <Value>(
  { connected, authorityId }: Pick<AccessGrounds, 'connected' | 'authorityId'>,
  work: (tx: Tx, scope: Scope) => Promise<Value>,
): Promise<Value> => {
  const scope = scopeOfSignIn(authorityId);
  return withScope(connected, scope, (tx) => work(tx, scope));
};

/** Records what a person did to sign in or out, in the transaction of sign-in that does it. */
export const recordOwn = (tx: Tx, authorityId: string, event: AccessEvent, personId: string): Promise<void> =>
  record(tx, scopeOfSignIn(authorityId), { event, subject: { kind: 'person', id: personId } });
