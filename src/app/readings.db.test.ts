import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../kernel/roles.ts';
import { form, type Got, type TestApp, testApp } from '../testing/app.ts';
import { officerIn } from '../testing/casework.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { addressOf, openerOf, routes } from '../testing/furnish/routes.ts';
import type { Route } from '../web/route.ts';

type Ask = TestApp['clerk'];
type Reading = { deed: string; subject: string };

const ofCasework = routes.filter(({ zone }) => zone === 'casework' || zone === 'challenge');
const named = (method: Route['method']) =>
  ofCasework.filter((route) => route.method === method).map((route) => [route.path, route] as const);

/** The reviewing service, and the managers whom it challenges. */
const service: readonly Role[] = [
  'independent reviewing officer',
  'reviewing manager',
  'service manager',
  'team manager',
  'senior manager',
];

const mayAnywhere = (route: Route, role: Role): boolean =>
  route.can({ kind: 'person', id: '', name: '', holdings: [{ role, bodyId: null }] }).ok;

/** Says why, and leaves nothing out of lists. */
const wide = '?why=record&officer=nobody&whose=all&show=all';

let home: TestApp;
let addresses: Addresses;
let staff: Map<Role, Ask>;
/** Each reference of a child, family, carer or care leaver, with the ids of the rows that say it. */
let references: Map<string, Set<string>>;

/** The council's own homes and the service's posts have references too, and are no person’s record. */
const nobodys = ['home', 'post'];

const referencesIn = async (): Promise<typeof references> => {
  const { client } = home.database;
  const tables = await client.query<{ name: string }>(
    `SELECT DISTINCT c.table_name AS name FROM information_schema.columns c JOIN pg_policies p ON p.tablename = c.table_name
     WHERE c.column_name = 'reference' AND p.policyname IN ('read_casework', 'read_challenge')`,
  );
  const found: typeof references = new Map();
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ id: string; reference: string }>(
      `SELECT id, reference FROM ${name} AS r
       WHERE reference <> '' AND coalesce(to_jsonb(r) ->> 'kind', '') <> ALL ($1)`,
      [nobodys],
    );
    if (rows.length === 0) throw new Error(`Say in src/testing/furnish what stands in ${name}.`);
    for (const { id, reference } of rows) found.set(reference, (found.get(reference) ?? new Set()).add(id));
  }
  return found;
};

const namedIn = (text: string): string[] =>
  [...references.keys()].filter((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`).test(text));

/** All that an answer tells: words, data, a file as it is kept, and its name. */
const toldBy = ({ headers, body }: Got): string =>
  [headers.location, headers['content-disposition'], body].join(' ');

/** What was written into the log since it was last asked. */
let known = 0;
const readingsSince = async (): Promise<Reading[]> => {
  const asked = 'SELECT deed, subject_id AS subject FROM audit_entry ORDER BY at OFFSET $1';
  const { rows } = await home.database.client.query<Reading>(asked, [known]);
  known += rows.length;
  return rows;
};

/** A reading says why; a challenge says itself why whoever raised it, answers it or leads them reads it. */
const isReading = ({ deed }: Reading): boolean => /\.read, \w|^challenge\.read$/.test(deed);

/** Whom an answer names whose reading the log does not name. */
const unwritten = (got: Got, readings: readonly Reading[]): string[] => {
  const read = new Set(readings.filter(isReading).map(({ subject }) => subject));
  return namedIn(toldBy(got)).filter((one) => ![...(references.get(one) ?? [])].some((id) => read.has(id)));
};

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
  staff = new Map();
  for (const role of service) {
    const ask = await home.as(role, null);
    if (role === 'reviewing manager') await officerIn(home, ask.personId, 'North', 'Manager, North');
    staff.set(role, ask);
  }
  references = await referencesIn();
});
afterAll(() => home.close());

type Asked = { who: string; ask: Ask; url: string };

/** Whoever opens the address, and all of the service who may; the data beside the page too. */
const askersOf = (route: Route): Asked[] => {
  const address = addressOf(route, addresses);
  const opener = openerOf(route, addresses);
  const asked: Asked[] = [];
  if (opener)
    asked.push(
      { who: 'whoever it is for', ask: opener, url: address },
      { who: 'whoever it is for, as data', ask: opener, url: `${address}.json` },
    );
  for (const [role, ask] of staff)
    if (mayAnywhere(route, role)) asked.push({ who: role, ask, url: `${address}${wide}` });
  return asked;
};

describe('the log names everybody whom a page names', () => {
  const naming = new Map<string, Asked>();

  it.each(named('GET'))('GET %s', async (path, route) => {
    for (const asked of askersOf(route)) {
      await readingsSince();
      const got = await asked.ask('GET', asked.url);
      expect(unwritten(got, await readingsSince()), `read by ${asked.who}`).toEqual([]);
      if (namedIn(toldBy(got)).length > 0) naming.set(path, asked);
    }
  });

  it('and there were many who did', () => {
    expect(naming.size).toBeGreaterThan(70);
  });

  it('and where it cannot be written nobody is named', async () => {
    await home.database.client.query('REVOKE INSERT ON audit_entry FROM hearth_web');
    try {
      for (const [path, { ask, url, who }] of naming) {
        const got = await ask('GET', url);
        expect([got.statusCode, namedIn(toldBy(got))], `${path} read by ${who}`).toEqual([500, []]);
      }
      expect(namedIn(home.log.join(''))).toEqual([]);
    } finally {
      await home.database.client.query('GRANT INSERT ON audit_entry TO hearth_web');
    }
  });
});

describe('the log names everybody whom a form that comes back names', () => {
  it.each(named('POST'))('POST %s', async (_, route) => {
    const ask = openerOf(route, addresses) ?? staff.get('service manager') ?? home.clerk;
    await readingsSince();
    const got = await ask('POST', addressOf(route, addresses), form({ why: 'record', seen: '0' }));
    expect(unwritten(got, await readingsSince())).toEqual([]);
  });
});
