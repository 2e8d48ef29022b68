import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordedMeeting } from '../features/meetings/index.ts';
import { type Role, roles } from '../kernel/roles.ts';
import { form, type Got, type Sent, type TestApp, testApp } from '../testing/app.ts';
import { recordedMeeting } from '../testing/builders.ts';
import { deeds } from '../testing/furnish/deeds.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { somebody } from '../testing/furnish/people.ts';
import {
  addressOf,
  everyName,
  expectPlainWords,
  filled,
  isStream,
  openerOf,
  routes,
} from '../testing/furnish/routes.ts';
import { keepRows } from '../testing/keep-rows.ts';
import { readingsOf } from '../testing/reading-age.ts';
import type { Route } from '../web/route.ts';

const named = (some: readonly Route[]) =>
  some.map((route, turn) => [`${route.method} ${route.path}`, route, turn] as const);
/** A guest of a room holds no role; features/live tries what guests may. A stream of events does not end by itself. */
const forRoles = routes.filter((route) => route.zone !== 'room' && !isStream(route));
const gets = forRoles.filter((route) => route.method === 'GET');
const posts = forRoles.filter((route) => route.method === 'POST' && route.audit.writes);
/** Forms that ask: Modern.Gov's web service answers them as it answers an address. */
const askingForms = routes.filter((route) => route.method === 'POST' && !route.audit.writes);

const mayAnyone = (route: Route): boolean => route.can({ kind: 'public' }).ok;

type Ask = TestApp['clerk'];

/** Somebody of each role at every board, the clerk first. */
const staffOf = async (home: TestApp): Promise<Map<Role, Ask>> => {
  const staff = new Map<Role, Ask>([['clerk', home.clerk]]);
  for (const role of roles) if (!staff.has(role)) staff.set(role, await home.as(role, null));
  return staff;
};

/** The first of the roles that may use the route at every board. */
const roleFor = (route: Route): Role => {
  const may = (role: Role): boolean =>
    route.can({ kind: 'person', id: '', name: '', holdings: [{ role, bodyId: null }] }).ok;
  const found = roles.find(may);
  if (!found) throw new Error(`Nobody may use ${route.path}.`);
  return found;
};

/** Everyone who has no business at the usual board. */
const strangersOf = async (home: TestApp): Promise<Ask[]> => [
  home.visitor,
  await home.as(null),
  await home.as('clerk', 'Another Board'),
];

/** How a browser marks a form that another site made it send; the forms take turns at them. */
const fromElsewhere: [string, Record<string, string>][] = [
  ['a cross-site form', { 'sec-fetch-site': 'cross-site' }],
  ['a form of a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ['a form of another origin', { origin: 'https://elsewhere.example.org' }],
  ['a form of another port', { origin: 'http://localhost:4000' }],
  ['a form of nowhere', { origin: 'null' }],
];

const alsoWith = (sent: Sent, more: Sent): Sent => ({
  ...sent,
  ...more,
  headers: { ...sent.headers, ...more.headers },
});

const expectRefused = (got: Got, reason: string, about?: string): void => {
  expect(got.statusCode, about).toBe(403);
  expect(got.body).toContain(reason);
  expectPlainWords(got);
};

/**
 * Whoever has no business with a page sees it only if it is public, or a list of their own boards. Who is signed out and
 * wants to read is asked to sign in.
 */
const expectKept = (route: Route, got: Got): void => {
  if (got.statusCode === 303 && route.method === 'GET' && !mayAnyone(route)) {
    expect(got.headers.location).toMatch(/^\/sign-in\?next=/);
    return;
  }
  const shown = mayAnyone(route) || (route.method === 'GET' && route.at === 'any board');
  expect(shown ? [200, 403] : [403, 404]).toContain(got.statusCode);
  if (got.statusCode !== 200) expectPlainWords(got);
};

const reasonOf = (route: Route): string => {
  const allowed = route.can({ kind: 'public' });
  return allowed.ok ? '' : allowed.reason;
};

const zero = '00000000-0000-4000-8000-000000000000';

/** What no address is made of, in pairs: the routes take turns at them. */
const oddities = [
  ['0', '%00'],
  ['-5', '..%2F..%2Fetc'],
  ['99999999999', "x'; DROP TABLE meeting"],
  ['a'.repeat(5000), '%F0%9F'],
];

/** What is put into an address that leads nowhere: at each what could be there and is not, and one pair. */
const madeUpAt = (turn: number): string[] => ['x', zero, ...(oddities[turn % oddities.length] ?? [])];

describe('reading', () => {
  let home: TestApp;
  let addresses: Addresses;
  let staff: Map<Role, Ask>;
  let others: Ask[];
  let changed: () => Promise<string[]>;
  beforeAll(async () => {
    home = await testApp();
    addresses = await furnish(home);
    staff = await staffOf(home);
    others = await strangersOf(home);
    changed = await home.watchContents();
  });
  afterAll(() => home.close());

  /** Asks as somebody who may use the route. */
  const asOneWhoMay =
    (route: Route): Ask =>
    (...asked) =>
      (openerOf(route, addresses) ?? staff.get(roleFor(route)) ?? home.clerk)(...asked);

  it('lets the public read nothing of the board', () => {
    expect(gets.filter(mayAnyone).filter((route) => route.zone !== 'public')).toEqual([]);
  });

  it.each(named(gets))(
    '%s opens for whoever may, also with a slash behind it and to HEAD, and writes nothing but that it was read, where it says so',
    async (_, route) => {
      const address = addressOf(route, addresses);
      const got = await asOneWhoMay(route)('GET', address);
      expect([200, 303]).toContain(got.statusCode);
      expect((await asOneWhoMay(route)('GET', `${address}/`)).statusCode).toBe(got.statusCode);
      const head = await asOneWhoMay(route)('HEAD', address);
      expect([head.statusCode, head.body]).toEqual([got.statusCode, '']);
      if (!mayAnyone(route)) expect((await home.visitor('HEAD', address)).statusCode).toBe(303);
      expect(await changed()).toEqual(route.audit.writes ? ['audit_entry'] : []);
    },
  );

  it.each(named(gets.filter((route) => route.path.includes(':'))))(
    '%s says plainly that a made-up address leads nowhere',
    async (_, route, turn) => {
      const asked = madeUpAt(turn).map(async (value) => {
        const got = await asOneWhoMay(route)('GET', filled(route.path, everyName(value)));
        return [value, got] as const;
      });
      for (const [value, got] of await Promise.all(asked)) {
        expect([400, 404, 414], `${route.path} with ${value.slice(0, 40)}`).toContain(got.statusCode);
        expectPlainWords(got);
      }
    },
  );

  it.each(named(gets.filter(mayAnyone)))('%s has its data beside it under .json', async (_, route) => {
    const address = addressOf(route, addresses);
    const page = await home.visitor('GET', address);
    if (!String(page.headers['content-type']).startsWith('text/html')) return;
    const leadsToData = page.body.includes('rel="alternate" type="application/json"');
    const data = await home.visitor('GET', address === '/' ? '/index.json' : `${address}.json`);
    expect(data.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(data.statusCode).toBe(leadsToData ? 200 : 404);
    expect(data.json()).toBeTypeOf('object');
  });

  it.each(named(gets.filter((route) => !mayAnyone(route))))(
    '%s keeps its data from the public too',
    async (_, route) => {
      const data = await home.visitor('GET', `${addressOf(route, addresses)}.json`);
      expectRefused(data, reasonOf(route));
      expect(data.json()).toHaveProperty('error');
    },
  );

  it.each(named(askingForms))('%s answers strangers and writes nothing', async (_, route) => {
    await changed();
    for (const other of others)
      expect((await other('POST', addressOf(route, addresses), form({}))).statusCode).toBe(200);
    expect(await changed()).toEqual([]);
  });

  it('every page in the frame for young people is read with ease at eleven', async () => {
    const young: Record<string, Got> = {};
    for (const route of gets.filter(mayAnyone)) {
      const got = await home.visitor('GET', addressOf(route, addresses));
      if (got.statusCode !== 200 || !got.body.includes('hearth-youth"')) continue;
      young[route.path] = got;
    }
    expect(readingsOf(young).tooHard).toEqual({});
    expect(Object.keys(young).length).toBeGreaterThan(30);
  });

  it('answers HEAD for data as it answers GET', async () => {
    expect((await home.visitor('HEAD', '/meetings.json')).statusCode).toBe(200);
    expect((await home.visitor('HEAD', '/nothing.json')).statusCode).toBe(404);
  });

  it.each([
    '/nothing',
    '/clerk/nothing',
    '/meetings/x/y/z/.json',
    '/assets/nothing.css',
    '/assets/..%2fpackage.json',
    '/.env',
  ])('says plainly that there is nothing at %s', async (address) => {
    const got = await home.clerk('GET', address);
    expect(got.statusCode).toBe(404);
    expectPlainWords(got);
  });

  it('does nothing for other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
      for (const route of routes) {
        const got = await home.app.inject({ method, url: filled(route.path, everyName('x')) });
        expect(got.statusCode).toBe(404);
      }
    }
    expect(await changed()).toEqual([]);
  });
});

describe('writing', () => {
  let home: TestApp;
  let staff: Map<Role, Ask>;
  let others: Ask[];
  let asItWas: () => Promise<void>;
  let changed: () => Promise<string[]>;
  beforeAll(async () => {
    home = await testApp();
    staff = await staffOf(home);
    others = await strangersOf(home);
    asItWas = await keepRows(home.database.client);
    changed = await home.watchContents();
  });
  beforeEach(() => asItWas());
  afterAll(() => home.close());

  it('is for nobody unknown off the public pages, and always written down', () => {
    const paths = (some: readonly Route[]) => some.map((route) => route.path);
    expect(paths(posts.filter(mayAnyone).filter((route) => route.zone !== 'public'))).toEqual([]);
    expect(paths(posts.filter((route) => !route.audit.writes && route.zone !== 'public'))).toEqual([]);
    const read = /\.read$/;
    const writing = gets.filter(({ audit }) => audit.writes && !audit.events.every((one) => read.test(one)));
    expect(paths(writing)).toEqual([]);
  });

  it('is tried here only at addresses that there are', () => {
    expect(Object.keys(deeds).filter((path) => !posts.some((route) => route.path === path))).toEqual([]);
  });

  // What stands in everybody's own account has no strangers.
  const tried = named(posts.filter(({ path }) => deeds[path] !== undefined && !path.startsWith('/account/')));

  it.each(tried)(
    '%s refuses strangers and other sites, and leaves its trace when one who may uses it',
    async (_, route, turn) => {
      const deed = deeds[route.path];
      if (!deed) return;
      const { url, sent = {}, by, answer = 303 } = await deed(home);
      const oneWhoMay = by ?? staff.get(roleFor(route)) ?? home.clerk;
      await changed();
      const strangers = others.map((other) => other('POST', url, sent));
      for (const got of await Promise.all(strangers)) expectKept(route, got);
      const [from, headers] = fromElsewhere[turn % fromElsewhere.length] ?? ['', {}];
      const misled = await oneWhoMay('POST', url, alsoWith(sent, { headers }));
      expectRefused(misled, 'This form came from another site', from);
      expect(await changed()).toEqual([]);

      const deedsBefore = await auditedDeeds(home);
      const sameSite = alsoWith(sent, { headers: { 'sec-fetch-site': 'same-origin' } });
      expect((await oneWhoMay('POST', url, sameSite)).statusCode).toBe(answer);
      const left = (await auditedDeeds(home)).slice(deedsBefore.length);
      expect(left.filter((one) => expectedEvents(route).includes(one.deed))).not.toEqual([]);
      expect(new Set(left.map(({ actor_kind }) => actor_kind))).toEqual(new Set(['person']));
    },
  );
});

describe('writing at an address that was made up', () => {
  const nonsense = form({ other: zero, decision: 'keep', what: 'pack', title: 'x', which: 'y' });
  let home: TestApp;
  let meeting: RecordedMeeting;
  let staff: Map<Role, Ask>;
  let person: string;
  let changed: () => Promise<string[]>;
  beforeAll(async () => {
    home = await testApp();
    staff = await staffOf(home);
    meeting = await recordedMeeting(home);
    person = (await somebody(home)).person;
    changed = await home.watchContents();
  });
  afterAll(() => home.close());

  it.each(named(posts.filter((route) => route.path.includes(':'))))(
    '%s changes nothing and says so',
    async (_, route) => {
      // Of a meeting or a person that is there, a part that is not.
      const known: Record<string, string> = { id: meeting.id, meeting: meeting.id, person };
      const ofMeeting: Record<string, string> = new Proxy(known, {
        get: (there, name) => Reflect.get(there, name) ?? zero,
      });
      const inParts = /:.*:/.test(route.path) ? [ofMeeting] : [];
      const ask = staff.get(roleFor(route)) ?? home.clerk;
      const asked = [everyName('x'), everyName('%00'), everyName(zero), ...inParts].flatMap((values) =>
        [form({}), nonsense].map((sent) => ask('POST', filled(route.path, values), sent)),
      );
      for (const got of await Promise.all(asked)) {
        expect([400, 404]).toContain(got.statusCode);
        expectPlainWords(got);
      }
      expect(await changed()).toEqual([]);
    },
  );
});

type Entry = { deed: string; actor_kind: string };

const auditedDeeds = async (home: TestApp): Promise<Entry[]> => {
  const asked = 'SELECT deed, actor_kind FROM audit_entry ORDER BY at';
  return (await home.database.client.query<Entry>(asked)).rows;
};

const expectedEvents = ({ audit }: Route): readonly string[] => (audit.writes ? audit.events : []);
