import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from '../voice/index.ts';
import { listToTell } from './team-queries.ts';

/** Whom the team has to call about an event, in one line. */
export const waitingToTell = async (tx: Tx, scope: Scope): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  const things = await listToTell(tx, scope);
  const [oldest] = things;
  if (!oldest) return [];
  return [
    {
      since: oldest.toldOn,
      text: `${counted(things.length, 'thing')} about events to tell by telephone or text`,
      href: '/voice/events/to-tell',
      verb: 'Tell them',
    },
  ];
};
