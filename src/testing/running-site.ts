import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../app/create-app.ts';
import { addDemoBoard } from '../app/demo/add-demo-board.ts';
import { features } from '../app/features.ts';
import type { Scope } from '../kernel/scope.ts';
import { openAccess } from '../platform/access/access.ts';
import { listAuthorities, readAuthorityOf } from '../platform/authority/authority.ts';
import { asWebRole } from '../platform/database/connection.ts';
import { type Tx, withScope } from '../platform/database/transaction.ts';
import { listenLive } from '../platform/live/live.ts';
import { fixedClock } from './app.ts';
import { freshDatabase } from './database.ts';

/** The product with its demo board, listening on loopback for a real browser. */
export type RunningSite = {
  address: string;
  /** Work among the rows of the board, as the system. */
  inScope<Value>(work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
};

/** Starts the demo as `npm start` does, on a database of its own, at the fixed moment of all tests. */
export const runningSite = async (): Promise<RunningSite> => {
  const database = await freshDatabase();
  const { connected } = database;
  await addDemoBoard(connected, () => undefined, fixedClock);
  const [authority] = await listAuthorities(connected);
  if (!authority) throw new Error('The demo board has no council.');
  const live = listenLive(asWebRole(database.owner));
  const scope: Scope = {
    authorityId: authority.id,
    zone: 'board',
    actor: { kind: 'system', name: 'test' },
  };
  const access = await openAccess({
    owner: database.owner,
    connected,
    authorityId: authority.id,
    directory: null,
    lookAround: true,
    clock: fixedClock,
  });
  const app = await createApp({
    connected,
    authority: () => readAuthorityOf(connected, authority.id),
    clock: fixedClock,
    features,
    live,
    access,
    siteUrl: null,
    proxies: [],
    logger: pino({ level: 'silent' }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    inScope: (work) => withScope(connected, scope, (tx) => work(tx, scope)),
    close: async () => {
      await app.close();
      await live.stop();
      await access.close();
      await database.drop();
    },
  };
};
