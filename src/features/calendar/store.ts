import { sql } from 'kysely';
import type { ClosedPeriod, PeriodKind } from '../../kernel/closed-period.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Arrangement, Move } from './rules/arrangement.ts';
import type { DeadlineKind } from './rules/deadlines.ts';
import type { CalendarSetting } from './rules/setting.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** Keeps how a board usually meets. */
export const putSetting = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  setting: CalendarSetting,
): Promise<void> => {
  const values = {
    weekday: setting.weekday,
    week: setting.week,
    time: setting.time,
    venue: setting.venue,
    avoids_august: setting.avoidsAugust,
    measures: JSON.stringify(setting.measures),
    remind_before: setting.remindBefore,
  };
  await tables(tx)
    .insertInto('calendar_setting')
    .values({ authority_id: scope.authorityId, body_id: bodyId, ...values })
    .onConflict((conflict) => conflict.columns(['authority_id', 'body_id']).doUpdateSet(values))
    .execute();
};

/** Adds a period, or gives the one of that name and first day its new last day. */
export const putPeriod = async (
  tx: Tx,
  scope: Scope,
  kind: PeriodKind,
  period: ClosedPeriod,
): Promise<void> => {
  await tables(tx)
    .insertInto('closed_period')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      kind,
      name: period.name,
      first_day: period.firstDay,
      last_day: period.lastDay,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'kind', 'name', 'first_day'])
        .doUpdateSet({ last_day: period.lastDay }),
    )
    .execute();
};

export const deletePeriod = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('closed_period')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** What is arranged, apart from a cancellation. */
export type Arranged = Omit<Arrangement, 'cancelled' | 'sequence'>;

const arrangedRow = ({ accessNeeds, agendaSetting, ...rest }: Arranged) => ({
  ...rest,
  access_needs: accessNeeds,
  agenda_setting_on: agendaSetting.on,
  agenda_setting_time: agendaSetting.time,
  agenda_setting_place: agendaSetting.place,
});

type Cancellation = { at: Date; by: string; reason: string };

/** Writes what is given and counts a change that calendars must hear of. */
const putArrangementRow = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  values: Partial<ReturnType<typeof arrangedRow>> & {
    cancelled_at?: Date | null;
    cancelled_by?: string | null;
    cancelled_reason?: string | null;
  },
): Promise<void> => {
  await tables(tx)
    .insertInto('arrangement')
    .values({ authority_id: scope.authorityId, meeting_id: meetingId, sequence: 1, ...values })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'meeting_id']).doUpdateSet({
        ...values,
        sequence: sql<number>`arrangement.sequence + 1`,
        changed_at: sql<Date>`now()`,
      }),
    )
    .execute();
};

export const putArrangement = (tx: Tx, scope: Scope, meetingId: string, arranged: Arranged): Promise<void> =>
  putArrangementRow(tx, scope, meetingId, arrangedRow(arranged));

/** Notes that the meeting itself changed. */
export const countChange = (tx: Tx, scope: Scope, meetingId: string): Promise<void> =>
  putArrangementRow(tx, scope, meetingId, {});

/** Cancels, or takes that back (null). */
export const setCancelled = (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  cancellation: Cancellation | null,
): Promise<void> =>
  putArrangementRow(tx, scope, meetingId, {
    cancelled_at: cancellation?.at ?? null,
    cancelled_by: cancellation?.by ?? null,
    cancelled_reason: cancellation?.reason ?? null,
  });

export const insertMove = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { from, to, decidedBy, why }: Omit<Move, 'on'>,
  at: Date,
): Promise<void> => {
  await tables(tx)
    .insertInto('meeting_move')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      meeting_id: meetingId,
      from_date: from?.date ?? null,
      from_time: from?.time ?? null,
      from_venue: from?.venue ?? null,
      to_date: to.date,
      to_time: to.time,
      to_venue: to.venue,
      decided_by: decidedBy,
      why,
      moved_at: at,
    })
    .execute();
};

/** Notes the day on which something was done, or takes it back (null). */
export const putDeadlineMet = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  kind: DeadlineKind,
  metOn: string | null,
): Promise<void> => {
  if (metOn === null) {
    await tables(tx)
      .deleteFrom('deadline_met')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .where('kind', '=', kind)
      .execute();
    return;
  }
  await tables(tx)
    .insertInto('deadline_met')
    .values({ authority_id: scope.authorityId, meeting_id: meetingId, kind, met_on: metOn })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'meeting_id', 'kind']).doUpdateSet({ met_on: metOn }),
    )
    .execute();
};
