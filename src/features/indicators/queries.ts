import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { everywhere, noTeam } from './rules/counted.ts';
import { tables } from './store.ts';

/** A figure as it counts today, with the source it came from and the day on which that was taken. */
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
export const countingRows = (tx: Tx, scope: Scope) =>
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

/** The codes of an indicator's parts, as a pattern. */
const partsLike = (code: string): string => `${code.replaceAll('_', '\\_')}.%`;

/** All figures of an indicator and its parts ("cla_by_legal_status.C2"), by area and day. */
export const figuresOfIndicator = (tx: Tx, scope: Scope, code: string): Promise<KeptFigure[]> =>
  countingRows(tx, scope)
    .where((row) =>
      row.or([row('figure.indicator', '=', code), row('figure.indicator', 'like', partsLike(code))]),
    )
    .execute();

/** The figures of the whole council since a day, of every indicator. */
export const figuresOfCouncil = (tx: Tx, scope: Scope, since: string): Promise<KeptFigure[]> =>
  countingRows(tx, scope).where('figure.area', '=', 'all').where('figure.at', '>=', since).execute();

/** Every figure from one day to another. */
export const figuresBetween = (tx: Tx, scope: Scope, from: string, to: string): Promise<KeptFigure[]> =>
  countingRows(tx, scope).where('figure.at', '>=', from).where('figure.at', '<=', to).execute();

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

/** The areas beside the whole council of which figures are kept, in the order of the alphabet. */
export const keptAreas = async (tx: Tx, scope: Scope): Promise<string[]> =>
  (
    await keptRows(tx, scope)
      .select('figure.area')
      .distinct()
      .where('figure.area', '!=', 'all')
      .orderBy('figure.area')
      .execute()
  ).map(({ area }) => area);

/** The areas that have a name of their own, each with the last day on which somebody was counted in it, by the alphabet. */
export const keptAreaDays = (tx: Tx, scope: Scope): Promise<{ area: string; at: string }[]> =>
  keptRows(tx, scope)
    .select((of) => ['figure.area', of.fn.max('figure.at').as('at')])
    .where('figure.area', 'not in', [everywhere, noTeam])
    // An extract tells of each of its teams on every day, with noughts where it is not there.
    .where((row) =>
      row.or([
        row('figure.numerator', '>', 0),
        row('figure.denominator', '>', 0),
        row('figure.numerator', 'is', null),
      ]),
    )
    .groupBy('figure.area')
    .orderBy('figure.area')
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

/** What owners said of all indicators' figures of a month, the earliest first. */
export const commentsOfMonth = (tx: Tx, { authorityId }: Scope, at: string) =>
  tables(tx)
    .selectFrom('figure_comment')
    .select(['indicator', 'at', 'words', 'day', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .where('at', '=', at)
    .orderBy('day')
    .orderBy('id')
    .execute();

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
      : all.where((row) => row.or([row('indicator', '=', code), row('indicator', 'like', partsLike(code))]))
  ).execute();
};
