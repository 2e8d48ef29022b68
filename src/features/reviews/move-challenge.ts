import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  answerNotAccepted,
  challengeAnswered,
  challengeClosed,
  challengeEscalated,
  challengeRaisedFurther,
  challengeReopened,
  challengeWithdrawn,
} from './challenge-events.ts';
import { type Challenge, findChallenge, limitsOf } from './challenge-queries.ts';
import { type ChangedChallenge, lockChallenge, updateChallenge } from './challenge-store.ts';
import { mayTake } from './policy.ts';
import { type Addressed, raiseChallenge, writeStep } from './raise-challenge.ts';
import { type ChallengeStepDeed, type Closing, outcomeWords } from './rules/challenge.ts';
import { levelsAbove, type Move, mayMove, nextKinds, replyDueAfter } from './rules/challenge-course.ts';
import type { About } from './rules/challenge-form.ts';
import { tellAddressee, tellOfficer } from './tell-of-challenge.ts';

/** The challenge as nobody else changes it meanwhile, where this step can be taken by the one who acts. */
const held = async (tx: Tx, scope: Scope, id: string, move: Move): Promise<Result<Challenge>> => {
  await lockChallenge(tx, scope, id);
  const challenge = await findChallenge(tx, scope, id);
  if (!challenge) return refused('There is no such challenge among yours.');
  const may = mayTake(scope.actor, move, challenge.toId);
  if (!may.ok) return may;
  const can = mayMove(challenge, move);
  return can.ok ? ok(challenge) : can;
};

type Step = { deed: ChallengeStepDeed; words: string; day: string; to?: Addressed };

const take = async (
  tx: Tx,
  scope: Scope,
  challenge: Challenge,
  step: Step,
  changed: ChangedChallenge,
): Promise<number> => {
  await updateChallenge(tx, scope, challenge.id, changed);
  return writeStep(tx, scope, challenge.id, { to: challenge, ...step });
};

/** Asks somebody for an answer (again), within the working days of their level. */
const askAgain = async (
  tx: Tx,
  scope: Scope,
  challenge: Challenge,
  step: Step,
  changed: ChangedChallenge = {},
): Promise<void> => {
  const to = step.to ?? challenge;
  const replyDue = replyDueAfter(step.day, to.level, await limitsOf(tx, scope));
  const number = await take(tx, scope, challenge, step, {
    ...changed,
    answered_on: null,
    reply_due: replyDue,
  });
  await tellAddressee(tx, scope, number, { ...challenge, toId: to.toId, replyDue });
};

/** Writes down what was answered: by whoever is asked, or by the service what came another way. */
export const answerChallenge = async (
  tx: Tx,
  scope: Scope,
  id: string,
  words: string,
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'answer');
  if (!found.ok) return found;
  const step = await take(tx, scope, found.value, { deed: 'answered', words, day }, { answered_on: day });
  await record(tx, scope, challengeAnswered(id, sha256Of(words)));
  if (!mayTake(scope.actor, 'close', null).ok) await tellOfficer(tx, scope, step, found.value);
  return ok(true);
};

/** Does not accept an answer: whoever gave it is asked again. */
export const turnDownAnswer = async (
  tx: Tx,
  scope: Scope,
  id: string,
  words: string,
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'not-accepted');
  if (!found.ok) return found;
  await askAgain(tx, scope, found.value, { deed: 'not accepted', words, day });
  await record(tx, scope, answerNotAccepted(id, sha256Of(words)));
  return ok(true);
};

/** Sends a problem resolution to a higher level. */
export const escalateChallenge = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { to, words }: { to: Addressed; words: string },
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'escalate');
  if (!found.ok) return found;
  if (!levelsAbove(found.value.level).includes(to.level))
    return refused(`It is with the ${found.value.level} already. Choose a higher level.`);
  const address = { level: to.level, to_id: to.toId, to_name: to.toName };
  await askAgain(tx, scope, found.value, { deed: 'escalated', words, day, to }, address);
  await record(tx, scope, challengeEscalated(id));
  return ok(true);
};

/** Makes an alert or a problem resolution of it: a new challenge about the same child. Answers the new one's id. */
export const raiseFurther = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { about, to }: { about: About; to: Addressed },
  day: string,
): Promise<Result<string>> => {
  const found = await held(tx, scope, id, 'become');
  if (!found.ok) return found;
  if (!nextKinds(found.value.kind).some((kind) => kind === about.kind))
    return refused('It cannot become that. Choose what it becomes.');
  await take(
    tx,
    scope,
    found.value,
    { deed: 'became', words: '', day },
    { closed_on: day, outcome: 'raised further' },
  );
  await record(tx, scope, challengeRaisedFurther(id));
  return ok(await raiseChallenge(tx, scope, { child: found.value, about, to, fromId: id }, day));
};

/** Closes a challenge with its outcome and what changed for the child. */
export const closeChallenge = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { outcome, changed }: { outcome: Closing; changed: string },
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'close');
  if (!found.ok) return found;
  const words = `${outcomeWords[outcome]}. ${changed}`;
  await take(tx, scope, found.value, { deed: 'closed', words, day }, { closed_on: day, outcome, changed });
  await record(tx, scope, challengeClosed(id, sha256Of(words)));
  return ok(true);
};

/** Withdraws a challenge that should not have been raised. */
export const withdrawChallenge = async (
  tx: Tx,
  scope: Scope,
  id: string,
  words: string,
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'withdraw');
  if (!found.ok) return found;
  const ended = { closed_on: day, outcome: 'withdrawn', changed: '' } as const;
  await take(tx, scope, found.value, { deed: 'withdrawn', words, day }, ended);
  await record(tx, scope, challengeWithdrawn(id));
  return ok(true);
};

/** Opens a closed challenge again: whoever it was with is asked anew. */
export const reopenChallenge = async (
  tx: Tx,
  scope: Scope,
  id: string,
  words: string,
  day: string,
): Promise<Result<true>> => {
  const found = await held(tx, scope, id, 'reopen');
  if (!found.ok) return found;
  const opened = { closed_on: null, outcome: null, changed: '' };
  await askAgain(tx, scope, found.value, { deed: 'reopened', words, day }, opened);
  await record(tx, scope, challengeReopened(id));
  return ok(true);
};
