import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { findConsent, forgetPosts, noLongerKept } from '../voice/index.ts';
import { type Finalist, finalistsOf } from './finalist-queries.ts';
import { keepCounts } from './kept-counts-store.ts';
import { type Nomination, nominationsOf } from './nomination-queries.ts';
import { tables } from './store.ts';

const yearsBefore = async (tx: Tx, { authorityId }: Scope, day: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('award_year')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where(({ eb, fn }) => eb(fn.coalesce('event_on', 'closes_on'), '<', day))
    .execute();
  return found.map(({ id }) => id);
};

const entriesBefore = (tx: Tx, { authorityId }: Scope, day: string) =>
  tables(tx)
    .selectFrom('reward_entry as e')
    .innerJoin('reward_round as r', (join) =>
      join.onRef('r.authority_id', '=', 'e.authority_id').onRef('r.id', '=', 'e.round_id'),
    )
    .select(['e.id', 'e.post_id as postId', 'e.came_on as cameOn', 'e.left_out as leftOut', 'e.prize'])
    .where('e.authority_id', '=', authorityId)
    .where('r.closes_on', '<', day)
    .execute();

/** Whether a finalist still agrees to anything: that they did has to be known as long as it stands. */
const agrees = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<boolean> => {
  const { consentId, carerConsentId, pictureConsentId, carerPictureConsentId } = finalist;
  for (const id of [consentId, carerConsentId, pictureConsentId, carerPictureConsentId])
    if (id !== null && (await findConsent(tx, scope, id))?.withdrawnOn === null) return true;
  return false;
};

/** Nominations of a year that go, and those of finalists who agree to something, of whom only that is kept. */
const partsOf = async (tx: Tx, scope: Scope, yearId: string) => {
  const agreeing = new Set<string>();
  for (const finalist of await finalistsOf(tx, scope, yearId))
    if (await agrees(tx, scope, finalist)) agreeing.add(finalist.id);
  const all = await nominationsOf(tx, scope, yearId);
  return {
    gone: all.filter(({ id }) => !agreeing.has(id)),
    bare: all.filter(({ id, finder }) => agreeing.has(id) && finder !== noLongerKept),
  };
};

const idsOf = (some: readonly Nomination[]): string[] => some.map(({ id }) => id);

/** Takes away what the panel of a year gave, and who was on it. */
const forgetPanel = async (tx: Tx, { authorityId }: Scope, yearId: string): Promise<void> => {
  const ofYear = tables(tx)
    .selectFrom('panellist')
    .select('panellist.id')
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId);
  for (const table of ['panel_score', 'panel_interest'] as const)
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', authorityId)
      .where('panellist_id', 'in', ofYear)
      .execute();
  await tables(tx)
    .deleteFrom('panellist')
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .execute();
};

const forgetNominations = async (tx: Tx, { authorityId }: Scope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tables(tx)
    .deleteFrom('finalist')
    .where('authority_id', '=', authorityId)
    .where('nomination_id', 'in', ids)
    .execute();
  await tables(tx)
    .deleteFrom('nomination')
    .where('authority_id', '=', authorityId)
    .where('id', 'in', ids)
    .execute();
};

/** Leaves of finalists their name and what they agree to. */
const leaveBare = async (tx: Tx, { authorityId }: Scope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tables(tx)
    .updateTable('finalist')
    .set({ email: '', needs: '', carer: '', token_sha256: null })
    .where('authority_id', '=', authorityId)
    .where('nomination_id', 'in', ids)
    .execute();
  await tables(tx)
    .updateTable('nomination')
    .set({
      finder: noLongerKept,
      by_name: '',
      by_relation: '',
      by_email: '',
      panel_words: '',
      merged_into: null,
    })
    .where('authority_id', '=', authorityId)
    .where('id', 'in', ids)
    .execute();
};

const forgetYear = async (tx: Tx, scope: Scope, yearId: string): Promise<number> => {
  const { gone, bare } = await partsOf(tx, scope, yearId);
  await forgetPanel(tx, scope, yearId);
  await leaveBare(tx, scope, idsOf(bare));
  await keepCounts(
    tx,
    scope,
    gone
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ cameOn }) => ({ cameOn, nominated: 1, entered: 0, prizes: 0 })),
  );
  await forgetNominations(tx, scope, idsOf(gone));
  await forgetPosts(
    tx,
    scope,
    [...gone, ...bare].map(({ postId }) => postId),
  );
  return gone.length + bare.length;
};

const forgetEntries = async (tx: Tx, scope: Scope, before: string): Promise<number> => {
  const entries = await entriesBefore(tx, scope, before);
  if (entries.length === 0) return 0;
  const ids = entries.map(({ id }) => id);
  const { authorityId } = scope;
  await keepCounts(
    tx,
    scope,
    entries
      .filter(({ leftOut }) => !leftOut)
      .map(({ cameOn, prize }) => ({ cameOn, nominated: 0, entered: 1, prizes: prize === null ? 0 : 1 })),
  );
  await tables(tx)
    .deleteFrom('reward_mark')
    .where('authority_id', '=', authorityId)
    .where('entry_id', 'in', ids)
    .execute();
  await tables(tx)
    .deleteFrom('reward_entry')
    .where('authority_id', '=', authorityId)
    .where('id', 'in', ids)
    .execute();
  await forgetPosts(
    tx,
    scope,
    entries.map(({ postId }) => postId),
  );
  return entries.length;
};

/**
 * Who was nominated or entered, by whom, how they are found, what the panel gave and who was on it. Time counts from the
 * evening, or else from the last day to nominate or enter. Names that everybody reads stay while they agree.
 */
export const peopleOfAwards: Forgettable = {
  count: async (tx, scope, before) => {
    let people = (await entriesBefore(tx, scope, before)).length;
    for (const yearId of await yearsBefore(tx, scope, before)) {
      const { gone, bare } = await partsOf(tx, scope, yearId);
      people += gone.length + bare.length;
    }
    return people;
  },
  forget: async (tx, scope, before) => {
    let people = await forgetEntries(tx, scope, before);
    for (const yearId of await yearsBefore(tx, scope, before)) people += await forgetYear(tx, scope, yearId);
    return people;
  },
};
