import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { mayHearVoice } from '../voice/index.ts';
import { type Place, placesOf } from './meetings.ts';
import { isWanted } from './rules/due.ts';

const line = ({ id, body, date, kind, due, standing }: Place): Waiting => ({
  since: due,
  text: `The page for young people ${kind} the ${body} of ${dateWords(date)}: ${standing.words}`,
  href: id === null ? '/voice/editions' : `/voice/editions/${id}`,
  verb: id === null ? 'Begin it' : 'Finish it',
});

/** Pages that are due soon or late, and sent ones that are not right any more, for the participation team. */
export const waitingEditions = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  if (!mayHearVoice(scope.actor).ok) return [];
  const { now } = await placesOf(tx, scope, today);
  return now.filter(({ standing, kind, date }) => standing.waits && isWanted(kind, date, today)).map(line);
};
