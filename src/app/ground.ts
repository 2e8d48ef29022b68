import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Authority,
  chooseAuthority,
  createAuthority,
  listAuthorities,
} from '../platform/authority/authority.ts';
import { type Database, openDatabase } from '../platform/database/open.ts';
import type { Settings } from '../platform/settings.ts';

/** The folder of the SQL files. */
export const migrations = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

/** Opens the database that the settings name, brought up to date. The caller closes it. */
export const openHearth = (settings: Settings): Promise<Database> => openDatabase(settings, migrations);

/** The council meant by `--authority` or the only one; an empty database gets the one of the settings. */
export const authorityFor = async (
  database: Database,
  settings: Settings,
  named: string | null,
): Promise<Authority> => {
  const found = chooseAuthority(await listAuthorities(database.connected), named);
  return found ?? createAuthority(database.connected, settings.authority);
};
