import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayKeepPlan } from './policy.ts';
import { contentOfRound } from './round-parts.ts';
import { openRounds } from './round-queries.ts';
import { isOpen } from './rules/round/answer.ts';
import { doorOfPerson } from './update-door.ts';

type Line = { since: string; text: string; href: string; verb: string };

const ofLead = async (tx: Tx, scope: Scope): Promise<Line[]> =>
  (await doorOfPerson(tx, scope)).rounds.flatMap(({ round, own }) => {
    const open = own.filter(({ answer }) => isOpen(answer)).length;
    if (open === 0) return [];
    const text = `${round.plan}: ${counted(open, 'action waits', 'actions wait')} for your update, wanted by ${dateWords(round.days.back)}`;
    return [{ since: round.askedOn ?? round.madeOn, text, href: '/updates', verb: 'Answer' }];
  });

const ofKeeper = async (tx: Tx, scope: Scope): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const round of await openRounds(tx, scope)) {
    if (!mayKeepPlan(scope.actor, round.bodyId).ok) continue;
    const { asked } = await contentOfRound(tx, scope, round);
    const days = asked.flatMap(({ answer }) => (answer?.judged === 'not yet' ? [answer.day] : [])).sort();
    const [since] = days;
    if (since === undefined) continue;
    lines.push({
      since,
      text: `${round.plan}: ${counted(days.length, 'answer is', 'answers are')} to be looked at`,
      href: `/plans/${round.planId}/rounds/${round.id}`,
      verb: 'Look at them',
    });
  }
  return lines;
};

/** What of the rounds waits for the one who asks: updates of what they lead, and answers to look at. */
export const waitingInRounds = async (tx: Tx, scope: Scope): Promise<Line[]> => [
  ...(await ofLead(tx, scope)),
  ...(await ofKeeper(tx, scope)),
];
