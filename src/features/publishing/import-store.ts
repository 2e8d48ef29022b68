import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Problem } from './rules/published.ts';
import { tables } from './store.ts';

/** Remembers that a file was read; it waits until it is saved. Answers the import's id. */
export const putImport = async (
  tx: Tx,
  scope: Scope,
  file: { name: string; sha256: string; problems: Problem[] },
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('import')
    .values({
      authority_id: scope.authorityId,
      id,
      file_name: file.name,
      sha256: file.sha256,
      problems: JSON.stringify(file.problems),
    })
    .execute();
  return id;
};

/** Notes that what a file holds has been saved. */
export const setImportSaved = async (tx: Tx, scope: Scope, id: string, at: Date): Promise<void> => {
  await tables(tx)
    .updateTable('import')
    .set({ saved_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Forgets a file that waits. Answers whether there was one: a file that has been saved stays. */
export const deleteImport = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  const gone = await tables(tx)
    .deleteFrom('import')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .where('saved_at', 'is', null)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

/** Remembers where in a file a meeting or a paper stood. */
export const putOrigin = async (
  tx: Tx,
  scope: Scope,
  importId: string,
  subject: { kind: 'meeting' | 'paper'; id: string },
  place: { file: string; part: string; fromLine: number; toLine: number },
): Promise<void> => {
  await tables(tx)
    .insertInto('origin')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      import_id: importId,
      subject_kind: subject.kind,
      subject_id: subject.id,
      file_name: place.file,
      part: place.part,
      from_line: place.fromLine,
      to_line: place.toLine,
    })
    .execute();
};

/** Lets everything that came of one record point at another. */
export const moveOrigins = async (tx: Tx, scope: Scope, from: string, to: string): Promise<void> => {
  await tables(tx)
    .updateTable('origin')
    .set({ subject_id: to })
    .where('authority_id', '=', scope.authorityId)
    .where('subject_id', '=', from)
    .execute();
};
