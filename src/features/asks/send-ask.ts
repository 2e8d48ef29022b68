import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { type Post, type Taken, takePost } from '../voice/index.ts';
import { askForm } from './queries.ts';
import { insertAuthor } from './store.ts';

/** When and with which form it was sent. */
export type Sent = { key: string; at: Date; today: string };

/**
 * Takes what somebody asks. Beside what every open form answers: the secret of the link by which whoever asked sees what
 * comes of it and says whether it is done, which is kept nowhere.
 */
export const sendAsk = async (
  tx: Tx,
  scope: Scope,
  sent: Sent,
  post: Post,
): Promise<Result<{ taken: Taken; secret: string }>> => {
  const taken = await takePost(tx, scope, { form: askForm, aboutId: null, ...sent }, post);
  if (!taken.ok) return taken;
  const { secret, sha256 } = newSecret();
  await insertAuthor(tx, scope, { post_id: taken.value.id, token_sha256: sha256 });
  return ok({ taken: taken.value, secret });
};
