import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type Lead, listLeads } from './queries.ts';
import { roundTables } from './round-store.ts';
import type { Answer } from './rules/round/answer.ts';
import { type RoundDays, usualWeeks, type Weeks } from './rules/round/dates.ts';
import type { Step } from './rules/round/steps.ts';
import type { PlanTables } from './tables.ts';

/** A round of updates of a plan. Days are ISO; `lockedOn` null: it is open. */
export type Round = {
  id: string;
  planId: string;
  plan: string;
  bodyId: string;
  meetingDay: string;
  days: RoundDays;
  madeOn: string;
  askedOn: string | null;
  step: Step;
  lockedOn: string | null;
  lockedBy: string;
  unlockReason: string;
};

/** How many weeks before its meetings the rounds of a plan begin. */
export const weeksOf = async (tx: Tx, { authorityId }: Scope, planId: string): Promise<Weeks> =>
  (await roundTables(tx)
    .selectFrom('update_weeks')
    .select(['ask', 'back', 'brief'])
    .where('authority_id', '=', authorityId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()) ?? usualWeeks;

const rounds = (tx: Tx, { authorityId }: Scope) =>
  roundTables(tx)
    .withTables<Pick<PlanTables, 'plan'>>()
    .selectFrom('update_round')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.authority_id', '=', 'update_round.authority_id')
        .onRef('plan.id', '=', 'update_round.plan_id'),
    )
    .select([
      'update_round.id',
      'plan_id as planId',
      'plan.name as plan',
      'plan.body_id as bodyId',
      'meeting_day as meetingDay',
      'ask_day as ask',
      'back_day as back',
      'brief_day as brief',
      'made_on as madeOn',
      'asked_on as askedOn',
      'step',
      'locked_on as lockedOn',
      'locked_by as lockedBy',
      'unlock_reason as unlockReason',
    ])
    .where('update_round.authority_id', '=', authorityId)
    .orderBy('meeting_day', 'desc')
    .orderBy('made_on', 'desc')
    .orderBy('update_round.id', 'desc');

type RoundRow = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number];

const roundOf = ({ ask, back, brief, ...row }: RoundRow): Round => ({ ...row, days: { ask, back, brief } });

/** Every round of the council's plans, the latest meeting first. */
export const listRounds = async (tx: Tx, scope: Scope): Promise<Round[]> =>
  (await rounds(tx, scope).execute()).map(roundOf);

/** The rounds of a plan, the latest meeting first. */
export const roundsOf = async (tx: Tx, scope: Scope, planId: string): Promise<Round[]> =>
  (await rounds(tx, scope).where('plan_id', '=', planId).execute()).map(roundOf);

/** The rounds that are open, of plans that still run. */
export const openRounds = async (tx: Tx, scope: Scope): Promise<Round[]> =>
  (await rounds(tx, scope).where('locked_on', 'is', null).where('plan.ended_on', 'is', null).execute()).map(
    roundOf,
  );

export const findRound = async (tx: Tx, scope: Scope, id: string): Promise<Round | null> => {
  const row = await rounds(tx, scope).where('update_round.id', '=', id).executeTakeFirst();
  return row ? roundOf(row) : null;
};

const answers = (tx: Tx, { authorityId }: Scope) =>
  roundTables(tx)
    .selectFrom('update_answer')
    .select([
      'round_id as roundId',
      'part_id as partId',
      'number',
      'day',
      'by_name as by',
      'no_change as noChange',
      'words',
      'rating',
      'reason',
      'decision',
      'judged',
      'note',
      'judged_by as judgedBy',
      'told',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('round_id')
    .orderBy('part_id')
    .orderBy('number');

/** The answers of some rounds that count, by round and part: of each part its last one. */
export const answersOf = async (
  tx: Tx,
  scope: Scope,
  roundIds: readonly string[],
): Promise<Map<string, Map<string, Answer>>> => {
  const byRound = new Map<string, Map<string, Answer>>();
  if (roundIds.length === 0) return byRound;
  for (const { roundId, partId, ...answer } of await answers(tx, scope)
    .where('round_id', 'in', [...roundIds])
    .execute()) {
    const byPart = byRound.get(roundId) ?? new Map<string, Answer>();
    byPart.set(partId, answer);
    byRound.set(roundId, byPart);
  }
  return byRound;
};

/** How a deliverable stood when its round was locked; `asked` where it was part of the round. */
export type LockedPart = { version: number; rating: Answer['rating']; asked: boolean };

/** The same of every deliverable in some locked rounds, by round and part. */
export const lockedPartsOf = async (
  tx: Tx,
  { authorityId }: Scope,
  roundIds: readonly string[],
): Promise<Map<string, Map<string, LockedPart>>> => {
  const byRound = new Map<string, Map<string, LockedPart>>();
  if (roundIds.length === 0) return byRound;
  const rows = await roundTables(tx)
    .selectFrom('update_round_part')
    .select(['round_id as roundId', 'part_id as partId', 'version', 'rating', 'asked'])
    .where('authority_id', '=', authorityId)
    .where('round_id', 'in', [...roundIds])
    .execute();
  for (const { roundId, partId, ...part } of rows) {
    const byPart = byRound.get(roundId) ?? new Map<string, LockedPart>();
    byPart.set(partId, part);
    byRound.set(roundId, byPart);
  }
  return byRound;
};

/** What a secret opens; nothing where nobody was ever sent it. */
export const linkOf = (
  tx: Tx,
  { authorityId }: Scope,
  secret: string,
): Promise<{ roundId: string; leadId: string }[]> =>
  roundTables(tx)
    .selectFrom('update_link')
    .select(['round_id as roundId', 'lead_id as leadId'])
    .where('authority_id', '=', authorityId)
    .where('token_sha256', '=', sha256Of(secret))
    .execute();

/** The addresses, in small letters, that a link was mailed to on a day (ISO): nobody gets two letters a day. */
export const mailedOn = async (tx: Tx, scope: Scope, day: string): Promise<Set<string>> => {
  const rows = await roundTables(tx)
    .selectFrom('update_link')
    .select('lead_id as leadId')
    .distinct()
    .where('authority_id', '=', scope.authorityId)
    .where('made_on', '=', day)
    .execute();
  const leads = new Map((await listLeads(tx, scope)).map((lead) => [lead.id, lead]));
  return new Set(rows.flatMap(({ leadId }) => leads.get(leadId)?.email?.toLowerCase() ?? []));
};

/** Which of some plans have something that one of these leads leads. */
export const plansLedBy = async (
  tx: Tx,
  { authorityId }: Scope,
  planIds: readonly string[],
  leadIds: readonly string[],
): Promise<Set<string>> => {
  if (planIds.length === 0 || leadIds.length === 0) return new Set();
  const rows = await roundTables(tx)
    .withTables<Pick<PlanTables, 'plan_part'>>()
    .selectFrom('plan_part')
    .select('plan_id as planId')
    .distinct()
    .where('authority_id', '=', authorityId)
    .where('plan_id', 'in', [...planIds])
    .where(sql<boolean>`jsonb_exists_any(fields -> 'leads', ${[...leadIds]}::text[])`)
    .execute();
  return new Set(rows.map(({ planId }) => planId));
};

/** Some leads by their ids, in the order of their names. */
export const leadsAmong = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<Lead[]> =>
  (await listLeads(tx, scope)).filter(({ id }) => ids.includes(id));
