import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

export const findBodyBySlug = (tx: Tx, scope: Scope, slug: string) =>
  tables(tx)
    .selectFrom('body')
    .select(['id', 'name', 'slug'])
    .where('authority_id', '=', scope.authorityId)
    .where('slug', '=', slug)
    .executeTakeFirst();

export const insertBody = (tx: Tx, scope: Scope, body: { id: string; name: string; slug: string }) =>
  tables(tx)
    .insertInto('body')
    .values({ authority_id: scope.authorityId, ...body })
    .execute();
