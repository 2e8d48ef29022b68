import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AgendaItem, Exempt } from './rules/meeting.ts';
import type { MeetingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

/** What can be changed of one agenda item while others change theirs; its resolutions have a writer of their own. */
export type ItemFields = Omit<AgendaItem, 'resolutions' | 'pages'> & { exempt: Exempt | null };

const valuesOf = ({ presenters, minutesAllotted, exempt, ...rest }: Partial<ItemFields>) => ({
  ...rest,
  ...(presenters && { presenters: JSON.stringify(presenters) }),
  ...(minutesAllotted !== undefined && { minutes_allotted: minutesAllotted }),
  ...(exempt !== undefined && {
    exempt_paragraph: exempt?.paragraph ?? null,
    exempt_reason: exempt?.reason ?? null,
  }),
});

/** Puts an item behind the last one of its meeting. */
export const insertItem = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  item: ItemFields,
): Promise<void> => {
  const { presenters, minutesAllotted, exempt, ...rest } = item;
  await tables(tx)
    .insertInto('agenda_item')
    .values({
      authority_id: scope.authorityId,
      id,
      meeting_id: meetingId,
      position: sql<number>`(SELECT coalesce(max(position), -1) + 1 FROM agenda_item
        WHERE authority_id = ${scope.authorityId} AND meeting_id = ${meetingId})`,
      ...rest,
      presenters: JSON.stringify(presenters),
      minutes_allotted: minutesAllotted,
      pages_from: null,
      pages_to: null,
      exempt_paragraph: exempt?.paragraph ?? null,
      exempt_reason: exempt?.reason ?? null,
    })
    .execute();
};

/** Changes some fields of an item. */
export const updateItem = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: Partial<ItemFields>,
): Promise<void> => {
  await tables(tx)
    .updateTable('agenda_item')
    .set(valuesOf(fields))
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Takes an item away with its resolutions; its papers stay with the meeting. */
export const deleteItem = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('agenda_item')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Puts the items of a meeting into the order of these ids. */
export const orderItems = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<void> => {
  for (const [position, id] of ids.entries()) {
    await tables(tx)
      .updateTable('agenda_item')
      .set({ position })
      .where('authority_id', '=', scope.authorityId)
      .where('id', '=', id)
      .execute();
  }
};
