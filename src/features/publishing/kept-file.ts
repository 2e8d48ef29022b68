import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findFile } from '../../platform/files/files.ts';
import type { KnownImport } from './queries.ts';
import { readPublished } from './readers/read-file.ts';
import type { Published } from './rules/published.ts';

/** Reads anew a file that was sent and kept: what reading gives is never stored twice. */
export const readKeptFile = async (
  tx: Tx,
  scope: Scope,
  known: KnownImport,
): Promise<{ published: Published; bytes: Uint8Array } | null> => {
  const file = await findFile(tx, scope, known.sha256);
  if (!file) return null;
  return { bytes: file.bytes, published: await readPublished({ name: known.fileName, bytes: file.bytes }) };
};
