import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { whyFixed } from './rules/arrange.ts';
import type { Scoring } from './rules/scoring.ts';
import { tables } from './store.ts';

/** A year's awards as everybody reads of them. Days are ISO. */
export type AwardYear = {
  id: string;
  title: string;
  about: string;
  opensOn: string;
  closesOn: string;
  eventOn: string | null;
};

const years = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('award_year')
    .select(['id', 'title', 'about', 'opens_on as opensOn', 'closes_on as closesOn', 'event_on as eventOn'])
    .where('authority_id', '=', authorityId)
    .orderBy('opens_on', 'desc')
    .orderBy('id');

/** Every year's awards, the newest first. Zone public. */
export const allYears = (tx: Tx, scope: Scope): Promise<AwardYear[]> => years(tx, scope).execute();

/** The awards that can be nominated for, or were last. Zone public. */
export const latestYear = (tx: Tx, scope: Scope): Promise<AwardYear | undefined> =>
  years(tx, scope).limit(1).executeTakeFirst();

export const findYear = async (tx: Tx, scope: Scope, id: string): Promise<AwardYear | null> =>
  (await years(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

export type AwardCategory = { id: string; name: string; sentence: string };

/** The categories of a year, in their order. Zone public. */
export const categoriesOf = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<AwardCategory[]> =>
  tables(tx)
    .selectFrom('award_category')
    .select(['id', 'name', 'sentence'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .orderBy('position')
    .execute();

export type Criterion = { id: string; words: string };

/** By what the panel scores. Zone public. */
export const criteriaOf = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<Criterion[]> =>
  tables(tx)
    .selectFrom('award_criterion')
    .select(['id', 'words'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .orderBy('position')
    .execute();

/** How many nominations each category of a year has, by its id; also those that were merged or left out. */
export const nominationCounts = async (
  tx: Tx,
  { authorityId }: Scope,
  yearId: string,
): Promise<ReadonlyMap<string, number>> => {
  const counts = await tables(tx)
    .selectFrom('nomination')
    .select(['category_id as id', ({ fn }) => fn.countAll<string>().as('many')])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .groupBy('category_id')
    .execute();
  return new Map(counts.map(({ id, many }) => [id, Number(many)]));
};

/** Why the categories and criteria of a year stay as they are (rules/arrange.ts); null where they can be changed. */
export const whyYearFixed = async (tx: Tx, scope: Scope, yearId: string): Promise<string | null> => {
  const { points } = await tables(tx)
    .selectFrom('panel_score as s')
    .innerJoin('panellist as p', (join) =>
      join.onRef('p.authority_id', '=', 's.authority_id').onRef('p.id', '=', 's.panellist_id'),
    )
    .select(({ fn }) => fn.countAll<string>().as('points'))
    .where('s.authority_id', '=', scope.authorityId)
    .where('p.year_id', '=', yearId)
    .executeTakeFirstOrThrow();
  return whyFixed((await settingOf(tx, scope, yearId)).scoring, Number(points));
};

/** Where and when the event begins, whether the panel may score, and whether it sees first names. */
export type AwardSetting = { place: string; startsAt: string; scoring: Scoring; showsNames: boolean };

export const settingOf = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<AwardSetting> =>
  tables(tx)
    .selectFrom('award_setting')
    .select(['place', 'starts_at as startsAt', 'scoring', 'shows_names as showsNames'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .executeTakeFirstOrThrow();

/** A finalist whom everybody may read of. `picture`: what is on theirs, in words; null where none may be shown. */
export type ShownFinalist = {
  nominationId: string;
  categoryId: string;
  name: string;
  winner: boolean;
  picture: string | null;
};

/** The finalists of a year whose agreement stands, the winners first. Zone public. */
export const shownFinalists = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<ShownFinalist[]> =>
  tables(tx)
    .selectFrom('award_shown as s')
    .leftJoin('award_picture as p', (join) =>
      join.onRef('p.authority_id', '=', 's.authority_id').onRef('p.nomination_id', '=', 's.nomination_id'),
    )
    .select(['s.nomination_id as nominationId', 's.category_id as categoryId', 's.name', 's.winner'])
    .select('p.says as picture')
    .where('s.authority_id', '=', authorityId)
    .where('s.year_id', '=', yearId)
    .orderBy('s.winner', 'desc')
    .orderBy('s.name')
    .orderBy('s.nomination_id')
    .execute();

/** Whether everybody may see the picture of a finalist, as things are now. Zone public. */
export const isPictureShown = async (
  tx: Tx,
  { authorityId }: Scope,
  nominationId: string,
): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('award_picture')
    .select('nomination_id')
    .where('authority_id', '=', authorityId)
    .where('nomination_id', '=', nominationId)
    .executeTakeFirst()) !== undefined;
