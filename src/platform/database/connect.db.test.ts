import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts';
import { connect, onClient } from './connect.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Ends a connection from outside, and waits until it is over. */
const broken = (pid: number): Promise<void> =>
  onClient(database.owner, async (client) => {
    await client.query('SELECT pg_terminate_backend($1)', [pid]);
    await vi.waitFor(async () => {
      const { rows } = await client.query('SELECT FROM pg_stat_activity WHERE pid = $1', [pid]);
      expect(rows).toEqual([]);
    });
  });

it('fails a transaction whose connection breaks between two questions, and nothing else', async () => {
  const db = connect(database.owner, 1);
  const transaction = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx);
    await broken(rows[0]?.pid ?? 0);
    await sql`SELECT 1`.execute(tx);
  });
  await expect(transaction).rejects.toThrow();
  expect((await sql`SELECT 1 AS one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await db.destroy();
});
