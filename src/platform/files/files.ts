import { createHash } from 'node:crypto';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';

/** A file as it is kept: by the SHA-256 of its bytes, in hexadecimal. */
export type StoredFile = { sha256: string; bytes: Buffer };

export type FileTables = {
  file: { authority_id: string; sha256: string; bytes: Buffer };
};

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Keeps a file once, however often it comes. Answers its SHA-256. */
export const keepFile = async (tx: Tx, scope: Scope, bytes: Uint8Array): Promise<string> => {
  const sha256 = sha256Of(bytes);
  await tx
    .withTables<FileTables>()
    .insertInto('file')
    .values({ authority_id: scope.authorityId, sha256, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return sha256;
};

/** The file of that SHA-256, or null where there is none in this authority. */
export const findFile = async (tx: Tx, scope: Scope, sha256: string): Promise<StoredFile | null> =>
  (await tx
    .withTables<FileTables>()
    .selectFrom('file')
    .select(['sha256', 'bytes'])
    .where('authority_id', '=', scope.authorityId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()) ?? null;
