import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { serviceSettingSet } from './events.ts';
import type { SettingValues } from './setting-queries.ts';
import { insertSetting } from './store.ts';

type NewSetting = {
  about: 'quotas' | 'ceilings' | 'posts';
  /** The number of the setting that was seen; nought where there was none. */
  seen: number;
  values: SettingValues;
  today: string;
};

/** Sets something of the service; false where somebody else set it since it was seen. */
export const keepSetting = async (
  tx: Tx,
  scope: Scope,
  { about, seen, values, today }: NewSetting,
): Promise<boolean> => {
  const isKept = await insertSetting(tx, scope, {
    about,
    number: seen + 1,
    day: today,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    set_values: JSON.stringify(values),
  });
  if (isKept) await record(tx, scope, serviceSettingSet(about, sha256Of(JSON.stringify(values))));
  return isKept;
};
