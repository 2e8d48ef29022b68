import { type Expression, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Verdict } from './rules/read-grants.ts';
import { type Flows, leftOf } from './rules/share-out.ts';
import { tables } from './store.ts';

/** A pot with what became of it; all money in pence. */
export type Pot = Flows & {
  id: string;
  bodyId: string;
  name: string;
  origin: string;
  mostPence: number;
  left: number;
};

const sumOf = (from: string, where: string) =>
  sql<string>`(SELECT coalesce(sum(${sql.raw(from)}), 0) FROM ${sql.raw(where)})`;

const ofPot = `grant_decision d JOIN grant_proposal g ON g.authority_id = d.authority_id AND g.id = d.proposal_id
  JOIN grant_round r ON r.authority_id = g.authority_id AND r.id = g.round_id`;
const here = 'r.authority_id = p.authority_id AND r.pot_id = p.id';

const pots = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('grant_pot as p')
    .select(['p.id', 'p.body_id as bodyId', 'p.name', 'p.origin', 'p.total_pence as total'])
    .select('p.most_pence as mostPence')
    .select([
      sumOf('c.pence', 'grant_carried c WHERE c.authority_id = p.authority_id AND c.to_pot = p.id').as(
        'carriedIn',
      ),
      sumOf('c.pence', 'grant_carried c WHERE c.authority_id = p.authority_id AND c.from_pot = p.id').as(
        'carriedOut',
      ),
      sumOf('d.pence', `${ofPot} WHERE ${here}`).as('granted'),
      sumOf(
        'd.pence - o.spent_pence',
        `${ofPot} JOIN grant_outcome o ON o.authority_id = d.authority_id AND o.proposal_id = d.proposal_id WHERE ${here}`,
      ).as('returned'),
    ])
    .where('p.authority_id', '=', authorityId)
    .orderBy('p.name', 'desc')
    .orderBy('p.id');

type PotRow = Awaited<ReturnType<ReturnType<typeof pots>['execute']>>[number];

const asPot = ({ carriedIn, carriedOut, granted, returned, ...row }: PotRow): Pot => {
  const flows = {
    total: row.total,
    carriedIn: Number(carriedIn),
    carriedOut: Number(carriedOut),
    granted: Number(granted),
    returned: Number(returned),
  };
  return { ...row, ...flows, left: leftOf(flows) };
};

/** The pots of a board, the latest name first. */
export const potsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Pot[]> =>
  (await pots(tx, scope).where('p.body_id', '=', bodyId).execute()).map(asPot);

export const findPot = async (tx: Tx, scope: Scope, id: string): Promise<Pot | null> => {
  const row = await pots(tx, scope).where('p.id', '=', id).executeTakeFirst();
  return row ? asPot(row) : null;
};

export type GrantRound = { id: string; potId: string; name: string; opensOn: string; closesOn: string };

const rounds = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('grant_round')
    .select(['id', 'pot_id as potId', 'name', 'opens_on as opensOn', 'closes_on as closesOn'])
    .where('authority_id', '=', authorityId)
    .orderBy('opens_on', 'desc');

export const roundsOf = (tx: Tx, scope: Scope, potId: string): Promise<GrantRound[]> =>
  rounds(tx, scope).where('pot_id', '=', potId).execute();

/** The rounds of a board that take proposals today (ISO). */
export const openRounds = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<GrantRound[]> => {
  const ids = (await potsOf(tx, scope, bodyId)).map(({ id }) => id);
  if (ids.length === 0) return [];
  return rounds(tx, scope)
    .where('pot_id', 'in', ids)
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .execute();
};

/** A proposal with what the Board recommends, what was decided and what it did. Money in pence, days ISO. */
export type Proposal = {
  id: string;
  bodyId: string;
  potId: string;
  pot: string;
  mostPence: number;
  round: string;
  opensOn: string;
  closesOn: string;
  title: string;
  forWhom: string;
  children: number;
  askedPence: number;
  changes: string;
  otherFunding: string;
  inOurCare: boolean;
  owedAnyway: boolean;
  startsOn: string;
  personId: string | null;
  byName: string;
  cameOn: string;
  verdict: Verdict | null;
  recommendedPence: number | null;
  recommendedWords: string | null;
  resolution: string | null;
  decidedBy: string | null;
  givenPence: number | null;
  decisionWords: string | null;
  decidedOn: string | null;
  reportDue: string | null;
  did: string | null;
  spentPence: number | null;
};

const proposals = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('grant_proposal as g')
    .innerJoin('grant_round as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.round_id'),
    )
    .innerJoin('grant_pot as p', (join) =>
      join.onRef('p.authority_id', '=', 'r.authority_id').onRef('p.id', '=', 'r.pot_id'),
    )
    .leftJoin('grant_recommendation as a', (join) =>
      join.onRef('a.authority_id', '=', 'g.authority_id').onRef('a.proposal_id', '=', 'g.id'),
    )
    .leftJoin('grant_decision as d', (join) =>
      join.onRef('d.authority_id', '=', 'g.authority_id').onRef('d.proposal_id', '=', 'g.id'),
    )
    .leftJoin('grant_outcome as o', (join) =>
      join.onRef('o.authority_id', '=', 'g.authority_id').onRef('o.proposal_id', '=', 'g.id'),
    )
    .select(['g.id', 'p.body_id as bodyId', 'p.id as potId', 'p.name as pot', 'p.most_pence as mostPence'])
    .select(['r.name as round', 'r.opens_on as opensOn', 'r.closes_on as closesOn', 'g.title'])
    .select(['g.for_whom as forWhom', 'g.children', 'g.asked_pence as askedPence', 'g.changes'])
    .select(['g.other_funding as otherFunding', 'g.in_our_care as inOurCare'])
    .select(['g.owed_anyway as owedAnyway', 'g.starts_on as startsOn', 'g.person_id as personId'])
    .select(['g.by_name as byName', 'g.came_on as cameOn', 'a.verdict', 'a.pence as recommendedPence'])
    .select(['a.words as recommendedWords', 'a.resolution', 'd.post as decidedBy', 'd.pence as givenPence'])
    .select(['d.words as decisionWords', 'd.decided_on as decidedOn', 'd.report_due as reportDue'])
    .select(['o.did', 'o.spent_pence as spentPence'])
    .where('g.authority_id', '=', authorityId)
    .orderBy('g.came_on')
    .orderBy('g.title')
    .orderBy('g.id');

/** The proposals to a pot, as they came. */
export const proposalsOf = (tx: Tx, scope: Scope, potId: string): Promise<Proposal[]> =>
  proposals(tx, scope).where('p.id', '=', potId).execute();

export const findProposal = async (tx: Tx, scope: Scope, id: string): Promise<Proposal | null> =>
  (await proposals(tx, scope).where('g.id', '=', id).executeTakeFirst()) ?? null;

/** Grants that were given and of which nothing was told yet. */
export const untold = (tx: Tx, scope: Scope): Promise<Proposal[]> =>
  proposals(tx, scope)
    .where('d.pence', '>', 0)
    .where((eb) => eb('o.did', 'is', null) as Expression<SqlBool>)
    .execute();

/** A grant as everybody reads of it. */
export type Given = {
  id: string;
  pot: string;
  title: string;
  forWhom: string;
  pence: number;
  decidedOn: string;
  did: string;
  spentPence: number | null;
};

/** Every grant that was given, the latest first. Zone public. */
export const allGiven = (tx: Tx, { authorityId }: Scope): Promise<Given[]> =>
  tables(tx)
    .selectFrom('grant_given')
    .select(['proposal_id as id', 'pot', 'title', 'for_whom as forWhom', 'pence'])
    .select(['decided_on as decidedOn', 'did', 'spent_pence as spentPence'])
    .where('authority_id', '=', authorityId)
    .orderBy('decided_on', 'desc')
    .orderBy('title')
    .execute();
