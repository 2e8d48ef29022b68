import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { Interest, Score } from './rules/ranking.ts';
import { tables } from './store.ts';

export type Panellist = {
  id: string;
  yearId: string;
  name: string;
  email: string;
  young: boolean;
  categoryIds: string[];
  ended: boolean;
};

const panellists = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('panellist')
    .select(['id', 'year_id as yearId', 'name', 'email', 'young', 'category_ids as categoryIds', 'ended'])
    .where('authority_id', '=', authorityId)
    .orderBy('name')
    .orderBy('id');

export const panellistsOf = (tx: Tx, scope: Scope, yearId: string): Promise<Panellist[]> =>
  panellists(tx, scope).where('year_id', '=', yearId).execute();

export const findPanellist = async (tx: Tx, scope: Scope, id: string): Promise<Panellist | null> =>
  (await panellists(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** Whose link it is; null where it opens nothing, or no more. */
export const panellistBySecret = async (tx: Tx, scope: Scope, secret: string): Promise<Panellist | null> =>
  (await panellists(tx, scope)
    .where('token_sha256', '=', sha256Of(secret))
    .where('ended', '=', false)
    .executeTakeFirst()) ?? null;

const scores = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('panel_score')
    .select([
      'panellist_id as panellist',
      'nomination_id as nomination',
      'criterion_id as criterion',
      'points',
    ])
    .where('authority_id', '=', authorityId);

/** What one panellist gave: the only scores that they ever see. */
export const ownScores = (tx: Tx, scope: Scope, panellistId: string): Promise<Score[]> =>
  scores(tx, scope).where('panellist_id', '=', panellistId).execute();

/** All scores for some nominations, for the team. */
export const scoresFor = async (tx: Tx, scope: Scope, nominations: readonly string[]): Promise<Score[]> =>
  nominations.length === 0 ? [] : scores(tx, scope).where('nomination_id', 'in', nominations).execute();

const interests = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('panel_interest')
    .select(['panellist_id as panellist', 'nomination_id as nomination'])
    .where('authority_id', '=', authorityId);

export const ownInterests = (tx: Tx, scope: Scope, panellistId: string): Promise<Interest[]> =>
  interests(tx, scope).where('panellist_id', '=', panellistId).execute();

/** Who on the panel knows whom, among some nominations. */
export const interestsFor = async (
  tx: Tx,
  scope: Scope,
  nominations: readonly string[],
): Promise<Interest[]> =>
  nominations.length === 0 ? [] : interests(tx, scope).where('nomination_id', 'in', nominations).execute();
