import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { BodyKind } from './rules/words.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

export const findBodyBySlug = (tx: Tx, scope: Scope, slug: string) =>
  tables(tx)
    .selectFrom('body')
    .select(['id', 'name', 'slug'])
    .where('authority_id', '=', scope.authorityId)
    .where('slug', '=', slug)
    .executeTakeFirst();

type BodyRow = { id: string; name: string; slug: string; kind?: BodyKind; reportsTo?: string | null };

export const insertBody = (tx: Tx, scope: Scope, { reportsTo, ...body }: BodyRow) =>
  tables(tx)
    .insertInto('body')
    .values({ authority_id: scope.authorityId, ...body, reports_to: reportsTo ?? null })
    .execute();

type BodyChange = {
  name?: string;
  slug?: string;
  kind?: BodyKind;
  reports_to?: string | null;
  closed_on?: string | null;
};

export const updateBody = (tx: Tx, scope: Scope, id: string, change: BodyChange) =>
  tables(tx)
    .updateTable('body')
    .set(change)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

/** Lets nobody else change what hangs on this body until the transaction ends. */
export const lockBody = (tx: Tx, scope: Scope, id: string) =>
  tables(tx)
    .selectFrom('body')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
