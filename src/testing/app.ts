import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { createApp } from '../app/create-app.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Scope } from '../kernel/scope.ts';
import { type Authority, createAuthority, readAuthorityOf } from '../platform/authority/authority.ts';
import { type Tx, withScope } from '../platform/database/transaction.ts';
import { contentsOf } from './contents.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

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
  database: FreshDatabase;
  authority: Authority;
  /** The clerk in the board zone, for work that no page does. */
  scope: Scope;
  /** Every line that was logged. */
  log: string[];
  /** Asks as the clerk: from the machine itself, under its loopback name. */
  clerk: Ask;
  /** Asks as the public: a proxy stands between. */
  visitor: Ask;
  inScope<Value>(work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  /** What every table holds: equal before and after means that nothing was written. */
  contents(): Promise<Record<string, string>>;
  close(): Promise<void>;
};

const atThisMachine = { host: 'localhost:3000' };
export const throughProxy = { host: 'board.example.org', 'x-forwarded-for': '203.0.113.9' };

/** An app with one council and nothing else. */
export const testApp = async (): Promise<TestApp> => {
  const database = await freshDatabase();
  const { connected, owner } = database;
  const authority = await createAuthority(connected, { name: 'Eastmere County Council', code: 'EME' });
  const scope: Scope = {
    authorityId: authority.id,
    zone: 'board',
    actor: { kind: 'clerk', name: 'the clerk' },
  };
  const log: string[] = [];
  const app = await createApp({
    connected,
    authority: () => readAuthorityOf(connected, authority.id),
    clock: fixedClock,
    deskOpen: true,
    logger: pino({ level: 'debug' }, { write: (line) => void log.push(line) }),
  });
  const askingFrom =
    (place: Record<string, string>): Ask =>
    (method, url, { headers, ...sent } = {}) =>
      app.inject({ method, url, headers: { ...place, ...headers }, ...sent });
  return {
    app,
    database,
    authority,
    scope,
    log,
    clerk: askingFrom(atThisMachine),
    visitor: askingFrom(throughProxy),
    inScope: (work) => withScope(connected, scope, (tx) => work(tx, scope)),
    contents: () => contentsOf(owner),
    close: async () => {
      await app.close();
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
