import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Period } from './rules/period.ts';
import type { Appointer, Capacity, Ending, Office } from './rules/words.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

type SeatRow = {
  id: string;
  bodyId: string;
  name: string;
  capacity: Capacity;
  speaksFor: string | null;
  since: string;
};

export const insertSeat = (tx: Tx, scope: Scope, seat: SeatRow) =>
  tables(tx)
    .insertInto('seat')
    .values({
      authority_id: scope.authorityId,
      id: seat.id,
      body_id: seat.bodyId,
      name: seat.name,
      capacity: seat.capacity,
      speaks_for: seat.speaksFor,
      since: seat.since,
    })
    .execute();

type SeatChange = { name?: string; speaks_for?: string | null; since?: string; closed_on?: string | null };

export const updateSeat = (tx: Tx, scope: Scope, id: string, change: SeatChange) =>
  tables(tx)
    .updateTable('seat')
    .set(change)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

type TenureRow = {
  id: string;
  personId: string;
  period: Period;
  appointedBy: Appointer;
  roleHoldingId: string | null;
};

const tenureValues = (scope: Scope, row: TenureRow) => ({
  authority_id: scope.authorityId,
  id: row.id,
  person_id: row.personId,
  from_date: row.period.from,
  to_date: row.period.to,
  appointed_by: row.appointedBy,
  role_holding_id: row.roleHoldingId,
});

export const insertSeatTenure = (tx: Tx, scope: Scope, seatId: string, row: TenureRow) =>
  tables(tx)
    .insertInto('seat_tenure')
    .values({ ...tenureValues(scope, row), seat_id: seatId })
    .execute();

export const insertOfficeTenure = (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; office: Office },
  row: TenureRow,
) =>
  tables(tx)
    .insertInto('office_tenure')
    .values({ ...tenureValues(scope, row), body_id: at.bodyId, office: at.office })
    .execute();

/** How a tenure ended, or with nulls that it goes on to its planned end. */
type TenureEnd = {
  to_date: string | null;
  planned_to: string | null;
  ended_because: Ending | null;
  role_holding_id: string | null;
};

export const updateSeatTenure = (tx: Tx, scope: Scope, id: string, end: TenureEnd) =>
  tables(tx)
    .updateTable('seat_tenure')
    .set(end)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

export const updateOfficeTenure = (
  tx: Tx,
  scope: Scope,
  id: string,
  end: TenureEnd & { ended_with: string | null },
) =>
  tables(tx)
    .updateTable('office_tenure')
    .set(end)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

export const insertLead = (
  tx: Tx,
  scope: Scope,
  lead: { id: string; bodyId: string; personId: string; priority: string; from: string },
) =>
  tables(tx)
    .insertInto('priority_lead')
    .values({
      authority_id: scope.authorityId,
      id: lead.id,
      body_id: lead.bodyId,
      person_id: lead.personId,
      priority: lead.priority,
      from_date: lead.from,
    })
    .execute();

/** Ends a lead on a day, or with null lets it go on. */
export const setLeadEnd = (tx: Tx, scope: Scope, id: string, to: string | null) =>
  tables(tx)
    .updateTable('priority_lead')
    .set({ to_date: to })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

export const insertCabinetPost = (
  tx: Tx,
  scope: Scope,
  post: { id: string; personId: string; portfolio: string; from: string; to: string | null },
) =>
  tables(tx)
    .insertInto('cabinet_post')
    .values({
      authority_id: scope.authorityId,
      id: post.id,
      person_id: post.personId,
      portfolio: post.portfolio,
      from_date: post.from,
      to_date: post.to,
    })
    .execute();

export const setCabinetEnd = (tx: Tx, scope: Scope, id: string, to: string | null) =>
  tables(tx)
    .updateTable('cabinet_post')
    .set({ to_date: to })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
