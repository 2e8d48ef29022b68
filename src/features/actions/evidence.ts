import { newId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { findFile, keepFile } from '../../platform/files/files.ts';
import { heldAction, writeEntry } from './commands.ts';
import { evidenceAdded } from './events.ts';
import { evidenceOf } from './queries.ts';
import { mayChange } from './rules/closing.ts';
import type { ReadEvidence } from './rules/evidence.ts';
import { insertEvidence } from './store.ts';

const contentOf = async (tx: Tx, scope: Scope, evidence: ReadEvidence, bytes: Uint8Array | null) => ({
  link: evidence.kind === 'link' ? evidence.link : null,
  words: evidence.kind === 'text' ? evidence.words : null,
  fileSha256: bytes && (await keepFile(tx, scope, bytes)),
  fileName: evidence.kind === 'file' ? evidence.fileName : null,
});

/** Adds what shows that it was done. `bytes` are those of a file, null for a link or a text. */
export const addEvidence = async (
  tx: Tx,
  scope: Scope,
  id: string,
  evidence: ReadEvidence,
  bytes: Uint8Array | null,
  today: string,
): Promise<Result<true>> => {
  const allowed = mayChange((await heldAction(tx, scope, id)).closedOn);
  if (!allowed.ok) return allowed;
  const { kind, title } = evidence;
  const content = await contentOf(tx, scope, evidence, bytes);
  await insertEvidence(tx, scope, id, {
    id: newId(),
    kind,
    title,
    ...content,
    day: today,
    by: actorName(scope),
  });
  await writeEntry(tx, scope, id, { deed: 'evidence added', day: today, after: title });
  await record(tx, scope, evidenceAdded(id));
  return ok(true);
};

/** The file of a piece of evidence as it came, or null. */
export const evidenceFile = async (
  tx: Tx,
  scope: Scope,
  actionId: string,
  evidenceId: string,
): Promise<{ name: string; bytes: Uint8Array } | null> => {
  const found = (await evidenceOf(tx, scope, actionId)).find((one) => one.id === evidenceId);
  if (!found?.fileSha256) return null;
  const file = await findFile(tx, scope, found.fileSha256);
  return file && { name: found.fileName ?? found.title, bytes: file.bytes };
};
