import { newId } from '../../kernel/ids.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { challengeRaised } from './challenge-events.ts';
import { type Challenge, limitsOf } from './challenge-queries.ts';
import { insertChallenge, insertStep } from './challenge-store.ts';
import type { ChallengeLevel, ChallengeStepDeed } from './rules/challenge.ts';
import { replyDueAfter } from './rules/challenge-course.ts';
import type { About } from './rules/challenge-form.ts';
import { tellAddressee } from './tell-of-challenge.ts';

/** To whom a challenge goes: `toId` null is somebody without an account, by their post. */
export type Addressed = { level: ChallengeLevel; toId: string | null; toName: string };

/** The child as a challenge names it, so that whoever answers needs nothing of the child's line. */
type Named = { childId: string | null } & Pick<Challenge, 'reference' | 'district' | 'team'>;

export type NewChallenge = { child: Named; about: About; to: Addressed; fromId: string | null };

/** Writes a step of a challenge down as done by the one who acts. Answers its number. */
export const writeStep = (
  tx: Tx,
  scope: Scope,
  id: string,
  { deed, day, words, to }: { deed: ChallengeStepDeed; day: string; words: string; to: Addressed },
): Promise<number> =>
  insertStep(tx, scope, {
    challenge_id: id,
    day,
    deed,
    level: to.level,
    to_id: to.toId,
    to_name: to.toName,
    words,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
  });

/**
 * Raises a challenge about a child and tells whoever is asked; good practice asks nobody and is closed at once. The
 * caller has made sure that the one who acts may know of the child. Answers the id.
 */
export const raiseChallenge = async (
  tx: Tx,
  scope: Scope,
  { child, about, to, fromId }: NewChallenge,
  today: string,
): Promise<string> => {
  const id = newId();
  const praise = about.kind === 'good practice';
  const replyDue = praise ? null : replyDueAfter(today, to.level, await limitsOf(tx, scope));
  await insertChallenge(tx, scope, {
    id,
    child_id: child.childId,
    reference: child.reference,
    district: child.district,
    team: child.team,
    kind: about.kind,
    category: about.category,
    impact: about.impact,
    words: about.words,
    level: to.level,
    to_id: to.toId,
    to_name: to.toName,
    raised_on: today,
    raised_by_id: personIdOf(scope.actor),
    raised_by: actorName(scope),
    reply_due: replyDue,
    from_id: fromId,
    closed_on: praise ? today : null,
    changed: '',
  });
  const step = await writeStep(tx, scope, id, { deed: 'raised', day: today, words: about.words, to });
  await record(tx, scope, challengeRaised(id, sha256Of(JSON.stringify([child, about, to]))));
  await tellAddressee(tx, scope, step, { id, kind: about.kind, toId: to.toId, replyDue });
  return id;
};
