import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listPrintings, type Printing } from '../packs/index.ts';
import { findPublishedById, type Published } from './public-queries.ts';
import { tables } from './store.ts';
import type { NumberedKind } from './tables.ts';

/** A body of which something is public; the name is that of its newest meeting. */
export type NumberedBody = { number: number; name: string };

/** A published meeting as the web service lists it. */
export type NumberedMeeting = {
  number: number;
  bodyNumber: number;
  date: string;
  time: string | null;
  cancelled: boolean;
};

/** Which meetings are asked for: of all bodies (null) or one, between two days, both included, where they are said. */
export type Window = { body: number | null; from: string | null; to: string | null };

/** A published meeting with the numbers of all its parts, by their ids. */
export type NumberedPublication = {
  number: number;
  published: Published;
  printings: Printing[];
  items: Map<string, number>;
  documents: Map<string, number>;
};

const numbered = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('publication')
    .innerJoin('moderngov_number as body', (join) =>
      join
        .onRef('body.authority_id', '=', 'publication.authority_id')
        .onRef('body.subject_id', '=', 'publication.body_id')
        .on('body.kind', '=', 'body'),
    )
    .where('publication.authority_id', '=', scope.authorityId);

/** The bodies with public meetings, by name. */
export const numberedBodies = async (tx: Tx, scope: Scope): Promise<NumberedBody[]> => {
  const newest = await numbered(tx, scope)
    .distinctOn('body.number')
    .select(['body.number as number', 'publication.body_name as name'])
    .orderBy('body.number')
    .orderBy('publication.date', 'desc')
    .execute();
  return newest.sort(
    (one, other) => one.name.localeCompare(other.name, 'en-GB') || one.number - other.number,
  );
};

/** The published meetings of a window, oldest first. */
export const numberedMeetings = async (tx: Tx, scope: Scope, window: Window): Promise<NumberedMeeting[]> => {
  let asked = numbered(tx, scope).innerJoin('moderngov_number as meeting', (join) =>
    join
      .onRef('meeting.authority_id', '=', 'publication.authority_id')
      .onRef('meeting.subject_id', '=', 'publication.meeting_id')
      .on('meeting.kind', '=', 'meeting'),
  );
  if (window.body !== null) asked = asked.where('body.number', '=', window.body);
  if (window.from !== null) asked = asked.where('publication.date', '>=', window.from);
  if (window.to !== null) asked = asked.where('publication.date', '<=', window.to);
  return asked
    .select([
      'meeting.number as number',
      'body.number as bodyNumber',
      'publication.date as date',
      'publication.time as time',
      'publication.cancelled as cancelled',
    ])
    .orderBy('publication.date')
    .orderBy(sql`coalesce(publication.time, '')`)
    .orderBy('meeting.number')
    .execute();
};

const numbersOf = async (
  tx: Tx,
  scope: Scope,
  kind: NumberedKind,
  ids: string[],
): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('moderngov_number')
    .select(['subject_id as id', 'number'])
    .where('authority_id', '=', scope.authorityId)
    .where('kind', '=', kind)
    .where('subject_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.number]));
};

/** Whether a meeting ever had that number, public or not. */
export const wasNumbered = async (tx: Tx, scope: Scope, number: number): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('moderngov_number')
    .select('number')
    .where('authority_id', '=', scope.authorityId)
    .where('kind', '=', 'meeting')
    .where('number', '=', number)
    .executeTakeFirst()) !== undefined;

/** The published meeting of that number, or null where it is none or is not public any more. */
export const numberedPublication = async (
  tx: Tx,
  scope: Scope,
  number: number,
): Promise<NumberedPublication | null> => {
  const row = await tables(tx)
    .selectFrom('moderngov_number')
    .select('subject_id as id')
    .where('authority_id', '=', scope.authorityId)
    .where('kind', '=', 'meeting')
    .where('number', '=', number)
    .executeTakeFirst();
  const published = row && (await findPublishedById(tx, scope, row.id));
  if (!published) return null;
  const { items, papers } = published.meeting;
  // Whoever may see more than the public is shown what the public is shown.
  const printings = (await listPrintings(tx, scope, row.id)).filter((printing) => printing.published);
  const documents = [...papers, ...printings].map(({ id }) => id);
  return {
    number,
    published,
    printings,
    items: await numbersOf(
      tx,
      scope,
      'item',
      items.map(({ id }) => id),
    ),
    documents: await numbersOf(tx, scope, 'document', documents),
  };
};
