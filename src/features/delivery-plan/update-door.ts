import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Lead, listLeads } from './queries.ts';
import { contentOfRound, type RoundContent, type RoundPart } from './round-parts.ts';
import { findRound, linkOf, openRounds, plansLedBy, type Round } from './round-queries.ts';

/** A deliverable that whoever came may answer for, in which round, and the name to answer by where it is not their own. */
export type OwnPart = RoundPart & { round: Round; by: string | undefined };

/** Where somebody comes in to answer: the address of the pages, and what is theirs there. */
export type Door = {
  base: string;
  rounds: { round: Round; content: RoundContent; own: OwnPart[] }[];
};

/** What a lead who is named by `leads` has in a round. `by` says under which name they answer. */
const openRound = async (
  tx: Tx,
  scope: Scope,
  round: Round,
  leads: (lead: Lead) => boolean,
  by: 'lead' | 'self',
): Promise<Door['rounds'][number]> => {
  const content = await contentOfRound(tx, scope, round);
  const own = content.asked.flatMap((found): OwnPart[] => {
    const lead = found.leads.find(leads);
    return lead ? [{ ...found, round, by: by === 'lead' ? lead.name : undefined }] : [];
  });
  return { round, content, own };
};

/** What a secret opens: the actions of its leads in those of its rounds that are open. Null where it opens nothing. */
export const doorOfLink = async (tx: Tx, scope: Scope, secret: string): Promise<Door | null> => {
  const opens = await linkOf(tx, scope, secret);
  if (opens.length === 0) return null;
  const rounds = (await openRounds(tx, scope)).filter(({ id }) =>
    opens.some(({ roundId }) => roundId === id),
  );
  const door: Door = { base: `/update/${secret}`, rounds: [] };
  for (const round of rounds) {
    const ids = opens.filter(({ roundId }) => roundId === round.id).map(({ leadId }) => leadId);
    door.rounds.push(await openRound(tx, scope, round, ({ id }) => ids.includes(id), 'lead'));
  }
  return door.rounds.length === 0 ? null : door;
};

/** What somebody with an account leads, in every round that was asked. */
export const doorOfPerson = async (tx: Tx, scope: Scope): Promise<Door> => {
  const door: Door = { base: '/updates', rounds: [] };
  const me = personIdOf(scope.actor);
  const mine = (await listLeads(tx, scope)).filter(({ personId }) => me !== null && personId === me);
  if (mine.length === 0) return door;
  const asked = (await openRounds(tx, scope)).filter(({ askedOn }) => askedOn !== null);
  const led = await plansLedBy(
    tx,
    scope,
    asked.map(({ planId }) => planId),
    mine.map(({ id }) => id),
  );
  for (const round of asked) {
    if (!led.has(round.planId)) continue;
    const opened = await openRound(tx, scope, round, ({ personId }) => personId === me, 'self');
    if (opened.own.length > 0) door.rounds.push(opened);
  }
  return door;
};

/** Everything in a round, for whoever keeps the plan and writes down what a lead told them. */
export const doorByHand = async (
  tx: Tx,
  scope: Scope,
  { plan, round: id }: { plan: string; round: string },
): Promise<Door | null> => {
  const round = await findRound(tx, scope, id);
  if (round?.planId !== plan || round.lockedOn !== null) return null;
  const content = await contentOfRound(tx, scope, round);
  const own = content.asked.map((found) => ({ ...found, round, by: undefined }));
  return { base: `/plans/${plan}/rounds/${id}`, rounds: [{ round, content, own }] };
};
