import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Releasable } from './rules/public-meeting.ts';
import type { Problem } from './rules/published.ts';
import { tables } from './store.ts';
import type { Decision, DetailKind } from './tables.ts';

export type FoundDetail = { id: string; kind: DetailKind; text: string; excerpt: string; decision: Decision };

/** What was found in a meeting's texts for the clerk to keep or mask, undecided ones first. */
export const listDetails = (tx: Tx, scope: Scope, meetingId: string): Promise<FoundDetail[]> =>
  tables(tx)
    .selectFrom('personal_detail')
    .select(['id', 'kind', 'text', 'excerpt', 'decision'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy((eb) => eb.case().when('decision', '=', 'undecided').then(0).else(1).end())
    .orderBy('kind')
    .orderBy('text')
    .execute();

/** Every young person's name that is kept apart, of all meetings: it is masked wherever it stands. */
export const allKeptNames = async (tx: Tx, scope: Scope): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('kept_name')
      .select('name')
      .distinct()
      .where('authority_id', '=', scope.authorityId)
      .execute()
  ).map((row) => row.name);

/** What was last released of a meeting, unmasked, or null. */
export const findRelease = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
): Promise<{ record: Releasable; releasedAt: Date } | null> =>
  (await tables(tx)
    .selectFrom('release')
    .select(['record', 'released_at as releasedAt'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()) ?? null;

/** When each public meeting was last released, by its id. */
export const releasedAt = async (tx: Tx, scope: Scope): Promise<Map<string, Date>> => {
  const rows = await tables(tx)
    .selectFrom('release')
    .select(['meeting_id as id', 'released_at as at'])
    .where('authority_id', '=', scope.authorityId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.at]));
};

/** How many personal details of each meeting the clerk has not decided on, by its id. */
export const undecidedCounts = async (tx: Tx, scope: Scope): Promise<Map<string, number>> => {
  const rows = await tables(tx)
    .selectFrom('personal_detail')
    .select(['meeting_id as id', (eb) => eb.fn.countAll<string>().as('count')])
    .where('authority_id', '=', scope.authorityId)
    .where('decision', '=', 'undecided')
    .groupBy('meeting_id')
    .execute();
  return new Map(rows.map((row) => [row.id, Number(row.count)]));
};

/** The ids of all meetings that are public. */
export const publishedIds = async (tx: Tx, scope: Scope): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('publication')
      .select('meeting_id as id')
      .where('authority_id', '=', scope.authorityId)
      .execute()
  ).map((row) => row.id);

export type KnownImport = { id: string; fileName: string; sha256: string; savedAt: Date | null };

const imports = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('import')
    .select(['id', 'file_name as fileName', 'sha256', 'saved_at as savedAt'])
    .where('authority_id', '=', scope.authorityId);

/** The import of a file with these bytes, or null where there was none. */
export const importOfFile = async (tx: Tx, scope: Scope, sha256: string): Promise<KnownImport | null> =>
  (await imports(tx, scope).where('sha256', '=', sha256).executeTakeFirst()) ?? null;

/** The import of that id, or null. */
export const findImport = async (tx: Tx, scope: Scope, id: string): Promise<KnownImport | null> =>
  (await imports(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The files that were sent and wait for the clerk to look at what was read of them, oldest first. */
export const waitingImports = (tx: Tx, scope: Scope): Promise<KnownImport[]> =>
  imports(tx, scope).where('saved_at', 'is', null).orderBy('at').execute();

/** The meeting that an earlier version of this part of the file became, or null. */
export const meetingFromOrigin = async (
  tx: Tx,
  scope: Scope,
  fileName: string,
  part: string,
): Promise<string | null> => {
  const row = await tables(tx)
    .selectFrom('origin')
    .select('subject_id as id')
    .where('authority_id', '=', scope.authorityId)
    .where('subject_kind', '=', 'meeting')
    .where('file_name', '=', fileName)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.id ?? null;
};

/** What was wrong with the parts of files that a meeting came from, newest import first. */
export const problemsOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Problem[]> => {
  const rows = await tables(tx)
    .selectFrom('origin')
    .innerJoin('import', (join) =>
      join
        .onRef('import.authority_id', '=', 'origin.authority_id')
        .onRef('import.id', '=', 'origin.import_id'),
    )
    .select([
      'import.problems',
      'import.file_name as file',
      'origin.from_line as fromLine',
      'origin.to_line as toLine',
    ])
    .where('origin.authority_id', '=', scope.authorityId)
    .where('origin.subject_kind', '=', 'meeting')
    .where('origin.subject_id', '=', meetingId)
    .orderBy('import.at', 'desc')
    .execute();
  return rows.flatMap(({ file, problems, fromLine, toLine }) =>
    problems
      .filter(({ line }) => line >= fromLine && line <= toLine)
      .map((problem) => ({ ...problem, file })),
  );
};

/** The name of a file that each meeting came from, by the meeting's id. */
export const filesOfMeetings = async (tx: Tx, scope: Scope): Promise<Map<string, string>> => {
  const rows = await tables(tx)
    .selectFrom('origin')
    .select(['subject_id as id', 'file_name as file'])
    .where('authority_id', '=', scope.authorityId)
    .where('subject_kind', '=', 'meeting')
    .execute();
  return new Map(rows.map((row) => [row.id, row.file]));
};
