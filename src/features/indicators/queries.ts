import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Neighbours } from './rules/national-statistics.ts';
import { tables } from './store.ts';

export type KnownNeighbours = Pick<Neighbours, 'code' | 'neighbours'>;

/** A figure as it counts today, with where it came from and how often it was corrected. */
export type KeptFigure = {
  indicator: string;
  area: string;
  at: string;
  version: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  mark: string | null;
  doubt: string | null;
  source: string;
  takenOn: string;
};

const keptRows = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('figure')
    .innerJoin('figure_source as source', (join) =>
      join
        .onRef('source.authority_id', '=', 'figure.authority_id')
        .onRef('source.id', '=', 'figure.source_id'),
    )
    .where('figure.authority_id', '=', authorityId)
    .where('source.kept_at', 'is not', null);

/** The figures that count: of each day and area the last one that was kept. */
const countingRows = (tx: Tx, scope: Scope) =>
  keptRows(tx, scope)
    .distinctOn(['figure.indicator', 'figure.area', 'figure.at'])
    .select([
      'figure.indicator',
      'figure.area',
      'figure.at',
      'figure.version',
      'figure.value',
      'figure.numerator',
      'figure.denominator',
      'figure.mark',
      'figure.doubt',
      'source.title as source',
      'source.taken_on as takenOn',
    ])
    .orderBy('figure.indicator')
    .orderBy('figure.area')
    .orderBy('figure.at')
    .orderBy('source.kept_number', 'desc');

/** All figures of an indicator and its parts ("cla_by_legal_status.C2"), by area and day. */
export const figuresOfIndicator = (tx: Tx, scope: Scope, code: string): Promise<KeptFigure[]> =>
  countingRows(tx, scope)
    .where((row) =>
      row.or([
        row('figure.indicator', '=', code),
        row('figure.indicator', 'like', `${code.replaceAll('_', '\\_')}.%`),
      ]),
    )
    .execute();

/** The figures of the whole council since a day, of every indicator. */
export const figuresOfCouncil = (tx: Tx, scope: Scope, since: string): Promise<KeptFigure[]> =>
  countingRows(tx, scope).where('figure.area', '=', 'all').where('figure.at', '>=', since).execute();

/** Every figure of some days: what is public together. */
export const figuresOfDays = (tx: Tx, scope: Scope, days: readonly string[]): Promise<KeptFigure[]> =>
  days.length === 0
    ? Promise.resolve([])
    : countingRows(tx, scope)
        .where('figure.at', 'in', [...days])
        .execute();

/** The days of which figures are kept, the last one first. */
export const keptDays = async (tx: Tx, scope: Scope): Promise<string[]> =>
  (await keptRows(tx, scope).select('figure.at').distinct().orderBy('figure.at', 'desc').execute()).map(
    ({ at }) => at,
  );

/** The days whose figures are public, the earliest first. */
export const publishedDays = async (tx: Tx, { authorityId }: Scope): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('published_figure')
      .select('at')
      .distinct()
      .where('authority_id', '=', authorityId)
      .orderBy('at')
      .execute()
  ).map(({ at }) => at);

/** The last day of which figures are kept, or null. */
export const lastDay = async (tx: Tx, scope: Scope): Promise<string | null> => {
  const row = await keptRows(tx, scope)
    .select((of) => of.fn.max('figure.at').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
};

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

/** All that was ever kept of the whole council's figures of an indicator, day by day, the first of each day first. */
export const everKept = (tx: Tx, scope: Scope, indicator: string) =>
  keptRows(tx, scope)
    .select([
      'figure.at',
      'figure.value',
      'source.title as source',
      'source.taken_on as takenOn',
      'source.reason',
    ])
    .where('figure.indicator', '=', indicator)
    .where('figure.area', '=', 'all')
    .orderBy('figure.at', 'desc')
    .orderBy('source.kept_number')
    .execute();

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

/** What its owners said of an indicator, the newest first. */
export const commentsOf = (tx: Tx, { authorityId }: Scope, indicator: string) =>
  tables(tx)
    .selectFrom('figure_comment')
    .select(['id', 'at', 'words', 'day', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .orderBy('at', 'desc')
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** The national statistics beside an indicator, the newest year first. */
export const comparatorsOf = (tx: Tx, { authorityId }: Scope, indicator: string) =>
  tables(tx)
    .selectFrom('comparator')
    .select([
      'at',
      'level',
      'code',
      'name',
      'nearness',
      'value',
      'numerator',
      'denominator',
      'mark',
      'source',
      'added_on as addedOn',
    ])
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .orderBy('at', 'desc')
    .orderBy('level')
    .orderBy('nearness')
    .execute();

/** The council's statistical neighbours, the nearest first; null where they were not added. */
export const neighboursOf = async (tx: Tx, { authorityId }: Scope): Promise<KnownNeighbours | null> => {
  const rows = await tables(tx)
    .selectFrom('statistical_neighbour')
    .select(['own_code', 'code', 'closeness'])
    .where('authority_id', '=', authorityId)
    .orderBy('nearness')
    .execute();
  const own = rows[0]?.own_code;
  return own === undefined
    ? null
    : { code: own, neighbours: rows.map(({ code, closeness }) => ({ code, closeness })) };
};

/** What everybody may see of an indicator and its parts. */
export const publishedFigures = (tx: Tx, { authorityId }: Scope, code: string | null) => {
  const all = tables(tx)
    .selectFrom('published_figure')
    .select([
      'indicator',
      'area',
      'at',
      'version',
      'value',
      'numerator',
      'denominator',
      'hidden',
      'published_on as publishedOn',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('indicator')
    .orderBy('area')
    .orderBy('at');
  return (
    code === null
      ? all
      : all.where((row) =>
          row.or([row('indicator', '=', code), row('indicator', 'like', `${code.replaceAll('_', '\\_')}.%`)]),
        )
  ).execute();
};
