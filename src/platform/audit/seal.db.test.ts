import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { emptyDatabase, type FreshDatabase, freshDatabase, migrations } from '../../testing/database.ts';
import { createAuthority } from '../authority/authority.ts';
import { makeBackup } from '../database/backup/make-backup.ts';
import { withBackup } from '../database/backup/read-backup.ts';
import { restoreBackup } from '../database/backup/restore-backup.ts';
import { connect, onClient } from '../database/connect.ts';
import { asWebRole } from '../database/connection.ts';
import { type Connected, withScope } from '../database/transaction.ts';
import { record } from '../events/record.ts';
import type { KeptHead } from './rules/tampering.ts';
import { sealAudit } from './seal.ts';
import { verifyAudit } from './verify.ts';

let database: FreshDatabase;
let scope: Scope;

beforeEach(async () => {
  database = await freshDatabase();
  const { id } = await createAuthority(database.connected, { name: 'Eastmere', code: null });
  scope = { authorityId: id, zone: 'board', actor: { kind: 'system', name: 'test' } };
});
afterEach(() => database.drop());

/** Writes to the log of a council. */
const write = (count = 1, of = scope): Promise<void> =>
  withScope(database.connected, of, async (tx) => {
    for (let place = 0; place < count; place += 1)
      await record(tx, of, { event: 'item.changed', subject: { kind: 'item', id: String(place) } });
  });

const seal = (of = scope, lately = true): Promise<void> => sealAudit(database.connected, of, { lately });

const verify = (kept: KeptHead | null = null, connected: Connected = database.connected, of = scope) =>
  withScope(connected, of, (tx) => verifyAudit(tx, of, kept), 'read only');

const rows = async (query: string): Promise<Record<string, unknown>[]> =>
  onClient(database.owner, async (client) => (await client.query(query)).rows);

/** What the owner of the database can do who has put the triggers and keys to sleep. */
const tamper = (...statements: string[]): Promise<void> =>
  onClient(database.owner, async (client) => {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  });

const entryAt = async (position: number): Promise<string> =>
  String((await rows(`SELECT entry_id AS id FROM audit_seal WHERE position = ${position}`))[0]?.id);

describe('sealing', () => {
  it('covers every entry once, in order, and goes on where it stopped', async () => {
    await write(4);
    await seal();
    const first = (await verify()).head;
    await write(3);
    await seal();
    await seal();
    expect(await verify(first)).toMatchObject({ whole: true, waiting: 0, head: { position: 8 } });
    expect(await rows('SELECT position FROM audit_seal ORDER BY position')).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((position) => ({ position: String(position) })),
    );
  });

  it('goes through a long log in batches', async () => {
    await tamper(
      `INSERT INTO audit_entry (authority_id, id, actor_kind, deed, subject_kind, subject_id)
         SELECT '${scope.authorityId}', gen_random_uuid(), 'system', 'item.changed', 'item', n::text FROM generate_series(1, 4500) n`,
    );
    await seal();
    expect(await verify()).toMatchObject({ whole: true, waiting: 0, head: { position: 4501 } });
  });

  it('never forks, however many seal at once', async () => {
    await write(50);
    await Promise.all([seal(), seal(), write(20), seal(), seal()]);
    await seal();
    expect(await verify()).toMatchObject({ whole: true, waiting: 0, head: { position: 71 } });
  });

  it('takes an entry that comes late, with an earlier time, when it is there', async () => {
    await withScope(database.connected, scope, async (tx) => {
      await record(tx, scope, { event: 'slow.import', subject: { kind: 'file', id: 'x' } });
      await write(3);
      await seal();
      expect((await verify()).head.position).toBe(4);
    });
    const before = (await verify()).head;
    await seal();
    expect(await verify(before)).toMatchObject({ whole: true, waiting: 0, head: { position: 5 } });
    const [last] = await rows(
      'SELECT deed FROM audit_entry e JOIN audit_seal s ON s.entry_id = e.id WHERE position = 5',
    );
    expect(last).toEqual({ deed: 'slow.import' });
  });

  it('keeps no writer waiting, and is kept waiting by none', async () => {
    await write(5);
    await withScope(database.connected, scope, async (tx) => {
      await record(tx, scope, { event: 'still.open', subject: { kind: 'file', id: 'x' } });
      await seal();
    });
    const other = connect(asWebRole(database.owner), 2);
    try {
      await withScope(other, scope, async (tx) => {
        await sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth audit seal ' || ${scope.authorityId}, 0))`.execute(
          tx,
        );
        await sql`INSERT INTO audit_seal SELECT authority_id, 7, id, repeat('0', 64) FROM audit_entry
          WHERE deed = 'still.open'`.execute(tx);
        await write(2);
      });
    } finally {
      await other.destroy();
    }
  });

  it('of one council is none of another’s', async () => {
    const other = await createAuthority(database.connected, { name: 'Westmere', code: null });
    const there = { ...scope, authorityId: other.id };
    await write(2);
    await write(3, there);
    await seal();
    expect((await verify()).head.position).toBe(3);
    expect(await verify(null, database.connected, there)).toMatchObject({
      waiting: 4,
      head: { position: 0 },
    });
    await seal(there);
    expect(await verify(null, database.connected, there)).toMatchObject({
      whole: true,
      head: { position: 4 },
    });
  });

  it('by night takes what is older than anyone looks back for by day', async () => {
    await write(2);
    await seal();
    const old = `INSERT INTO audit_entry (authority_id, id, at, actor_kind, deed, subject_kind, subject_id)
      VALUES ('${scope.authorityId}', gen_random_uuid(), now() - interval '3 days', 'system', 'x.y', 'x', 'y')`;
    await tamper(old);
    await seal();
    expect(await verify()).toMatchObject({
      whole: false,
      waiting: 1,
      found: [{ kind: 'inserted', position: null }],
    });
    await seal(scope, false);
    expect(await verify()).toMatchObject({
      whole: false,
      waiting: 0,
      found: [{ kind: 'inserted', position: 4 }],
    });
  });

  it('leads a restored backup to the same head', async () => {
    await write(6);
    await seal();
    const { head } = await verify();
    const folder = await mkdtemp(join(tmpdir(), 'seal test '));
    const restored = await emptyDatabase();
    const there = connect(asWebRole(restored.owner), 1);
    try {
      const file = join(folder, 'backup');
      await makeBackup(database.owner, file);
      await withBackup(file, (backup) => restoreBackup(restored.owner, migrations, backup));
      expect(await verify(head, there)).toMatchObject({ whole: true, head });
    } finally {
      await there.destroy();
      await restored.drop();
      await rm(folder, { recursive: true });
    }
  });
});

const length = 9;

describe.each([
  ['beginning', 1],
  ['middle', 5],
  ['end', length],
])('who tampers with the %s of the log as its owner', (_place, position) => {
  let id: string;
  let head: KeptHead;
  beforeEach(async () => {
    await write(length - 1);
    await seal();
    id = await entryAt(position);
    ({ head } = await verify());
    expect(await verify(head)).toMatchObject({ whole: true });
  });

  it('is found to have changed an entry', async () => {
    await tamper(`UPDATE audit_entry SET actor_id = 'somebody else' WHERE id = '${id}'`);
    expect(await verify(head)).toMatchObject({
      whole: false,
      found: [{ kind: 'changed', position, entryId: id }],
    });
  });

  it('is found to have changed its time by a microsecond', async () => {
    await tamper(`UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = '${id}'`);
    expect((await verify(head)).found).toMatchObject([{ kind: 'changed', position, entryId: id }]);
  });

  it('is found to have removed an entry', async () => {
    await tamper(`DELETE FROM audit_entry WHERE id = '${id}'`);
    expect((await verify(head)).found).toMatchObject([{ kind: 'removed', position, entryId: id }]);
  });

  it('is found to have removed an entry with its seal', async () => {
    await tamper(
      `DELETE FROM audit_seal WHERE position = ${position}`,
      `DELETE FROM audit_entry WHERE id = '${id}'`,
    );
    const kind = position === length ? 'cut' : 'removed';
    expect((await verify(head)).found).toMatchObject([{ kind, position }]);
  });

  it('is found to have closed the gap as well', async () => {
    await tamper(
      'ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_position_check',
      `DELETE FROM audit_seal WHERE position = ${position}`,
      `DELETE FROM audit_entry WHERE id = '${id}'`,
      `UPDATE audit_seal SET position = -position WHERE position > ${position}`,
      'UPDATE audit_seal SET position = -position - 1 WHERE position < 0',
    );
    const found = (await verify(head)).found;
    expect(found).not.toEqual([]);
    expect(found[0]?.position).toBe(position);
  });

  it('is found to have put an entry in', async () => {
    const put = crypto.randomUUID();
    await tamper(
      'ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_position_check',
      `UPDATE audit_seal SET position = -position WHERE position >= ${position}`,
      'UPDATE audit_seal SET position = -position + 1 WHERE position < 0',
      `INSERT INTO audit_entry SELECT authority_id, '${put}', at, actor_kind, actor_id, 'item.put-in', subject_kind, subject_id, digest FROM audit_entry WHERE id = '${id}'`,
      `INSERT INTO audit_seal VALUES ('${scope.authorityId}', ${position}, '${put}', repeat('a', 64))`,
    );
    const { whole, found } = await verify(head);
    expect(whole).toBe(false);
    expect(found.map(({ entryId }) => entryId)).toContain(put);
  });

  it('is found to have changed the order', async () => {
    const other = position === 1 ? 3 : position - 2;
    const otherId = await entryAt(other);
    await tamper(
      `UPDATE audit_seal SET entry_id = '${crypto.randomUUID()}' WHERE position = ${position}`,
      `UPDATE audit_seal SET entry_id = '${id}' WHERE position = ${other}`,
      `UPDATE audit_seal SET entry_id = '${otherId}' WHERE position = ${position}`,
    );
    const { found } = await verify(head);
    expect(found.map(({ kind }) => kind)).toEqual(['reordered', 'reordered']);
    expect(found.map(({ entryId }) => entryId).sort()).toEqual([id, otherId].sort());
  });

  it('is found to have cut off what follows', async () => {
    await tamper(
      `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE position >= ${position})`,
      `DELETE FROM audit_seal WHERE position >= ${position}`,
    );
    expect((await verify(head)).found).toMatchObject([{ kind: 'cut', position }]);
    expect((await verify({ ...head, position: null })).found).toMatchObject([{ kind: 'cut', position }]);
    expect((await verify()).whole).toBe(true);
  });

  it('is found to have sealed everything anew', async () => {
    await tamper(
      `UPDATE audit_entry SET actor_id = 'somebody else' WHERE id = '${id}'`,
      'DELETE FROM audit_seal',
    );
    await seal();
    expect((await verify()).whole).toBe(true);
    expect((await verify(head)).found).toMatchObject([{ kind: 'rewritten', position: length }]);
    expect((await verify({ ...head, position: null })).found).toMatchObject([{ kind: 'cut' }]);
  });
});
