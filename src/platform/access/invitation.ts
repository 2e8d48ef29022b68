import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import { daysOfInvitation } from './durations.ts';

/** What is kept of an invitation's secret. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes a link with which the person chooses how to sign in, in place of any made before. Answers its address; nobody
 * can find it out again. Who may do so has been asked.
 */
export const makeInvitation = async (
  tx: Tx,
  _scope: Scope,
  personId: string,
  clock: Clock,
): Promise<{ path: string; until: Date }> => {
  const token = randomBytes(24).toString('base64url');
  const until = new Date(clock().add({ hours: 24 * daysOfInvitation }).epochMilliseconds);
  await sql`SELECT access.invite(${personId}, ${digestOf(token)}, ${until})`.execute(tx);
  return { path: `/invitation/${token}`, until };
};

/** Ends every session of the person, in the transaction that takes a role or more from them. */
export const endSessionsOf = async (tx: Tx, _scope: Scope, personId: string): Promise<void> => {
  await sql`SELECT access.end_sessions(${personId})`.execute(tx);
};

/** How a person stands with sign-in; without a row they were never invited, or have let the invitation lapse. */
export type Standing = {
  personId: string;
  state: 'signs in' | 'invited' | 'closed';
  invitedUntil: Date | null;
};

/** How everybody stands who was ever invited. */
export const standings = async (tx: Tx, _scope: Scope): Promise<Standing[]> => {
  const { rows } = await sql<Standing>`SELECT person_id AS "personId", state, invited_until AS "invitedUntil"
    FROM access.standing()`.execute(tx);
  return rows;
};
