import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from './policy.ts';
import { countWaiting } from './queries.ts';

/** What came in and was not read yet, in one line for the team; the worrying in one of their own. */
export const waitingPosts = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  const { all, worrying } = await countWaiting(tx, scope);
  const line = (count: number, text: string): Waiting[] =>
    count === 0 ? [] : [{ since: today, text, href: '/voice/posts', verb: 'Read' }];
  return [
    ...line(worrying, `${counted(worrying, 'message')} may tell of danger`),
    ...line(all - worrying, `${counted(all - worrying, 'message')} from young people to read`),
  ];
};
