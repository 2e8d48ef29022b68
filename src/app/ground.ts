import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scope } from '../kernel/scope.ts';
import {
  type Authority,
  chooseAuthority,
  createAuthority,
  listAuthorities,
} from '../platform/authority/authority.ts';
import { type Database, openDatabase } from '../platform/database/open.ts';
import type { Connected } from '../platform/database/transaction.ts';
import { scopeOfJob } from '../platform/jobs/job.ts';
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

/** What a command works with: the council meant, the pages' connection, and the system as the one who acts. */
type AtCouncil = { connected: Connected; authority: Authority; scope: Scope };

/** Does the work of a command for the council meant, and closes the database behind it. */
export const forCouncil = async <Value>(
  settings: Settings,
  command: string,
  named: string | undefined,
  work: (at: AtCouncil) => Promise<Value>,
): Promise<Value> => {
  const database = await openHearth(settings);
  try {
    const authority = await authorityFor(database, settings, named ?? null);
    const scope = scopeOfJob(authority.id, command);
    return await work({ connected: database.connected, authority, scope });
  } finally {
    await database.close();
  }
};
