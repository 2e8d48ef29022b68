import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reaches, type Zone } from '../../kernel/zones.ts';
import { type EmptyDatabase, emptyDatabase, migrations } from '../../testing/database.ts';
import { fillTables, uuidOf } from '../../testing/fill-tables.ts';
import { type OutsideServer, startOutsideServer } from '../../testing/outside-server.ts';
import { prepareQueue } from '../jobs/queue.ts';
import { type BackupTable, nameOf } from './backup/format.ts';
import { onClient } from './connect.ts';
import { asWebRole, type Connection, webRole } from './connection.ts';
import { openAt } from './open.ts';
import { type Connected, withScope } from './transaction.ts';

/** Tables that are no feature's, so need no authority. */
const bookkeeping = ['kysely_migration', 'kysely_migration_lock'];
/** Schemas of their own, with a role of their own. The queue of jobs knows which job is due, and of no council. */
const schemasApart = ['jobs'];
/** Sign-in's, which a backup leaves out: worth nothing an hour later. */
const passing = ['access.attempt', 'access.proof', 'access.session'];
/** Counts of tries, as a library keeps them: its key is a text that begins with the council's id. */
const withoutAuthority = [...bookkeeping, 'attempt'];
/** The one unique value that is unique among all councils: by it the caller says which one is meant. */
const uniqueEverywhere = ['authority (code)'];
/** What a scope of the public zone may read; everything else is the board's. */
const publicTables = [
  'ask',
  'ask_step',
  'ask_tie',
  'authority',
  'award_category',
  'award_criterion',
  'award_picture',
  'award_shown',
  'award_year',
  'comparator',
  'consent_standing',
  'event',
  'event_picture_consent',
  'event_picture_shown',
  'event_way',
  'covenant_job',
  'covenant_pledge',
  'covenant_signatory',
  'former_address',
  'grant_given',
  'involvement_changed',
  'moderngov_number',
  'offer_district',
  'offer_label',
  'offer_shown',
  'offer_translation',
  'national_ask',
  'performance_report',
  'public_edition',
  'public_plan',
  'publication',
  'publication_entry',
  'publication_paper',
  'published_figure',
  'reward_criterion',
  'reward_round',
  'statistical_neighbour',
  'voice_hours',
  'voice_quote',
  'voice_shown',
  'withdrawn_address',
];
/** What the web role adds to and never changes. */
const addedToOnly = ['audit_entry', 'audit_seal', 'moderngov_number'];
/** What whoever is in the room of a meeting may read and write, guests too. */
const roomTables = ['idea', 'poll', 'poll_answer', 'question_asked', 'room', 'room_guest', 'wall'];
/** Children's records: the review service's alone. */
const caseworkTables = [
  'audit_moderation',
  'child',
  'child_done',
  'child_episode',
  'child_file',
  'conference',
  'conference_answer',
  'conference_appeal',
  'conference_family',
  'conference_link',
  'monitoring',
  'permanence_change',
  'permanence_file',
  'permanence_line',
  'review',
  'review_decision',
  'review_list',
  'review_step',
  'service_record',
  'service_setting',
];
/** What the review service raised, which managers of social care reach too. */
const challengeTables = [
  'care_leaver',
  'challenge',
  'challenge_limit',
  'challenge_step',
  'home_stay',
  'homes_file',
  'house_project',
  'house_project_member',
  'housing_request',
  'panel_case',
  'panel_setting',
  'panel_step',
  'reviewing_officer',
];
/** What young people tell: the participation team's alone. */
const voiceTables = [
  'ask_author',
  'ask_support',
  'survey_answer',
  'award_count',
  'award_setting',
  'consent',
  'edition',
  'edition_version',
  'evening_line',
  'finalist',
  'finalist_picture',
  'nomination',
  'panel_interest',
  'panel_score',
  'panellist',
  'reward_entry',
  'reward_mark',
  'voice_lead',
  'voice_post',
  'voice_speaker',
  'card_answer',
  'inspection_finding',
  'interview_panel',
  'involvement_card',
  'involvement_limit',
  'involvement_link',
  'involvement_part',
  'involvement_question',
  'involvement_request',
  'young_group',
  'young_member',
  'young_person',
  'event_inside',
  'event_link',
  'event_picture',
  'event_score',
  'event_signup',
  'event_told',
  'covenant_contact',
  'near_me',
  'offer',
  'offer_link',
  'offer_setting',
];
/** Written also from the room: what guests do leaves its trace, which they cannot read. */
const writtenFromRoom = ['audit_entry', 'outbox'];
/** Rows that are public one by one, as their column `published` says. */
const publishedByRow = ['consultation', 'printing', 'survey'];
/** Councils' names are public to every scope. */
const seenByAll = ['authority'];

const namesOfZone: readonly [Zone, readonly string[]][] = [
  ['public', publicTables],
  ['room', roomTables],
  ['voice', voiceTables],
  ['challenge', challengeTables],
  ['casework', caseworkTables],
];
const zoneOf = (name: string): Zone => namesOfZone.find(([, names]) => names.includes(name))?.[0] ?? 'board';

let outside: OutsideServer;

beforeAll(async () => {
  outside = await startOutsideServer();
});
afterAll(() => outside.stop());

const places: [string, () => Promise<EmptyDatabase>][] = [
  ['the embedded database', () => emptyDatabase()],
  ['a server of DATABASE_URL', () => outside.emptyDatabase()],
];

describe.each(places)('the fence in %s', (_place, make) => {
  let database: EmptyDatabase;
  let owner: Connection;
  let connected: Connected;
  /** What the pages reach; the schema of sign-in has a fence of its own (platform/access/fence.db.test.ts). */
  let tables: BackupTable[];
  let signIn: BackupTable[];

  beforeAll(async () => {
    database = await make();
    owner = database.owner;
    connected = await openAt(owner, migrations);
    await prepareQueue(owner);
    const all = await fillTables(owner);
    tables = all.filter(({ schema }) => schema === 'public');
    signIn = all.filter(({ schema }) => schema === 'access');
  });
  afterAll(async () => {
    await connected.destroy();
    await database.drop();
  });

  const ask = <Row extends pg.QueryResultRow>(as: Connection, query: string): Promise<Row[]> =>
    onClient(as, async (client) => (await client.query<Row>(query)).rows);

  const inScope = <Row>(authorityId: string, zone: Zone, statement: string): Promise<Row[]> =>
    withScope(connected, { authorityId, zone, actor: { kind: 'system', name: 'test' } }, async (tx) => {
      const { rows } = await sql.raw<Row>(statement).execute(tx);
      return rows;
    });

  const authoritiesSeen = async (table: BackupTable, authorityId: string, zone: Zone): Promise<string[]> => {
    const query = `SELECT DISTINCT authority_id FROM ${nameOf(table)} ORDER BY 1`;
    return (await inScope<{ authority_id: string }>(authorityId, zone, query)).map((row) => row.authority_id);
  };

  describe('as the catalogue tells it', () => {
    it('leaves out the bookkeeping of the migrations, what passes, and no other table', async () => {
      const all = await ask<{ name: string }>(
        owner,
        `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_'
           AND n.nspname NOT IN ('information_schema', '${schemasApart.join("', '")}')`,
      );
      const expected = [...[...tables, ...signIn].map(nameOf), ...bookkeeping, ...passing].sort();
      expect(all.map(({ name }) => name.replaceAll('"', '')).sort()).toEqual(expected);
    });

    it('stands on authority_id in every primary and unique key', async () => {
      const keys = await ask<{ table: string; columns: string[]; primary: boolean }>(
        owner,
        `SELECT c.relname AS table, i.indisprimary AS primary, array_agg(a.attname::text ORDER BY a.attnum) AS columns
         FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
           LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
         WHERE i.indisunique AND n.nspname IN ('public', 'access') GROUP BY i.indexrelid, c.relname, i.indisprimary`,
      );
      const without = keys
        .filter(
          ({ table, columns }) => !withoutAuthority.includes(table) && !columns.includes('authority_id'),
        )
        .map(({ table, columns }) => `${table} (${columns.join(', ')})`);
      expect(without).toEqual(uniqueEverywhere);
      const withPrimary = keys.filter(({ primary }) => primary).map(({ table }) => table);
      const ours = [...tables, ...signIn].map(({ name }) => name);
      expect(withPrimary.sort()).toEqual(
        [...ours, ...bookkeeping, ...passing.map((name) => name.replace('access.', ''))].sort(),
      );
    });

    it('refers across tables together with authority_id only', async () => {
      const loose = await ask(
        owner,
        `SELECT conrelid::regclass::text || ': ' || conname AS key FROM pg_constraint f
         WHERE contype = 'f' AND f.connamespace = 'public'::regnamespace AND NOT EXISTS
           (SELECT FROM pg_attribute a WHERE a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey) AND a.attname = 'authority_id')`,
      );
      expect(loose).toEqual([]);
    });

    it('is switched on for every table, with a rule to read and one to write', async () => {
      const rows = await ask<{ name: string; fenced: boolean; policies: string[] }>(
        owner,
        `SELECT c.relname AS name, c.relrowsecurity AS fenced,
           (SELECT array_agg(p.policyname::text ORDER BY p.policyname) FROM pg_policies p
             WHERE p.tablename = c.relname AND p.roles = ARRAY['${webRole}'::name]) AS policies
         FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
      );
      const expected = tables.map(nameOf).map((name) => ({
        name,
        fenced: true,
        policies: [
          `read_${zoneOf(name)}`,
          ...(publishedByRow.includes(name) ? ['read_published'] : []),
          `write_${zoneOf(name)}`,
          ...(writtenFromRoom.includes(name) ? ['write_room'] : []),
        ].sort(),
      }));
      const byName = (one: { name: string }, other: { name: string }): number =>
        one.name < other.name ? -1 : 1;
      expect(rows.filter(({ name }) => !bookkeeping.includes(name)).sort(byName)).toEqual(
        expected.sort(byName),
      );
    });

    it('holds for the web role: it owns nothing, bypasses nothing and belongs to nobody', async () => {
      const [role] = await ask<Record<string, boolean>>(
        owner,
        `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
           EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS owns,
           EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS belongs
         FROM pg_roles r WHERE rolname = '${webRole}'`,
      );
      expect(Object.values(role ?? { none: true })).toEqual([
        false,
        false,
        false,
        false,
        false,
        false,
        false,
      ]);
    });
  });

  describe('as a council meets it', () => {
    it.each<Zone>(['public', 'room', 'board', 'voice', 'challenge', 'casework'])(
      'shows in the zone %s its own rows of what the zone reaches, and no other’s',
      async (zone) => {
        for (const table of tables) {
          const name = nameOf(table);
          const isOpen = reaches[zone].includes(zoneOf(name)) || publishedByRow.includes(name);
          const expected = seenByAll.includes(name) ? [uuidOf(1), uuidOf(2)] : isOpen ? [uuidOf(1)] : [];
          expect(await authoritiesSeen(table, uuidOf(1), zone), name).toEqual(expected);
        }
      },
    );

    it('keeps from the public a row that is not published yet', async () => {
      // fillTables publishes what belongs to the first council only.
      for (const name of publishedByRow) {
        const count = `SELECT count(*)::int AS rows FROM ${name}`;
        expect(await inScope(uuidOf(2), 'public', count), name).toEqual([{ rows: 0 }]);
        expect(await inScope(uuidOf(2), 'board', count), name).toEqual([{ rows: 1 }]);
      }
    });

    it('shows the pages nothing of sign-in, whatever the scope', async () => {
      for (const name of [...signIn.map(nameOf), ...passing]) {
        await expect(inScope(uuidOf(1), 'casework', `SELECT FROM ${name}`), name).rejects.toThrow(
          /permission denied/,
        );
      }
    });

    it('shows nothing where no scope was opened', async () => {
      await onClient(asWebRole(owner), async (client) => {
        for (const table of tables.map(nameOf).filter((name) => !seenByAll.includes(name)))
          expect((await client.query(`SELECT FROM ${table}`)).rows, table).toEqual([]);
      });
    });

    it.each<[string, string, Zone]>([
      ['another council’s', uuidOf(1), 'casework'],
      ['a board’s, for the public,', uuidOf(2), 'public'],
    ])('lets nobody change %s rows', async (_whose, authorityId, zone) => {
      for (const name of tables.map(nameOf).filter((table) => !addedToOnly.includes(table))) {
        const touch = `UPDATE ${name} SET authority_id = authority_id WHERE authority_id = '${uuidOf(2)}' RETURNING 1`;
        expect(await inScope(authorityId, zone, touch), name).toEqual([]);
        if (name === 'authority') continue;
        const remove = `DELETE FROM ${name} WHERE authority_id = '${uuidOf(2)}' RETURNING 1`;
        expect(await inScope(authorityId, zone, remove), name).toEqual([]);
      }
    });

    it.each<[string, string, Zone]>([
      ['into another council', uuidOf(1), 'casework'],
      ['as the public', uuidOf(2), 'public'],
    ])('lets nobody write %s', async (_where, authorityId, zone) => {
      const rows = await rowsOfSecond();
      for (const table of tables) {
        const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
        const values = table.columns.map((column) => `r.${pg.escapeIdentifier(column)}`).join(', ');
        // A copy of a row that is there would break its key as well; the fence is asked first.
        const statement = `INSERT INTO ${nameOf(table)} (${columns})
          SELECT ${values} FROM json_populate_record(NULL::${nameOf(table)}, '${rows.get(nameOf(table))}') r`;
        await expect(inScope(authorityId, zone, statement), nameOf(table)).rejects.toThrow(
          /row-level security/,
        );
      }
    });

    it.each<[string, Zone, readonly string[]]>([
      ['board', 'board', [...voiceTables, ...challengeTables, ...caseworkTables]],
      ['participation team', 'voice', [...challengeTables, ...caseworkTables]],
      ['managers of social care', 'challenge', [...voiceTables, ...caseworkTables]],
      ['reviewing service', 'casework', voiceTables],
    ])('lets the %s change nothing further in', async (_who, zone, names) => {
      for (const name of names) {
        const touch = `UPDATE ${name} SET authority_id = authority_id RETURNING 1`;
        expect(await inScope(uuidOf(1), zone, touch), name).toEqual([]);
        expect(await inScope(uuidOf(1), zone, `DELETE FROM ${name} RETURNING 1`), name).toEqual([]);
      }
    });

    /** A row of the second council from every table, as JSON that stands in a statement. */
    const rowsOfSecond = (): Promise<Map<string, string>> =>
      onClient(owner, async (client) => {
        const found = new Map<string, string>();
        for (const table of tables.map(nameOf)) {
          const query = `SELECT to_json(t)::text AS row FROM ${table} t WHERE authority_id = '${uuidOf(2)}'`;
          const { rows } = await client.query<{ row: string }>(query);
          found.set(table, (rows[0]?.row ?? '').replaceAll("'", "''"));
        }
        return found;
      });

    it.each([
      ['make a table', 'CREATE TABLE mine (id int)'],
      ['change a table', 'ALTER TABLE meeting ADD COLUMN mine int'],
      ['take the fence down', 'ALTER TABLE meeting DISABLE ROW LEVEL SECURITY'],
      ['remove a table', 'DROP TABLE meeting'],
      ['empty a table', 'TRUNCATE meeting'],
      ['make a rule for itself', 'CREATE POLICY all_mine ON meeting USING (true)'],
      ['become the owner', 'SET ROLE council'],
      ['remove a council', 'DELETE FROM authority'],
      ['read the migrations', 'SELECT FROM kysely_migration'],
      ['reach the queue of jobs', 'SELECT FROM jobs.queue'],
      ['change the audit log', "UPDATE audit_entry SET deed = 'nothing'"],
      ['shorten the audit log', 'DELETE FROM audit_entry'],
      ['change a number that was given', 'UPDATE moderngov_number SET number = 9'],
      ['give a number again', 'DELETE FROM moderngov_number'],
      ['break a seal of the audit log', 'DELETE FROM audit_seal'],
      ['seal anew', 'UPDATE audit_seal SET position = 9'],
    ])('does not let the web role %s', async (_what, statement) => {
      await expect(inScope(uuidOf(1), 'casework', statement)).rejects.toThrow(
        /permission denied|must be owner|does not exist/,
      );
    });

    it.each([
      "UPDATE audit_entry SET deed = 'nothing'",
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry CASCADE',
      'UPDATE audit_seal SET position = 9',
      'DELETE FROM audit_seal',
      'TRUNCATE audit_seal',
    ])('does not let even the owner rewrite the audit log: %s', async (statement) => {
      await expect(ask(owner, statement)).rejects.toThrow('append-only');
      expect(await ask(owner, 'SELECT FROM audit_entry')).toHaveLength(2);
    });
  });
});
