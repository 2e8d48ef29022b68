import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { GrantTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<GrantTables>();

type Row<Name extends keyof GrantTables> = Omit<Insertable<GrantTables[Name]>, 'authority_id'>;

export const insert = <Name extends keyof GrantTables>(
  tx: Tx,
  { authorityId }: Scope,
  table: Name,
  row: Row<Name>,
) =>
  tables(tx)
    .insertInto<keyof GrantTables>(table)
    .values({ authority_id: authorityId, ...row } as unknown as Insertable<GrantTables[keyof GrantTables]>)
    .execute();

type OfProposal = 'grant_recommendation' | 'grant_decision' | 'grant_outcome' | 'grant_given';

/** Writes what there is one of for each proposal; again, in its place. */
export const put = <Name extends OfProposal>(tx: Tx, { authorityId }: Scope, table: Name, row: Row<Name>) =>
  tables(tx)
    .insertInto<OfProposal>(table)
    .values({ authority_id: authorityId, ...row } as unknown as Insertable<GrantTables[OfProposal]>)
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'proposal_id'])
        .doUpdateSet(row as Updateable<GrantTables[OfProposal]>),
    )
    .execute();

/** Takes a grant off the public page. */
export const deleteGiven = (tx: Tx, { authorityId }: Scope, proposalId: string) =>
  tables(tx)
    .deleteFrom('grant_given')
    .where('authority_id', '=', authorityId)
    .where('proposal_id', '=', proposalId)
    .execute();
