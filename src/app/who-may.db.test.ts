import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBody } from '../features/board/index.ts';
import { type Role, roles } from '../kernel/roles.ts';
import type { Actor } from '../kernel/scope.ts';
import { createAuthority } from '../platform/authority/authority.ts';
import { onClient } from '../platform/database/connect.ts';
import { fixedClock, form, type Got, type TestApp, testApp } from '../testing/app.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { addressOf, expectPlainWords, isStream, routes } from '../testing/furnish/routes.ts';
import { everyone, type Route } from '../web/route.ts';
import { createApp } from './create-app.ts';
import { features } from './features.ts';

/** Somebody who asks, where they hold a role, and who they are to the policies. */
type Asker = { who: string; place: string; actor: Actor; atOurBoard: boolean; ask: TestApp['clerk'] };

let home: TestApp;
let addresses: Addresses;
let ourBoard: string;
let askers: Asker[];

const named = (some: readonly Route[]) =>
  some.map((route, turn) => [`${route.method} ${route.path}`, route, turn] as const);

const asker = async (role: Role | null, board: string | null | undefined): Promise<Asker> => {
  const ask = await home.as(role, board);
  const bodyId =
    board === null
      ? null
      : (await home.inScope((tx, scope) => ensureBody(tx, scope, board ?? 'Corporate Parenting Board'))).id;
  const holdings = role === null ? [] : [{ role, bodyId }];
  const actor: Actor = { kind: 'person', id: ask.personId, name: '', holdings };
  const place = board === null ? 'every board' : (board ?? 'our board');
  return {
    who: role === null ? 'a person without any role' : `${role} of ${place}`,
    place: role === null ? 'nowhere' : place,
    actor,
    atOurBoard: role !== null && board !== 'Another Board',
    ask,
  };
};

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
  ourBoard = (await home.inScope((tx, scope) => ensureBody(tx, scope, 'Corporate Parenting Board'))).id;
  askers = [
    { who: 'a stranger', place: 'outside', actor: { kind: 'public' }, atOurBoard: false, ask: home.visitor },
    await asker(null, undefined),
  ];
  for (const place of [undefined, 'Another Board', null])
    for (const role of roles) askers.push(await asker(role, place));
});
afterAll(() => home.close());

/** Ids that stand in addresses of our board, apart from those of people, boards and sources of the council's figures. */
const guessable = (): string[] =>
  addresses.flatMap(({ values }) =>
    Object.entries(values).flatMap(([name, value]) =>
      ['board', 'person', 'body', 'source'].includes(name) || !/^[0-9a-f-]{36}$/.test(value) ? [] : [value],
    ),
  );

const holdsAny = (got: Got, ids: readonly string[], address: string): string[] =>
  ids.filter((id) => !address.includes(id) && got.body.includes(id));

/** What the policies say: may open, may not know of it, or may not at all. */
const expected = (route: Route, { actor }: Asker): 'opens' | 'not there' | 'refused' => {
  if (!route.can(actor).ok) return 'refused';
  if (route.zone === 'public' || route.at === 'any board') return 'opens';
  return route.can(actor, ourBoard).ok ? 'opens' : 'not there';
};

/**
 * So many of those who are answered alike at the same place ask there. At what is of children everybody does; so does
 * everybody for whom a page of our board opens, since it shows each what is theirs to do.
 */
const askingAt = (route: Route, place: string, opens: boolean, all: number): number => {
  const here = place === 'our board';
  const ofChildren = ['casework', 'challenge'].includes(route.zone);
  if (ofChildren ? opens || here : opens && here && route.zone !== 'public') return all;
  return opens || here ? Math.min(3, all) : 1;
};

/**
 * Of those who are answered alike some, taking turns from route to route: who is turned away meets no line of the route
 * itself, only what stands before all. Who may is one function of a route, and its whole table is docs/who-may.md, held
 * against it by who-may.test.ts.
 */
const askersOf = (route: Route, turn: number): Asker[] => {
  const alike = Map.groupBy(askers, (one) => `${expected(route, one)} ${one.place}`);
  return [...alike].flatMap(([reason, some]) => {
    const [first] = some;
    if (first === undefined) return some;
    const asking = askingAt(route, first.place, reason.startsWith('opens'), some.length);
    return Array.from({ length: asking }, (_, next) => some[(turn * asking + next) % some.length] ?? first);
  });
};

const expectAnswer = (route: Route, got: Got, one: Asker): void => {
  const wanted = expected(route, one);
  const about = `${route.method} ${route.path} as ${one.who}`;
  // Who is signed out and wants to read is asked to come in.
  const refusal = route.method === 'GET' && one.actor.kind === 'public' ? 303 : 403;
  if (wanted === 'refused') expect(got.statusCode, about).toBe(refusal);
  else if (wanted === 'not there') expect(got.statusCode, about).toBe(404);
  // A page opens for whoever holds the role; a thing of somebody's own, such as a report, only to those whom it is for.
  else if (route.zone !== 'public' && /:(?!meeting|board|id\b)/.test(route.path))
    expect([200, 303, 403, 404], about).toContain(got.statusCode);
  else expect([200, 303], about).toContain(got.statusCode);
};

/** What each is answered where all ask at once, as people do; one after the other, each would wait for the database alone. */
const answersTo = (
  some: readonly Asker[],
  question: (ask: Asker['ask']) => Promise<Got>,
): Promise<(readonly [Asker, Got])[]> =>
  Promise.all(some.map(async (one) => [one, await question(one.ask)] as const));

describe('every route as whoever may and whoever may not', () => {
  // A stream of events does not end by itself: its feature tries it.
  const gets = routes.filter((route) => route.method === 'GET' && !isStream(route));

  it.each(named(gets))('%s', async (_, route, turn) => {
    const address = addressOf(route, addresses);
    for (const [one, got] of await answersTo(askersOf(route, turn), (ask) => ask('GET', address))) {
      expectAnswer(route, got, one);
      if (got.statusCode >= 400) expectPlainWords(got);
      if (route.zone !== 'public' && !one.atOurBoard)
        expect(holdsAny(got, guessable(), address), `${route.path} tells ${one.who}`).toEqual([]);
    }
  });

  describe('writes nothing', () => {
    let changed: () => Promise<string[]>;
    beforeAll(async () => {
      changed = await home.watchContents();
    });

    it.each(named(routes.filter(({ method }) => method === 'POST')))('%s', async (_, route, turn) => {
      const address = addressOf(route, addresses);
      const turnedAway = askersOf(route, turn).filter((one) => expected(route, one) !== 'opens');
      const sent = form({ title: 'x', text: 'y' });
      for (const [one, got] of await answersTo(turnedAway, (ask) => ask('POST', address, sent))) {
        expectAnswer(route, got, one);
        expectPlainWords(got);
      }
      expect(await changed()).toEqual([]);
    });
  });
});

/** Ids of all rows that are the board's or of casework, but those of people: their own stands on the page of whoever is signed in. */
const idsOfTheBoard = (): Promise<string[]> =>
  onClient(home.database.owner, async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
       JOIN pg_policies p ON p.tablename = c.relname AND p.policyname IN ('read_board', 'read_challenge', 'read_casework')
       WHERE c.relkind = 'r' AND a.atttypid = 'uuid'::regtype
         AND NOT EXISTS (SELECT FROM pg_policies q WHERE q.tablename = c.relname AND q.policyname = 'read_published')`,
    );
    const ids: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${name}`);
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  });

describe('with the application’s own check taken out', () => {
  const open = (route: Route): Route =>
    route.zone === 'public' ? route : ({ ...route, can: everyone, at: 'any board' } as Route);
  const opened = features.map((feature) => ({ ...feature, routes: feature.routes.map(open) }));
  // A stream of events holds no row and does not end by itself.
  const ofTheBoard = routes.filter((route) => route.zone !== 'public' && !isStream(route));

  /** The house of that council with every door open. */
  const houseWithoutDoors = (authorityId: string) =>
    createApp({
      connected: home.database.connected,
      authorityId,
      clock: fixedClock,
      features: opened,
      live: home.live,
      apart: home.apart,
      access: home.access,
      siteUrl: null,
      proxies: [],
      logger: pino({ level: 'silent' }),
    });

  type App = Awaited<ReturnType<typeof houseWithoutDoors>>;
  let stranger: App;
  let otherCouncil: App;
  let ids: string[];
  let cookie: string;
  let changed: () => Promise<string[]>;

  /** What each of the two sends along: the stranger nothing, the other council's visitor a session of our clerk. */
  const askedBy = (): [App, Record<string, string>][] => [
    [stranger, {}],
    [otherCouncil, { cookie, 'sec-fetch-site': 'same-origin' }],
  ];

  beforeAll(async () => {
    const { id } = await createAuthority(home.database.connected, { name: 'Westmere', code: 'WME' });
    stranger = await houseWithoutDoors(home.authority.id);
    // The other council's pages, asked for by a clerk of ours: there they are nobody, and so is every row of ours.
    const clerk = home.scope.actor.kind === 'person' ? home.scope.actor.id : '';
    cookie = await home.cookieOf(clerk);
    otherCouncil = await houseWithoutDoors(id);
    ids = await idsOfTheBoard();
    changed = await home.watchContents();
  });
  afterAll(() => Promise.all([stranger.close(), otherCouncil.close()]));

  const held = (body: string, address: string): string[] =>
    ids.filter((id) => !address.includes(id) && body.includes(id));

  it('there is something to find', () => {
    expect(ids.length).toBeGreaterThan(5);
  });

  it.each(named(ofTheBoard.filter(({ method }) => method === 'GET')))(
    '%s shows a stranger no row of the board, and another council none of ours',
    async (_, route) => {
      const url = addressOf(route, addresses);
      const asked = askedBy().flatMap(([app, own]) =>
        [url, `${url}.json`].map(async (address) => {
          const got = await app.inject({ url: address, headers: { host: 'board.example.org', ...own } });
          return [address, got] as const;
        }),
      );
      for (const [address, got] of await Promise.all(asked)) {
        expect(held(got.body, url), address).toEqual([]);
        expect(got.body).not.toContain('Lantern');
      }
    },
  );

  it.each(named(ofTheBoard.filter(({ method }) => method === 'POST')))(
    '%s lets neither write a row of the board',
    async (_, route) => {
      const url = addressOf(route, addresses);
      for (const [app, own] of askedBy()) {
        const { headers = {}, payload = '' } = form({
          title: 'x',
          text: 'y',
          decision: 'keep',
          what: 'pack',
        });
        const got = await app.inject({
          method: 'POST',
          url,
          headers: { host: 'board.example.org', ...own, ...headers },
          payload,
        });
        expect(got.statusCode).toBeGreaterThanOrEqual(400);
      }
      expect(await changed()).toEqual([]);
    },
  );
});
