import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from '../voice/index.ts';
import { listPeople } from './people-queries.ts';
import { listRequests } from './queries.ts';

/** Who asks to join, and how many requests are new: a line each for the team. */
export const waitingInvolvement = async (tx: Tx, scope: Scope): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  const asked = await listPeople(tx, scope, 'asked');
  const fresh = (await listRequests(tx, scope)).filter(({ state }) => state === 'new');
  const oldest = (days: readonly string[]): string => [...days].sort()[0] ?? '';
  return [
    ...(asked.length === 0
      ? []
      : [
          {
            since: oldest(asked.map(({ askedOn }) => askedOn)),
            text: `${counted(asked.length, 'young person asks', 'young people ask')} to join a group`,
            href: '/voice/groups',
            verb: 'Look',
          },
        ]),
    ...(fresh.length === 0
      ? []
      : [
          {
            since: oldest(fresh.map(({ cameOn }) => cameOn)),
            text: `${counted(fresh.length, 'request')} to young people to look at`,
            href: '/voice/requests?state=new',
            verb: 'Look',
          },
        ]),
  ];
};
