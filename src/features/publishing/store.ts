import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Publication, Releasable } from './rules/public-meeting.ts';
import type { Problem } from './rules/published.ts';
import { searchEntries } from './rules/search-entries.ts';
import type { Decision, DetailKind, PublishingTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<PublishingTables>();

const mine = (scope: Scope, meetingId: string) => ({
  authority_id: scope.authorityId,
  meeting_id: meetingId,
});

/** Keeps what is released to the public, unmasked. */
export const putRelease = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Releasable,
): Promise<void> => {
  const values = { record: JSON.stringify(record), released_at: sql<Date>`now()` };
  await tables(tx)
    .insertInto('release')
    .values({ ...mine(scope, meetingId), ...values })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(values))
    .execute();
};

/** Puts a publication in the place of the one before: its row, its papers and what search finds. */
export const putPublication = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  publication: Publication,
  seal: { digest: string; at: Date },
): Promise<void> => {
  const { meeting, papers } = publication;
  const values = {
    slug: meeting.slug,
    body_name: meeting.body,
    date: meeting.date,
    time: meeting.time,
    document: JSON.stringify(meeting),
    digest: seal.digest,
    updated_at: seal.at,
  };
  await tables(tx)
    .insertInto('publication')
    .values({ ...mine(scope, meetingId), ...values, first_published_at: seal.at })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(values))
    .execute();
  await clearParts(tx, scope, meetingId);
  const paperRows = papers.map((paper) => ({
    ...mine(scope, meetingId),
    ...paper,
    content: JSON.stringify(paper.content),
  }));
  if (paperRows.length > 0) await tables(tx).insertInto('publication_paper').values(paperRows).execute();
  const entries = searchEntries(publication).map((entry, position) => ({
    ...mine(scope, meetingId),
    id: newId(),
    position,
    date: meeting.date,
    ...entry,
  }));
  await tables(tx).insertInto('publication_entry').values(entries).execute();
};

const clearParts = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  for (const table of ['publication_paper', 'publication_entry'] as const) {
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .execute();
  }
};

/** Takes a meeting out of the public's sight; the record stays. */
export const deletePublication = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  for (const table of ['publication', 'release'] as const) {
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .execute();
  }
};

/** Remembers an address that was public, so that it leads to today's. */
export const putFormerAddress = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  slug: string,
): Promise<void> => {
  await tables(tx)
    .insertInto('former_address')
    .values({ ...mine(scope, meetingId), slug })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'slug']).doUpdateSet({ meeting_id: meetingId }),
    )
    .execute();
};

export type Detail = { kind: DetailKind; text: string; excerpt: string };

/** Lists what was found for the clerk: new ones undecided, decided ones as they are, undecided ones that vanished go. */
export const putDetails = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  details: Detail[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('personal_detail')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('decision', '=', 'undecided')
    .execute();
  const rows = details.map((detail) => ({ ...mine(scope, meetingId), id: newId(), ...detail }));
  if (rows.length === 0) return;
  await tables(tx)
    .insertInto('personal_detail')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'kind', 'text']).doNothing())
    .execute();
};

/** Adds the young people's names of a meeting to those kept apart. */
export const putKeptNames = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  names: { name: string; shownAs: string }[],
): Promise<void> => {
  if (names.length === 0) return;
  await tables(tx)
    .insertInto('kept_name')
    .values(
      names.map(({ name, shownAs }) => ({ ...mine(scope, meetingId), id: newId(), name, shown_as: shownAs })),
    )
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'name']).doNothing())
    .execute();
};

/** Sets the clerk's decision on the named details, or on every undecided one of the meeting. */
export const decideDetails = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  which: string[] | 'undecided',
  decision: Decision,
): Promise<void> => {
  const update = tables(tx)
    .updateTable('personal_detail')
    .set({ decision })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId);
  await (which === 'undecided'
    ? update.where('decision', '=', 'undecided')
    : update.where('id', 'in', which)
  ).execute();
};

/** Remembers that a file was read; it waits until it is saved. Answers the import's id. */
export const putImport = async (
  tx: Tx,
  scope: Scope,
  file: { name: string; sha256: string; problems: Problem[] },
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('import')
    .values({
      authority_id: scope.authorityId,
      id,
      file_name: file.name,
      sha256: file.sha256,
      problems: JSON.stringify(file.problems),
    })
    .execute();
  return id;
};

/** Notes that what a file holds has been saved. */
export const setImportSaved = async (tx: Tx, scope: Scope, id: string, at: Date): Promise<void> => {
  await tables(tx)
    .updateTable('import')
    .set({ saved_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Forgets a file that waits. What has been saved of it already stays. */
export const deleteImport = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('import')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .where('saved_at', 'is', null)
    .execute();
};

/** Remembers where in a file a meeting or a paper stood. */
export const putOrigin = async (
  tx: Tx,
  scope: Scope,
  importId: string,
  subject: { kind: 'meeting' | 'paper'; id: string },
  place: { file: string; part: string; fromLine: number; toLine: number },
): Promise<void> => {
  await tables(tx)
    .insertInto('origin')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      import_id: importId,
      subject_kind: subject.kind,
      subject_id: subject.id,
      file_name: place.file,
      part: place.part,
      from_line: place.fromLine,
      to_line: place.toLine,
    })
    .execute();
};

/** Lets everything that came of one record point at another. */
export const moveOrigins = async (tx: Tx, scope: Scope, from: string, to: string): Promise<void> => {
  await tables(tx)
    .updateTable('origin')
    .set({ subject_id: to })
    .where('authority_id', '=', scope.authorityId)
    .where('subject_id', '=', from)
    .execute();
};

/** Lets the names that were kept apart with one record be kept with another. */
export const moveKeptNames = async (tx: Tx, scope: Scope, from: string, to: string): Promise<void> => {
  const names = await tables(tx)
    .selectFrom('kept_name')
    .select(['name', 'shown_as as shownAs'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', from)
    .execute();
  await putKeptNames(tx, scope, to, names);
};
