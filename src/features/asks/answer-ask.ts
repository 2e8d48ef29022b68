import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { changeQuote, keepQuote, type Quote, quotesOf } from '../voice/index.ts';
import { askAnswered, askGiven, askHeard, stepMended } from './events.ts';
import type { YoungAsk } from './queries.ts';
import type { Step } from './rules/standing.ts';
import type { Answer, Given, Said } from './rules/step-form.ts';
import { saidForm } from './step-queries.ts';
import { addStep, holdAsk, updateAsk, updateStep, writeOwner } from './store.ts';

/** Gives an ask to somebody who answers it, and writes to them. Given anew to the same person for the same day it says nothing. */
export const giveAsk = async (
  tx: Tx,
  scope: Scope,
  { id, title }: Pick<YoungAsk, 'id' | 'title'>,
  { personId, post, due }: Given,
  today: string,
): Promise<void> => {
  await holdAsk(tx, scope, id);
  await updateAsk(tx, scope, id, { answer_post: post, answer_due: due });
  await writeOwner(tx, scope, { ask_id: id, person_id: personId, given_on: today });
  await record(tx, scope, askGiven(id));
  await queueMail(tx, scope, {
    to: personId,
    key: `ask ${id} given ${personId} ${due}`,
    subject: `Young people ask you: ${title}`,
    paragraphs: [
      `Young people ask the Board for something, and you answer it as ${post}: ${title}.`,
      `Please answer by ${dateWords(due)}, in plain words. They read your answer, and they say when it is done.`,
    ],
    link: `/asks/${id}`,
  });
};

/** Writes down what a corporate parent says to an ask. */
export const answerAsk = async (
  tx: Tx,
  scope: Scope,
  askId: string,
  { kind, words, byPost }: Answer,
  today: string,
): Promise<void> => {
  await holdAsk(tx, scope, askId);
  await addStep(tx, scope, {
    id: newId(),
    ask_id: askId,
    kind,
    verdict: null,
    words,
    by_post: byPost,
    day: today,
  });
  await record(tx, scope, askAnswered(askId, sha256Of(words)));
};

/**
 * Writes down whether young people say that it is done. Nobody else closes an ask, or opens it again. Answers the secret of the
 * link by which whoever said the quote takes it back, or null.
 */
export const hearOfAsk = async (
  tx: Tx,
  scope: Scope,
  askId: string,
  said: Said,
  quote: Quote | null,
): Promise<string | null> => {
  await holdAsk(tx, scope, askId);
  const id = newId();
  await addStep(tx, scope, {
    id,
    ask_id: askId,
    kind: 'said',
    verdict: said.verdict,
    words: '',
    by_post: said.byPost,
    day: said.day,
  });
  await record(tx, scope, askHeard(askId, sha256Of(JSON.stringify(said))));
  return quote && keepQuote(tx, scope, { form: saidForm, aboutId: id, today: said.day }, quote);
};

/** Mends the words of a step, such as a name in them. Those of young people stand in its quote. */
export const mendStep = async (
  tx: Tx,
  scope: Scope,
  askId: string,
  { id, kind }: Pick<Step, 'id' | 'kind'>,
  words: string,
): Promise<void> => {
  if (kind === 'said') {
    const [quote] = await quotesOf(tx, scope, saidForm, id);
    if (quote) await changeQuote(tx, scope, quote.id, words);
  } else await updateStep(tx, scope, id, words);
  await record(tx, scope, stepMended(askId, sha256Of(words)));
};
