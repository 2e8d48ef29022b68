import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { countingRows } from './queries.ts';
import { tables } from './store.ts';

/** A source of figures. `keptAt` is null while it waits. */
export type Source = {
  id: string;
  kind: 'extract' | 'report' | 'entered';
  title: string;
  takenOn: string;
  addedAt: Date;
  addedBy: string;
  keptAt: Date | null;
  reason: string;
  /** What whoever entered them said of them; empty for all others. */
  note: string;
  rowsLeftOut: number;
  problems: readonly string[];
};

const sources = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('figure_source')
    .select([
      'id',
      'kind',
      'title',
      'taken_on as takenOn',
      'added_at',
      'added_by as addedBy',
      'kept_at',
      'reason',
      'note',
      'rows_left_out as rowsLeftOut',
      'problems',
    ])
    .where('authority_id', '=', authorityId);

type SourceRow = Omit<Source, 'addedAt' | 'keptAt'> & { added_at: unknown; kept_at: unknown };

const asSource = ({ added_at, kept_at, ...row }: SourceRow): Source => ({
  ...row,
  addedAt: added_at as Date,
  keptAt: kept_at as Date | null,
});

/** One source, or null. */
export const findSource = async (tx: Tx, scope: Scope, id: string): Promise<Source | null> => {
  const row = await sources(tx, scope).where('id', '=', id).executeTakeFirst();
  return row ? asSource(row) : null;
};

/** The sources that wait and those that were kept, the newest first. */
export const listSources = async (tx: Tx, scope: Scope): Promise<Source[]> =>
  (await sources(tx, scope).orderBy('added_at', 'desc').orderBy('id').execute()).map(asSource);

/** The figures of one source, kept or not. */
export const figuresOfSource = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('figure')
    .select(['indicator', 'area', 'at', 'version', 'value', 'numerator', 'denominator', 'mark', 'doubt'])
    .where('authority_id', '=', authorityId)
    .where('source_id', '=', id)
    .orderBy('indicator')
    .orderBy('area')
    .orderBy('at')
    .execute();

/** A figure as its source has it. */
export type SourceFigure = Awaited<ReturnType<typeof figuresOfSource>>[number];

/** How a source that waits differs from what counts: of its figures, which are new, and which are other ones. */
export type Difference = {
  indicator: string;
  area: string;
  at: string;
  before: number | null;
  after: number | null;
};

export const differencesOf = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<{ added: number; same: number; changed: Difference[] }> => {
  const rows = await tables(tx)
    .with('counting', () => countingRows(tx, scope))
    .selectFrom('figure as arriving')
    .leftJoin('counting', (join) =>
      join
        .onRef('counting.indicator', '=', 'arriving.indicator')
        .onRef('counting.area', '=', 'arriving.area')
        .onRef('counting.at', '=', 'arriving.at'),
    )
    .select([
      'arriving.indicator',
      'arriving.area',
      'arriving.at',
      'counting.indicator as known',
      'counting.value as before',
      'arriving.value as after',
      'counting.numerator as numeratorBefore',
      'arriving.numerator as numeratorAfter',
      'counting.denominator as denominatorBefore',
      'arriving.denominator as denominatorAfter',
    ])
    .where('arriving.authority_id', '=', scope.authorityId)
    .where('arriving.source_id', '=', id)
    .orderBy('arriving.indicator')
    .orderBy('arriving.at')
    .orderBy('arriving.area')
    .execute();
  const known = rows.filter((row) => row.known !== null);
  const changed = known.filter(
    (row) =>
      row.before !== row.after ||
      row.numeratorBefore !== row.numeratorAfter ||
      row.denominatorBefore !== row.denominatorAfter,
  );
  return {
    added: rows.length - known.length,
    same: known.length - changed.length,
    changed: changed.map(({ indicator, area, at, before, after }) => ({
      indicator,
      area,
      at,
      before,
      after,
    })),
  };
};
