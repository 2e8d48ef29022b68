import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from '../voice/index.ts';
import { nearMeServices } from './queries.ts';

/** Services that people told of and the team has not looked at, in one line. */
export const waitingServices = async (tx: Tx, scope: Scope): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  const [first, ...more] = (await nearMeServices(tx, scope)).filter(({ state }) => state === 'waiting');
  if (!first) return [];
  const text = `${counted(more.length + 1, 'service')} near somebody to look at`;
  return [{ since: first.cameOn, text, href: '/voice/offer', verb: 'Look' }];
};
