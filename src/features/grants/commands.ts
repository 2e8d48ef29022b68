import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import {
  grantDecided,
  grantProposed,
  grantRecommended,
  grantReported,
  potCarried,
  potSet,
  roundOpened,
} from './events.ts';
import { lockPots } from './lock.ts';
import { findPot, findProposal, type Proposal } from './queries.ts';
import { poundWords } from './rules/pence.ts';
import type {
  Decision,
  NewPot,
  NewProposal,
  NewRound,
  Outcome,
  Recommendation,
} from './rules/read-grants.ts';
import { deleteGiven, insert, put } from './store.ts';

/** Sets up a pot. Answers its id. */
export const makePot = async (tx: Tx, scope: Scope, bodyId: string, pot: NewPot): Promise<string> => {
  const id = newId();
  const { name, origin, totalPence, mostPence } = pot;
  const row = { id, body_id: bodyId, name, origin, total_pence: totalPence, most_pence: mostPence };
  await insert(tx, scope, 'grant_pot', row);
  await record(tx, scope, potSet(id, digestOf(pot)));
  return id;
};

/** Opens a round of a pot. Answers its id. */
export const makeRound = async (tx: Tx, scope: Scope, potId: string, round: NewRound): Promise<string> => {
  const id = newId();
  const { name, opensOn, closesOn } = round;
  await insert(tx, scope, 'grant_round', { id, pot_id: potId, name, opens_on: opensOn, closes_on: closesOn });
  await record(tx, scope, roundOpened(potId, digestOf(round)));
  return id;
};

/** Proposes a grant. Answers the id of the proposal. */
export const propose = async (
  tx: Tx,
  scope: Scope,
  proposal: NewProposal,
  today: string,
): Promise<string> => {
  const id = newId();
  await insert(tx, scope, 'grant_proposal', {
    id,
    round_id: proposal.roundId,
    title: proposal.title,
    for_whom: proposal.forWhom,
    children: proposal.children,
    asked_pence: proposal.askedPence,
    changes: proposal.changes,
    other_funding: proposal.otherFunding,
    in_our_care: proposal.inOurCare,
    owed_anyway: proposal.owedAnyway,
    starts_on: proposal.startsOn,
    person_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    came_on: today,
  });
  await record(tx, scope, grantProposed(id, digestOf(proposal)));
  return id;
};

/** Writes down what the Board recommends, in place of what it recommended before. Nothing is given by it. */
export const recommend = async (
  tx: Tx,
  scope: Scope,
  { id, potId }: Pick<Proposal, 'id' | 'potId'>,
  recommendation: Recommendation,
  today: string,
): Promise<Result<true>> => {
  await lockPots(tx, scope, [potId]);
  if ((await findProposal(tx, scope, id))?.decidedOn)
    return refused('It is decided already. What the Board recommended stays as it was.');
  await put(tx, scope, 'grant_recommendation', {
    proposal_id: id,
    ...recommendation,
    by_name: actorName(scope),
    recommended_on: today,
  });
  await record(tx, scope, grantRecommended(id, digestOf(recommendation)));
  return ok(true);
};

/**
 * Writes down what was decided; again, in its place, until the grant was reported back. Never more than is left of the pot:
 * those who decide at once wait for each other.
 */
export const decide = async (
  tx: Tx,
  scope: Scope,
  { id, potId }: Pick<Proposal, 'id' | 'potId'>,
  decision: Decision,
  today: string,
): Promise<Result<true>> => {
  await lockPots(tx, scope, [potId]);
  const pot = await findPot(tx, scope, potId);
  const now = await findProposal(tx, scope, id);
  if (!pot || !now) return refused('This proposal is not there any more.');
  if (now.did !== null) return refused('It was reported back already, so the decision stays.');
  const left = pot.left + (now.givenPence ?? 0);
  if (decision.pence > left) return refused(`Only ${poundWords(left)} is left of the pot ${pot.name}.`);
  const { post, pence, words, reportDue } = decision;
  await put(tx, scope, 'grant_decision', {
    proposal_id: id,
    post,
    pence,
    words,
    decided_on: today,
    report_due: reportDue,
    by_name: actorName(scope),
  });
  await deleteGiven(tx, scope, id);
  if (pence > 0)
    await insert(tx, scope, 'grant_given', {
      proposal_id: id,
      pot: pot.name,
      title: now.title,
      for_whom: now.forWhom,
      pence,
      decided_on: today,
      did: '',
      spent_pence: null,
    });
  await record(tx, scope, grantDecided(id, digestOf(decision)));
  return ok(true);
};

/** Writes down what a grant did and what of it was spent; the rest is back in its pot. Everybody reads it. */
export const reportBack = async (
  tx: Tx,
  scope: Scope,
  { id, potId }: Pick<Proposal, 'id' | 'potId'>,
  outcome: Outcome,
  today: string,
): Promise<Result<true>> => {
  await lockPots(tx, scope, [potId]);
  const pot = await findPot(tx, scope, potId);
  const now = await findProposal(tx, scope, id);
  if (!pot || !now?.decidedOn || !now.givenPence) return refused('No grant was given for this.');
  if (outcome.spentPence > now.givenPence) return refused('This is more than was given.');
  const back = now.spentPence === null ? 0 : now.givenPence - now.spentPence;
  if (pot.left - back + now.givenPence - outcome.spentPence < 0)
    return refused(
      'What came back of this grant was given or carried on already, so it cannot be spent now.',
    );
  const { did, spentPence } = outcome;
  const told = { proposal_id: id, did, spent_pence: spentPence };
  await put(tx, scope, 'grant_outcome', { ...told, reported_on: today, by_name: actorName(scope) });
  await put(tx, scope, 'grant_given', {
    ...told,
    pot: now.pot,
    title: now.title,
    for_whom: now.forWhom,
    pence: now.givenPence,
    decided_on: now.decidedOn,
  });
  await record(tx, scope, grantReported(id, digestOf(outcome)));
  return ok(true);
};

/** Carries all that is left of a pot on to another of the same board. Answers how much, in pence. */
export const carryOn = async (
  tx: Tx,
  scope: Scope,
  { from, to }: { from: string; to: string },
  today: string,
): Promise<Result<number>> => {
  await lockPots(tx, scope, [from, to]);
  const [giver, taker] = [await findPot(tx, scope, from), await findPot(tx, scope, to)];
  if (!giver || !taker || from === to || giver.bodyId !== taker.bodyId)
    return refused('Choose another pot of the same board.');
  if (giver.left <= 0) return refused(`Nothing is left of the pot ${giver.name}.`);
  const pence = giver.left;
  await insert(tx, scope, 'grant_carried', {
    id: newId(),
    from_pot: from,
    to_pot: to,
    pence,
    carried_on: today,
  });
  await record(tx, scope, potCarried(from, digestOf({ to, pence })));
  return ok(pence);
};
