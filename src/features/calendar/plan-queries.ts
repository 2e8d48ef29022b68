import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { EntryFields } from './plan-store.ts';
import type { Duty } from './rules/duties.ts';
import type { EntryState } from './rules/forward-plan.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** Something that is planned for a meeting. `deferrals` are the times it was put off, oldest first. */
export type PlanEntry = EntryFields & {
  id: string;
  bodyId: string;
  meetingId: string | null;
  state: EntryState;
  origin: Origin;
  /** It goes to the next meeting by itself, as soon as there is one. */
  returns: boolean;
  deferrals: { fromMeetingId: string | null; fromDate: string | null; reason: string }[];
};

const selectEntries = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('plan_entry')
    .leftJoin('person', (join) =>
      join
        .onRef('person.authority_id', '=', 'plan_entry.authority_id')
        .onRef('person.id', '=', 'plan_entry.presenter_id'),
    )
    .selectAll('plan_entry')
    .select('person.name as person_name')
    .where('plan_entry.authority_id', '=', scope.authorityId)
    .orderBy('plan_entry.created_at')
    .orderBy('plan_entry.id');

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

const deferralsOf = (tx: Tx, scope: Scope, entryIds: readonly string[]) =>
  tables(tx)
    .selectFrom('deferral')
    .leftJoin('meeting', (join) =>
      join
        .onRef('meeting.authority_id', '=', 'deferral.authority_id')
        .onRef('meeting.id', '=', 'deferral.from_meeting_id'),
    )
    .select([
      'deferral.entry_id as entryId',
      'deferral.from_meeting_id as fromMeetingId',
      'meeting.date as fromDate',
      'deferral.reason',
    ])
    .where('deferral.authority_id', '=', scope.authorityId)
    .where('deferral.entry_id', 'in', entryIds)
    .orderBy('deferral.deferred_at')
    .execute();

const withDeferrals = async (tx: Tx, scope: Scope, rows: Row[]): Promise<PlanEntry[]> => {
  if (rows.length === 0) return [];
  const deferrals = await deferralsOf(
    tx,
    scope,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    meetingId: row.meeting_id,
    state: row.state,
    title: row.title,
    purpose: row.purpose,
    presenterId: row.presenter_id,
    presenter: row.person_name ?? row.presenter,
    service: row.service,
    minutes: row.minutes,
    origin: { kind: row.origin_kind, id: row.origin_id, label: row.origin_label },
    returns: row.returns,
    deferrals: deferrals
      .filter(({ entryId }) => entryId === row.id)
      .map(({ fromMeetingId, fromDate, reason }) => ({ fromMeetingId, fromDate, reason })),
  }));
};

/** Every entry of a board's forward plan, dropped ones too, oldest first. */
export const planOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<PlanEntry[]> =>
  withDeferrals(tx, scope, await selectEntries(tx, scope).where('plan_entry.body_id', '=', bodyId).execute());

/** What is planned for a meeting, oldest first: neither proposals nor what was dropped. */
export const plannedFor = async (tx: Tx, scope: Scope, meetingId: string): Promise<PlanEntry[]> =>
  withDeferrals(
    tx,
    scope,
    await selectEntries(tx, scope)
      .where('plan_entry.meeting_id', '=', meetingId)
      .where('plan_entry.state', '=', 'planned')
      .execute(),
  );

/** The entry of that id, or null. */
export const findEntry = async (tx: Tx, scope: Scope, id: string): Promise<PlanEntry | null> => {
  const row = await selectEntries(tx, scope).where('plan_entry.id', '=', id).executeTakeFirst();
  return row ? ((await withDeferrals(tx, scope, [row]))[0] ?? null) : null;
};

/** Entries of a board that came back and wait for a meeting. */
export const returningEntries = async (tx: Tx, scope: Scope, bodyId: string): Promise<PlanEntry[]> =>
  (await planOf(tx, scope, bodyId)).filter(
    ({ returns, meetingId, state }) => returns && meetingId === null && state === 'planned',
  );

export type KeptDuty = Duty & { id: string; ended: boolean };

/** The duties of a board in the order of the municipal year, which begins in May; ended ones too. */
export const dutiesOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<KeptDuty[]> => {
  const rows = await tables(tx)
    .selectFrom('duty')
    .select(['id', 'title', 'purpose', 'service', 'month', 'minutes', 'ended_at'])
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .orderBy('title')
    .execute();
  const inYear = (month: number) => (month + 12 - may) % 12;
  return rows
    .map(({ ended_at, ...duty }) => ({ ...duty, ended: ended_at !== null }))
    .sort((one, other) => inYear(one.month) - inYear(other.month));
};

const may = 5;
