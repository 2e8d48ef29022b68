import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { Receiver } from './post.ts';
import type { DueMail } from './store.ts';

/** What is read of a person to write to them. */
type PersonTables = {
  person: {
    authority_id: string;
    id: string;
    email: string | null;
    young: boolean;
    supporter_id: string | null;
  };
};

const personOf = (tx: Tx, { authorityId }: Scope, id: string) =>
  tx
    .withTables<PersonTables>()
    .selectFrom('person')
    .select(['email', 'young', 'supporter_id as supporterId'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();

/**
 * Where a letter goes, as things are now. The supporter of a young person gets a copy, which the young person sees,
 * and gets the letter itself where the young person has no address. Null where there is nowhere to send it.
 */
export const receiverOf = async (
  tx: Tx,
  scope: Scope,
  { toPerson, toAddress, copied }: Pick<DueMail, 'toPerson' | 'toAddress' | 'copied'>,
): Promise<Receiver | null> => {
  if (toPerson === null) return { address: toAddress, copy: null };
  const person = await personOf(tx, scope, toPerson);
  const supporter =
    copied && person?.young && person.supporterId !== null
      ? await personOf(tx, scope, person.supporterId)
      : undefined;
  const [address, copy = null] = [person?.email, supporter?.email].filter((one) => one != null && one !== '');
  return address ? { address, copy } : null;
};
