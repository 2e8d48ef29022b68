import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allChildren } from './queries.ts';
import { recordsOf } from './record-queries.ts';
import { type Comparison, compareWithFile } from './rules/bring-in/compare.ts';
import type { FileChild, LeftCare } from './rules/bring-in/file-child.ts';
import { emptyRecord } from './rules/child-record.ts';
import { tables } from './store.ts';

/** An extract that waits. `day` is that at whose end it was asked about; days are ISO. */
export type ChildFile = {
  id: string;
  day: string;
  broughtOn: string;
  by: string;
  children: FileChild[];
  gone: LeftCare[];
  problems: string[];
};

const files = (tx: Tx, { authorityId }: Scope) =>
  tables(tx).selectFrom('child_file').where('authority_id', '=', authorityId);

/** An extract that waits; null where there is none, or it was decided on. `lock` keeps others from deciding meanwhile. */
export const findChildFile = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<ChildFile | null> =>
  (await files(tx, scope)
    .select(['id', 'day', 'brought_on as broughtOn', 'by_name as by', 'children', 'gone', 'problems'])
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()) ?? null;

/** The extract that waits, or null. */
export const waitingChildFile = async (
  tx: Tx,
  scope: Scope,
): Promise<Pick<ChildFile, 'id' | 'day' | 'broughtOn' | 'by'> | null> =>
  (await files(tx, scope)
    .select(['id', 'day', 'brought_on as broughtOn', 'by_name as by'])
    .orderBy('brought_on', 'desc')
    .executeTakeFirst()) ?? null;

/** An extract held against the record as it is now, by whoever may know of every child. */
export const compareFile = async (
  tx: Tx,
  scope: Scope,
  file: Pick<ChildFile, 'day' | 'children' | 'gone'>,
): Promise<Comparison> => {
  const children = await allChildren(tx, scope);
  const records = await recordsOf(
    tx,
    scope,
    children.map(({ id }) => id),
  );
  return compareWithFile(
    children.map((child) => ({ ...child, record: records.get(child.id) ?? emptyRecord })),
    file,
  );
};
