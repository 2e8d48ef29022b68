import type { Scope } from '../../kernel/scope.ts';
import { findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listCabinet } from './posts-queries.ts';
import type { Candidate } from './rules/appoint.ts';

/**
 * Somebody with what the rules ask about them, or null where there is nobody of that id. `supporterId` is who is to
 * stand beside them from now on.
 */
export const candidateOf = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  supporterId: string | null = null,
): Promise<Candidate | null> => {
  const person = await findPerson(tx, scope, personId);
  if (!person) return null;
  const beside = supporterId ?? person.supporterId;
  const supporter = beside === null || beside === personId ? null : await findPerson(tx, scope, beside);
  const cabinet = (await listCabinet(tx, scope)).filter((post) => post.personId === personId);
  return {
    id: person.id,
    name: person.name,
    young: person.young,
    supporterName: supporter?.name ?? null,
    cabinet,
  };
};
