import { join } from 'node:path';
import { migrations } from '../src/app/ground.ts';
import type { House } from '../src/features/publishing/index.ts';
import type { Scope } from '../src/kernel/scope.ts';
import { createAuthority } from '../src/platform/authority/authority.ts';
import { type Database, openDatabase } from '../src/platform/database/open.ts';
import { withFolder } from './folder.ts';

export type Council = { scope: Scope; house: House };

/** Runs `work` on an embedded database of its own, as durable as the product's, that is gone afterwards. */
export const withDatabase = <Value>(
  work: (database: Database, folder: string) => Promise<Value>,
): Promise<Value> =>
  withFolder(async (folder) => {
    const database = await openDatabase({ databaseUrl: null, dataFolder: join(folder, 'data') }, migrations);
    try {
      return await work(database, folder);
    } finally {
      await database.close();
    }
  });

/** Adds a council without any meeting. */
export const newCouncil = async ({ connected }: Database, name: string): Promise<Council> => {
  const authority = await createAuthority(connected, { name, code: null });
  return {
    scope: { authorityId: authority.id, zone: 'board', actor: { kind: 'system', name: 'bench' } },
    house: { authority, at: new Date('2031-03-04T18:00:00Z') },
  };
};
