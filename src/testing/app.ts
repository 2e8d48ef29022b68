import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { openSite } from '../app/open-site.ts';
import { ensureBody } from '../features/board/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import type { Role } from '../kernel/roles.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Zone } from '../kernel/zones.ts';
import type { Access } from '../platform/access/access.ts';
import { createPerson, giveRole } from '../platform/access/people.ts';
import { openWorkApart, type WorkApart } from '../platform/apart/work-apart.ts';
import { type Authority, createAuthority } from '../platform/authority/authority.ts';
import { type Connected, type Tx, withScope } from '../platform/database/transaction.ts';
import type { Live } from '../platform/live/live.ts';
import { contentsOf, watchContents } from './contents.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { sessionCookie } from './session-cookie.ts';

/** The moment at which every test happens, so that "next meeting" and "in 3 days" do not depend on the day. */
export const fixedClock: Clock = () => Temporal.Instant.from('2026-03-10T09:00:00Z');

/** What is sent along with a request. `remoteAddress` is that of the other machine; it is this one unless told. */
export type Sent = { headers?: Record<string, string>; payload?: string | Buffer; remoteAddress?: string };

/** An answer as a browser gets it. */
export type Got = Awaited<ReturnType<FastifyInstance['inject']>>;

type Ask = (method: 'GET' | 'HEAD' | 'POST', url: string, sent?: Sent) => Promise<Got>;

/** The whole product on a real database of its own. `close` it when the test is done. */
export type TestApp = {
  app: FastifyInstance;
  access: Access;
  database: FreshDatabase;
  authority: Authority;
  /** The clerk of every board in the board zone, for work that no page does. */
  scope: Scope;
  /** Every line that was logged. */
  log: string[];
  /** Asks as the clerk of every board. */
  clerk: Ask;
  /** Asks as the public. */
  visitor: Ask;
  /** Asks as a new person who holds that role at a board (null: at every board), or nothing anywhere (role null). */
  as(role: Role | null, board?: string | null): Promise<Ask & { personId: string }>;
  /** The cookie of a browser that the person has just signed in with, as "name=value". */
  cookieOf(personId: string): Promise<string>;
  live: Live;
  apart: WorkApart;
  inScope<Value>(work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  /** Works as the system in a zone, as a route that a stranger uses does. */
  asSystem<Value>(zone: Zone, work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  /** What every table holds: equal before and after means that nothing was written. */
  contents(): Promise<Record<string, string>>;
  /** Answers what tells the tables that were written to since it was last asked. */
  watchContents(): Promise<() => Promise<string[]>>;
  close(): Promise<void>;
};

/** The board that a test speaks of unless it names another. */
const usualBoard = 'Corporate Parenting Board';
/** The first day of every role in tests. */
const longAgo = '2020-01-01';

/** Somebody with a role at a board of that name, or at every board (null). */
const addPerson = (connected: Connected, scope: Scope, role: Role | null, board: string | null) =>
  withScope(connected, scope, async (tx) => {
    const name = role === null ? 'Nobody' : `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
    const blank = { title: null, young: false, supporterId: null, photoSha256: null };
    const email = `${newId()}@eastmere.example`;
    const person = await createPerson(tx, scope, { name, ...blank, email });
    if (!person.ok) throw new Error(person.reason);
    const bodyId = board === null ? null : (await ensureBody(tx, scope, board)).id;
    if (role !== null)
      await giveRole(tx, scope, { personId: person.value, role, bodyId, from: longAgo, to: null });
    return person.value;
  });

const host = 'board.example.org';

/** What a browser says of a form of our own, unless the test says something else. */
const ownPage = (headers: Record<string, string> = {}): Record<string, string> =>
  'origin' in headers || 'sec-fetch-site' in headers ? {} : { 'sec-fetch-site': 'same-origin' };

/** `siteUrl` is the site's public address; `lookAround` offers the sign-in of a demo, `apart` does long work. */
type TestSettings = { siteUrl?: string | null; lookAround?: boolean; apart?: WorkApart };

/** An app with one council, its clerk and nothing else. */
export const testApp = async ({
  siteUrl = null,
  lookAround = false,
  apart = openWorkApart(),
}: TestSettings = {}): Promise<TestApp> => {
  const database = await freshDatabase();
  const { connected } = database;
  const authority = await createAuthority(connected, { name: 'Eastmere County Council', code: 'EME' });
  const system: Scope = {
    authorityId: authority.id,
    zone: 'board',
    actor: { kind: 'system', name: 'test' },
  };
  const clerkId = await addPerson(connected, system, 'clerk', null);
  const scope: Scope = {
    ...system,
    actor: { kind: 'person', id: clerkId, name: 'Clerk', holdings: [{ role: 'clerk', bodyId: null }] },
  };
  const log: string[] = [];
  const site = await openSite({
    database,
    authorityId: authority.id,
    clock: fixedClock,
    logger: pino({ level: 'debug' }, { write: (line) => void log.push(line) }),
    lookAround,
    siteUrl,
    apart,
  });
  const { app, access } = site;
  const askingWith =
    (cookie: string | null): Ask =>
    (method, url, { headers, ...sent } = {}) =>
      app.inject({
        method,
        url,
        headers: { host, ...(cookie && { cookie, ...ownPage(headers) }), ...headers },
        ...sent,
      });
  return {
    app,
    access,
    database,
    authority,
    scope,
    log,
    clerk: askingWith(await sessionCookie(access, clerkId)),
    visitor: askingWith(null),
    as: async (role, board: string | null = usualBoard) => {
      const personId = await addPerson(connected, system, role, board);
      return Object.assign(askingWith(await sessionCookie(access, personId)), { personId });
    },
    cookieOf: (personId) => sessionCookie(access, personId),
    live: site.live,
    apart,
    inScope: (work) => withScope(connected, scope, (tx) => work(tx, scope)),
    asSystem: (zone, work) =>
      withScope(connected, { ...system, zone }, (tx) => work(tx, { ...system, zone })),
    contents: () => contentsOf(database.client),
    watchContents: () => watchContents(database.client),
    close: async () => {
      await site.close();
      await database.drop();
    },
  };
};

/** A plain form as a browser sends it. */
export const form = (fields: Record<string, string | string[]>): Sent => {
  const typed = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(typed).toString(),
  };
};

/** A form with files as a browser sends it. */
export const upload = async (
  files: readonly { name: string; bytes: Uint8Array }[],
  fields: Record<string, string> = {},
): Promise<Sent> => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const { name, bytes } of files) data.append('files', new File([Buffer.from(bytes)], name));
  const body = new Response(data);
  return {
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
    payload: Buffer.from(await body.arrayBuffer()),
  };
};
