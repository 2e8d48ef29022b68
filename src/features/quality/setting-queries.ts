import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

export type SettingValues = Readonly<Record<string, number | null>>;

/** What was set, on which day (ISO) and by whom. */
export type Setting = { number: number; day: string; byName: string; values: SettingValues };

/** All that was ever set of a subject, the latest first. */
export const settingsOf = (
  tx: Tx,
  { authorityId }: Scope,
  about: 'quotas' | 'ceilings' | 'posts',
): Promise<Setting[]> =>
  tables(tx)
    .selectFrom('service_setting')
    .select(['number', 'day', 'by_name as byName', 'set_values as values'])
    .where('authority_id', '=', authorityId)
    .where('about', '=', about)
    .orderBy('number', 'desc')
    .execute();

/** What holds of a subject, with the usual values where nothing was set. */
export const settingOf = async <Values extends SettingValues>(
  tx: Tx,
  scope: Scope,
  about: 'quotas' | 'ceilings' | 'posts',
  usual: Values,
): Promise<Values> => ({ ...usual, ...(await settingsOf(tx, scope, about))[0]?.values });
