import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
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

/** Where and when the event begins, whether the panel may score, and whether it sees first names. */
export type AwardSetting = { place: string; startsAt: string; scoring: Scoring; showsNames: boolean };

export const settingOf = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<AwardSetting> =>
  tables(tx)
    .selectFrom('award_setting')
    .select(['place', 'starts_at as startsAt', 'scoring', 'shows_names as showsNames'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .executeTakeFirstOrThrow();

/** A finalist whom everybody may read of. */
export type ShownFinalist = { nominationId: string; categoryId: string; name: string; winner: boolean };

/** The finalists of a year whose agreement stands, the winners first. Zone public. */
export const shownFinalists = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<ShownFinalist[]> =>
  tables(tx)
    .selectFrom('award_shown')
    .select(['nomination_id as nominationId', 'category_id as categoryId', 'name', 'winner'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .orderBy('winner', 'desc')
    .orderBy('name')
    .orderBy('nomination_id')
    .execute();
