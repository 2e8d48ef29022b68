import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { nationalAskKept, nationalAskRemoved } from './events.ts';
import type { NationalAsk } from './national-queries.ts';
import { deleteNationalAsk, writeNationalAsk } from './national-store.ts';
import type { NationalAskForm } from './rules/national-ask.ts';

/** Keeps what the country's young people ask and what is said here; a changed answer is one of today. Answers its id. */
export const keepNationalAsk = async (
  tx: Tx,
  scope: Scope,
  before: NationalAsk | null,
  form: NationalAskForm,
  today: string,
): Promise<string> => {
  const id = before?.id ?? newId();
  const isSame = before?.answer === form.answer;
  const answeredOn = isSame ? (before?.answeredOn ?? null) : today;
  await writeNationalAsk(tx, scope, {
    id,
    words: form.words,
    source: form.source,
    link: form.link,
    said_on: form.saidOn,
    answer: form.answer,
    answer_post: form.answerPost,
    answered_on: form.answer === '' ? null : answeredOn,
  });
  await record(tx, scope, nationalAskKept(id, sha256Of(JSON.stringify(form))));
  return id;
};

/** Takes it off; the log seals what it said. */
export const removeNationalAsk = async (tx: Tx, scope: Scope, ask: NationalAsk): Promise<void> => {
  await deleteNationalAsk(tx, scope, ask.id);
  await record(tx, scope, nationalAskRemoved(ask.id, sha256Of(JSON.stringify(ask))));
};
