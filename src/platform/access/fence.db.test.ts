import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Zone } from '../../kernel/zones.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts';
import { fillTables, uuidOf } from '../../testing/fill-tables.ts';
import { nameOf } from '../database/backup/format.ts';
import { onClient } from '../database/connect.ts';
import { asAccessRole } from '../database/connection.ts';
import { withScope } from '../database/transaction.ts';

let database: FreshDatabase;
let signIn: string[];

beforeAll(async () => {
  database = await freshDatabase();
  const tables = await fillTables(database.owner);
  signIn = tables.filter(({ schema }) => schema === 'access').map(nameOf);
});
afterAll(() => database.drop());

/** Asks as sign-in of that council. */
const ask = (authorityId: string, statement: string): Promise<Record<string, unknown>[]> =>
  onClient(
    { ...asAccessRole(database.owner), options: `-c hearth.authority=${authorityId}` },
    async (client) => (await client.query(statement)).rows,
  );

/** Asks as a page of the first council in that zone. */
const askPage = (zone: Zone, statement: string): Promise<Record<string, unknown>[]> =>
  withScope(
    database.connected,
    { authorityId: uuidOf(1), zone, actor: { kind: 'system', name: 'a page' } },
    async (tx) => (await sql.raw<Record<string, unknown>>(statement).execute(tx)).rows,
  );

describe('sign-in of a council', () => {
  it('sees its own rows and no other’s', async () => {
    for (const name of signIn.filter((one) => one !== 'access.login')) {
      const rows = await ask(uuidOf(1), `SELECT authority_id FROM ${name}`);
      expect(rows, name).toEqual([{ authority_id: uuidOf(1) }]);
    }
  });

  it('does not see a login that is closed', async () => {
    // fillTables closes the first council's and leaves the second's open.
    expect(await ask(uuidOf(1), 'SELECT FROM access.login')).toEqual([]);
    expect(await ask(uuidOf(2), 'SELECT FROM access.login')).toHaveLength(1);
  });

  it.each(['meeting', 'person', 'file', 'kysely_migration', 'audit_entry'])(
    'does not see the table %s',
    async (table) => {
      await expect(ask(uuidOf(1), `SELECT FROM ${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  it.each([
    'CREATE TABLE access.mine (id int)',
    'ALTER TABLE access.login DISABLE ROW LEVEL SECURITY',
    'TRUNCATE access.session',
    'SELECT access.end_sessions(gen_random_uuid())',
    'DELETE FROM access.login',
    "UPDATE access.signing_secret SET secret = 'mine'",
  ])('may not: %s', async (statement) => {
    await expect(ask(uuidOf(1), statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('writes to its own audit log only', async () => {
    const entry = (authorityId: string): string =>
      `INSERT INTO audit_entry (authority_id, id, actor_kind, deed, subject_kind, subject_id)
       VALUES ('${authorityId}', gen_random_uuid(), 'system', 'x', 'person', 'x')`;
    await ask(uuidOf(1), entry(uuidOf(1)));
    await expect(ask(uuidOf(1), entry(uuidOf(2)))).rejects.toThrow(/row-level security/);
  });
});

describe('a page', () => {
  const deeds = [
    `SELECT access.invite('${uuidOf(1)}', 'digest', now())`,
    `SELECT access.end_sessions('${uuidOf(1)}')`,
    'SELECT * FROM access.standing()',
  ];

  it.each(deeds)('may, among the board’s rows: %s', async (deed) => {
    expect(await askPage('board', deed)).toHaveLength(1);
  });

  it.each(deeds)('may not, in the zone of the public: %s', async (deed) => {
    await expect(askPage('public', deed)).rejects.toThrow(/zone of the board/);
  });

  it('ends no session of a person of another council', async () => {
    const session = `INSERT INTO access.session (login_id, token, expires_at) VALUES ('${uuidOf(2)}', 'x', now())`;
    await ask(uuidOf(2), session);
    await askPage('board', `SELECT access.end_sessions('${uuidOf(2)}')`);
    expect(await ask(uuidOf(2), 'SELECT FROM access.session')).toHaveLength(1);
  });
});
