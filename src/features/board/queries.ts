import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { BodyInTree } from './rules/body.ts';
import type { BoardTables } from './tables.ts';

/** A board, or a group that reports to one; `closedOn` is the first day on which it no longer meets. */
export type Body = BodyInTree;

const bodies = (tx: Tx, scope: Scope) =>
  tx
    .withTables<BoardTables>()
    .selectFrom('body')
    .select(['id', 'name', 'slug', 'kind', 'reports_to as reportsTo', 'closed_on as closedOn'])
    .where('authority_id', '=', scope.authorityId);

/** Every body of the authority, by name, closed ones too. */
export const listBodies = (tx: Tx, scope: Scope): Promise<Body[]> =>
  bodies(tx, scope).orderBy('name').execute();

/** The body of that id, or null. */
export const findBody = async (tx: Tx, scope: Scope, id: string): Promise<Body | null> =>
  (await bodies(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;
