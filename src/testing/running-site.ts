import pino from 'pino';
import { addDemoBoard } from '../app/demo/add-demo-board.ts';
import { openSite } from '../app/open-site.ts';
import type { Scope } from '../kernel/scope.ts';
import { listAuthorities } from '../platform/authority/authority.ts';
import { type Tx, withScope } from '../platform/database/transaction.ts';
import { fixedClock } from './app.ts';
import { serveAxe } from './browser/axe-script.ts';
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
  const scope: Scope = {
    authorityId: authority.id,
    zone: 'board',
    actor: { kind: 'system', name: 'test' },
  };
  const site = await openSite({
    database,
    authorityId: authority.id,
    clock: fixedClock,
    logger: pino({ level: 'silent' }),
    lookAround: true,
  });
  serveAxe(site.app);
  return {
    address: await site.app.listen({ port: 0, host: '127.0.0.1' }),
    inScope: (work) => withScope(connected, scope, (tx) => work(tx, scope)),
    close: async () => {
      await site.close();
      await database.drop();
    },
  };
};
