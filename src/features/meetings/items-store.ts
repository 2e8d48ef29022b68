import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AgendaItem, Identified } from './rules/meeting.ts';
import type { MeetingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

const itemRow = (scope: Scope, meetingId: string, item: Identified<AgendaItem>, position: number) => ({
  authority_id: scope.authorityId,
  id: item.id,
  meeting_id: meetingId,
  position,
  number: item.number,
  title: item.title,
  presenters: JSON.stringify(item.presenters),
  purpose: item.purpose,
  minutes_allotted: item.minutesAllotted,
  pages_from: item.pages?.from ?? null,
  pages_to: item.pages?.to ?? null,
  verbal: item.verbal,
  narrative: item.narrative,
});

/** Writes the items in their order; those no longer among them go. Papers of an item that goes stay with the meeting. */
export const putItems = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  items: Identified<AgendaItem>[],
): Promise<void> => {
  const kept = items.map((item) => item.id);
  await tables(tx)
    .deleteFrom('agenda_item')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where(sql<boolean>`id <> ALL (${kept})`)
    .execute();
  const rows = items.map((item, position) => itemRow(scope, meetingId, item, position));
  await inChunks(rows, (some) => upsertItems(tx, some));
  await putResolutions(tx, scope, items);
};

const upsertItems = (tx: Tx, rows: ReturnType<typeof itemRow>[]) =>
  tables(tx)
    .insertInto('agenda_item')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'id']).doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        number: eb.ref('excluded.number'),
        title: eb.ref('excluded.title'),
        presenters: eb.ref('excluded.presenters'),
        purpose: eb.ref('excluded.purpose'),
        minutes_allotted: eb.ref('excluded.minutes_allotted'),
        pages_from: eb.ref('excluded.pages_from'),
        pages_to: eb.ref('excluded.pages_to'),
        verbal: eb.ref('excluded.verbal'),
        narrative: eb.ref('excluded.narrative'),
      })),
    )
    .execute();

/** Keeps the id of a resolution by its place in the item, so that what it caused still points at it. */
export const putResolutions = async (
  tx: Tx,
  scope: Scope,
  items: readonly { id: string; resolutions: string[] }[],
): Promise<void> => {
  const rows = items.flatMap((item) =>
    item.resolutions.map((text, position) => ({
      authority_id: scope.authorityId,
      id: newId(),
      item_id: item.id,
      position,
      text,
    })),
  );
  const places = new Set(rows.map((row) => `${row.item_id} ${row.position}`));
  const before = await tables(tx)
    .selectFrom('resolution')
    .select(['id', 'item_id', 'position'])
    .where('authority_id', '=', scope.authorityId)
    .where(sql<boolean>`item_id = ANY (${items.map((item) => item.id)})`)
    .execute();
  const gone = before.filter((row) => !places.has(`${row.item_id} ${row.position}`)).map((row) => row.id);
  await tables(tx)
    .deleteFrom('resolution')
    .where('authority_id', '=', scope.authorityId)
    .where(sql<boolean>`id = ANY (${gone})`)
    .execute();
  await inChunks(rows, (some) =>
    tables(tx)
      .insertInto('resolution')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['authority_id', 'item_id', 'position'])
          .doUpdateSet((eb) => ({ text: eb.ref('excluded.text') })),
      )
      .execute(),
  );
};
