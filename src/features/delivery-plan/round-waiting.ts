import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayKeepPlan } from './policy.ts';
import { answersOf, openRounds } from './round-queries.ts';
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
  const kept = (await openRounds(tx, scope)).filter(({ bodyId }) => mayKeepPlan(scope.actor, bodyId).ok);
  const answers = await answersOf(
    tx,
    scope,
    kept.map(({ id }) => id),
  );
  return kept.flatMap((round): Line[] => {
    const days = [...(answers.get(round.id)?.values() ?? [])]
      .flatMap(({ judged, day }) => (judged === 'not yet' ? [day] : []))
      .sort();
    const [since] = days;
    if (since === undefined) return [];
    const text = `${round.plan}: ${counted(days.length, 'answer is', 'answers are')} to be looked at`;
    return [{ since, text, href: `/plans/${round.planId}/rounds/${round.id}`, verb: 'Look at them' }];
  });
};

/** What of the rounds waits for the one who asks: updates of what they lead, and answers to look at. */
export const waitingInRounds = async (tx: Tx, scope: Scope): Promise<Line[]> => [
  ...(await ofLead(tx, scope)),
  ...(await ofKeeper(tx, scope)),
];
