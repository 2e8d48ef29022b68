import { newId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { keepFile } from '../../platform/files/files.ts';
import { type EvidenceForm, readEvidence } from '../actions/index.ts';
import type { Shown } from './rules/history/change.ts';

/** What was sent as evidence: a form, and the file that came with it. */
export type SentEvidence = { form: EvidenceForm; file: { name: string; bytes: Uint8Array } | null };

const isEmpty = ({ form, file }: SentEvidence): boolean =>
  file === null && form.link.trim() === '' && form.words.trim() === '';

/** The evidence that was sent, its file kept; none where nothing was sent. */
export const keepShown = async (tx: Tx, scope: Scope, sent: SentEvidence): Promise<Result<Shown[]>> => {
  if (isEmpty(sent)) return ok([]);
  const read = readEvidence(sent.form, sent.file?.name ?? null);
  if (!read.ok) return read;
  const { value } = read;
  return ok([
    {
      id: newId(),
      kind: value.kind,
      title: value.title,
      link: value.kind === 'link' ? value.link : null,
      words: value.kind === 'text' ? value.words : '',
      file:
        value.kind === 'file' && sent.file
          ? { sha256: await keepFile(tx, scope, sent.file.bytes), name: value.fileName }
          : null,
    },
  ]);
};
