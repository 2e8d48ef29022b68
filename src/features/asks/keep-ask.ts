import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { askChanged, askSupported, askTakenUp } from './events.ts';
import type { AskForm, AskWords } from './rules/ask-form.ts';
import { supportWords } from './rules/support.ts';
import { addSupport, holdAsk, insertAsk, updateAsk } from './store.ts';

/** What an ask is taken up from: what somebody sent, or an idea on a wall; neither where a group was heard. */
export type From = { postId: string | null; ideaId: string | null };

/** Takes an ask up. Answers its id. Refused where it was taken up from the same before. */
export const takeUp = async (
  tx: Tx,
  scope: Scope,
  { postId, ideaId }: From,
  form: AskForm,
): Promise<Result<string>> => {
  const id = newId();
  const isNew = await insertAsk(tx, scope, {
    id,
    body_id: form.bodyId,
    title: form.title,
    theme: form.theme,
    asked_on: form.askedOn,
    post_id: postId,
    idea_id: ideaId,
    came_from: form.cameFrom,
    our_words: form.ourWords,
    support_words: '',
    answer_post: '',
    answer_due: null,
  });
  if (!isNew) return refused('Somebody took this up already. Look for it among the asks.');
  await record(tx, scope, askTakenUp(id, sha256Of(JSON.stringify(form))));
  return ok(id);
};

/** Changes the title, the theme and the team's words. */
export const changeAsk = async (tx: Tx, scope: Scope, id: string, words: AskWords): Promise<void> => {
  await updateAsk(tx, scope, id, { title: words.title, theme: words.theme, our_words: words.ourWords });
  await record(tx, scope, askChanged(id, sha256Of(JSON.stringify(words))));
};

/** Counts that an ask matters to somebody too, once for each form that was shown. */
export const support = async (tx: Tx, scope: Scope, id: string, key: string): Promise<void> => {
  if (!(await holdAsk(tx, scope, id))) return;
  const count = await addSupport(tx, scope, id, key);
  if (count === null) return;
  await updateAsk(tx, scope, id, { support_words: supportWords(count) });
  await record(tx, scope, askSupported(id));
};
