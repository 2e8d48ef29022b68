import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { tables } from './store.ts';

/** Stands in place of words that are kept no longer. */
export const noLongerKept = 'No longer kept';

/** Posts that came before a day, were read or left out, and stand nowhere; those of `held` forms belong to what they are about. */
const pastPosts = async (
  tx: Tx,
  { authorityId }: Scope,
  before: string,
  held: readonly string[],
): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('voice_post as p')
    .leftJoin('voice_shown as s', (join) =>
      join.onRef('s.authority_id', '=', 'p.authority_id').onRef('s.post_id', '=', 'p.id'),
    )
    .select('p.id')
    .where('p.authority_id', '=', authorityId)
    .where('p.came_at', '<', new Date(`${before}T00:00:00Z`))
    .where('p.state', '!=', 'waiting')
    .where('s.post_id', 'is', null)
    .where((eb) => eb.or([eb('p.form', 'not in', held), eb('p.about_id', 'is', null)]))
    .execute();
  return found.map(({ id }) => id);
};

/** Forgets posts for good, with the agreements that stood for them. */
export const forgetPosts = async (tx: Tx, { authorityId }: Scope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const gone = await tables(tx)
    .deleteFrom('voice_post')
    .where('authority_id', '=', authorityId)
    .where('id', 'in', ids)
    .returning('consent_id as consentId')
    .execute();
  const consents = gone.flatMap(({ consentId }) => (consentId === null ? [] : [consentId]));
  if (consents.length === 0) return;
  for (const table of ['consent_standing', 'consent'] as const)
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', authorityId)
      .where('id', 'in', consents)
      .execute();
};

const pastConsents = async (tx: Tx, { authorityId }: Scope, before: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('consent')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('withdrawn_on', '<', before)
    .where('about', '!=', noLongerKept)
    .execute();
  return found.map(({ id }) => id);
};

/** What came by open forms and was dealt with. What everybody reads stays while whoever wrote it agrees; so does what waits. */
export const postsDealtWith = (held: readonly string[]): Forgettable => ({
  count: async (tx, scope, before) => (await pastPosts(tx, scope, before, held)).length,
  forget: async (tx, scope, before) => {
    const ids = await pastPosts(tx, scope, before, held);
    await forgetPosts(tx, scope, ids);
    return ids.length;
  },
});

/** What agreements that were taken back were about, and who said it. That they were given, and when they ended, stays. */
export const consentsTakenBack: Forgettable = {
  count: async (tx, scope, before) => (await pastConsents(tx, scope, before)).length,
  forget: async (tx, scope, before) => {
    const ids = await pastConsents(tx, scope, before);
    if (ids.length === 0) return 0;
    await tables(tx)
      .updateTable('consent')
      .set({ about: noLongerKept })
      .where('authority_id', '=', scope.authorityId)
      .where('id', 'in', ids)
      .execute();
    await tables(tx)
      .deleteFrom('voice_speaker')
      .where('authority_id', '=', scope.authorityId)
      .where('consent_id', 'in', ids)
      .execute();
    return ids.length;
  },
};
