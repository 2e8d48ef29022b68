import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Challenge, challengesSeen } from './challenge-queries.ts';
import { mayReadChallenges } from './policy.ts';
import { kindWords } from './rules/challenge.ts';
import { offeredMove, standingOf } from './rules/challenge-course.ts';
import { standingInSentence } from './rules/challenge-words.ts';

type Line = { since: string; text: string; href: string; verb: string };

/** Whether the one who asks looks after a challenge: they raised it, or have the child now. */
export const looksAfter = (scope: Scope, { raisedById, officerId }: Challenge): boolean => {
  const me = personIdOf(scope.actor);
  return me !== null && (raisedById === me || officerId === me);
};

const linesOf = (scope: Scope, challenge: Challenge, today: string): Line[] => {
  const standing = standingOf(challenge, today);
  const what = kindWords[challenge.kind];
  const href = `/challenges/${challenge.id}`;
  const how = standingInSentence(challenge, today);
  const isOpen = standing === 'late' || standing === 'waits for an answer';
  if (isOpen && challenge.toId !== null && challenge.toId === personIdOf(scope.actor))
    return [
      {
        since: challenge.raisedOn,
        text: `A challenge waits for your answer – ${how}`,
        href,
        verb: 'Answer it',
      },
    ];
  if (!looksAfter(scope, challenge)) return [];
  if (standing === 'answered')
    return [
      {
        since: challenge.answeredOn ?? today,
        text: `${what}: ${how}. Do you accept it?`,
        href,
        verb: 'Read it',
      },
    ];
  const offered = offeredMove(challenge, today);
  if (offered === null) return [];
  const text = `${what}: ${how}. ${offered === 'escalate' ? 'Escalate it?' : 'Raise it further?'}`;
  return [{ since: challenge.replyDue ?? challenge.raisedOn, text, href, verb: 'Look at it' }];
};

/** What waits for whoever is asked for an answer, and for officers whose challenge is answered or late. It names no child. */
export const waitingChallenges = async (tx: Tx, scope: Scope, today: string): Promise<Line[]> =>
  mayReadChallenges(scope.actor).ok
    ? (await challengesSeen(tx, scope)).flatMap((challenge) => linesOf(scope, challenge, today))
    : [];
