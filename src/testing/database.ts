import { sql } from 'kysely';
import { inject } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { asOwner, connect } from '../platform/database/connect.ts';
import { asWebRole, type Connection } from '../platform/database/connection.ts';
import type { Connected } from '../platform/database/transaction.ts';

export { migrations } from '../app/ground.ts';

/** A database of a test's own; `drop` it when the test is done. */
export type EmptyDatabase = { owner: Connection; name: string; drop(): Promise<void> };

/** The same with all migrations run; `connected` is the fenced web role, as in the product. */
export type FreshDatabase = EmptyDatabase & { connected: Connected };

/** A new database on that server, a copy of `template`. */
export const databaseOn = async (server: Connection, template: string): Promise<EmptyDatabase> => {
  const name = `hearth_test_${newId().replaceAll('-', '')}`;
  await asOwner(server, (db) =>
    sql`CREATE DATABASE ${sql.id(name)} TEMPLATE ${sql.id(template)}`.execute(db),
  );
  return {
    owner: { ...server, database: name },
    name,
    drop: async () => {
      await asOwner(server, (db) => sql`DROP DATABASE ${sql.id(name)} WITH (FORCE)`.execute(db));
    },
  };
};

/** A new database without any table, not even those of the migrations. */
export const emptyDatabase = (): Promise<EmptyDatabase> => databaseOn(inject('server').owner, 'template0');

/** A new migrated database without rows, opened as the web role. About 0.1 s. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const { owner, template } = inject('server');
  const empty = await databaseOn(owner, template);
  const connected = connect(asWebRole(empty.owner), 4);
  return {
    ...empty,
    connected,
    drop: async () => {
      await connected.destroy();
      await empty.drop();
    },
  };
};
