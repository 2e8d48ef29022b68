import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from './policy.ts';
import { listPosts } from './queries.ts';

/** What came in and was not read yet, in one line for the team; the worrying in one of their own. */
export const waitingPosts = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  // Today is asked in the zone of the review service, which does not reach this one.
  const { listed, all } = await inZone(tx, scope, 'voice', (there) => listPosts(tx, there, 'waiting'));
  const worrying = listed.filter(({ worries }) => worries.length > 0).length;
  const line = (count: number, text: string): Waiting[] =>
    count === 0 ? [] : [{ since: today, text, href: '/voice/posts', verb: 'Read' }];
  return [
    ...line(worrying, `${counted(worrying, 'message')} may tell of danger`),
    ...line(all - worrying, `${counted(all - worrying, 'message')} from young people to read`),
  ];
};
