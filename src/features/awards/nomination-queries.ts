import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type PostCame, postsOf } from '../voice/index.ts';
import { tables } from './store.ts';
import type { NominationState } from './tables.ts';

/** A nomination as the team sees it. `cameOn` is ISO. */
export type Nomination = {
  id: string;
  yearId: string;
  categoryId: string;
  category: string;
  number: number;
  firstName: string;
  finder: string;
  byName: string;
  byRelation: string;
  byEmail: string;
  postId: string;
  cameOn: string;
  state: NominationState;
  panelWords: string;
  mergedInto: string | null;
};

const nominations = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('nomination as n')
    .innerJoin('award_category as c', (join) =>
      join.onRef('c.authority_id', '=', 'n.authority_id').onRef('c.id', '=', 'n.category_id'),
    )
    .select(['n.id', 'n.year_id as yearId', 'n.category_id as categoryId', 'c.name as category', 'n.number'])
    .select(['n.first_name as firstName', 'n.finder', 'n.by_name as byName', 'n.by_relation as byRelation'])
    .select(['n.by_email as byEmail', 'n.post_id as postId', 'n.came_on as cameOn', 'n.state'])
    .select(['n.panel_words as panelWords', 'n.merged_into as mergedInto'])
    .where('n.authority_id', '=', authorityId);

/** Every nomination of a year in the order of its categories, then as they came. */
export const nominationsOf = (tx: Tx, scope: Scope, yearId: string): Promise<Nomination[]> =>
  nominations(tx, scope).where('n.year_id', '=', yearId).orderBy('c.position').orderBy('n.number').execute();

export const findNomination = async (tx: Tx, scope: Scope, id: string): Promise<Nomination | null> =>
  (await nominations(tx, scope).where('n.id', '=', id).executeTakeFirst()) ?? null;

/** The nomination that the link of its sender is for. */
export const nominationBySecret = async (tx: Tx, scope: Scope, secret: string): Promise<Nomination | null> =>
  (await nominations(tx, scope).where('n.token_sha256', '=', sha256Of(secret)).executeTakeFirst()) ?? null;

/** A nomination and those that were merged into it, itself first. */
export const groupOf = (tx: Tx, scope: Scope, id: string): Promise<Nomination[]> =>
  nominations(tx, scope)
    .where((eb) => eb.or([eb('n.id', '=', id), eb('n.merged_into', '=', id)]))
    .orderBy((eb) => eb('n.id', '!=', id))
    .orderBy('n.number')
    .execute();

/** What was written for each nomination: by the id of its post. */
export const reasonsOf = (
  tx: Tx,
  scope: Scope,
  some: readonly Nomination[],
): Promise<ReadonlyMap<string, PostCame>> =>
  postsOf(
    tx,
    scope,
    some.map(({ postId }) => postId),
  );
