import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../app/create-app.ts';
import { addDemoBoard } from '../app/demo/add-demo-board.ts';
import { features } from '../app/features.ts';
import { listAuthorities, readAuthorityOf } from '../platform/authority/authority.ts';
import { asWebRole } from '../platform/database/connection.ts';
import { listenLive } from '../platform/live/live.ts';
import { fixedClock } from './app.ts';
import { freshDatabase } from './database.ts';

/** The product with its demo board, listening on loopback for a real browser. */
export type RunningSite = { address: string; close(): Promise<void> };

/** Starts the demo as `npm start` does, on a database of its own, at the fixed moment of all tests. */
export const runningSite = async (): Promise<RunningSite> => {
  const database = await freshDatabase();
  const { connected } = database;
  await addDemoBoard(connected, () => undefined, fixedClock);
  const [authority] = await listAuthorities(connected);
  if (!authority) throw new Error('The demo board has no council.');
  const live = listenLive(asWebRole(database.owner));
  const app = await createApp({
    connected,
    authority: () => readAuthorityOf(connected, authority.id),
    clock: fixedClock,
    features,
    live,
    personOf: async () => null,
    logger: pino({ level: 'silent' }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    close: async () => {
      await app.close();
      await live.stop();
      await database.drop();
    },
  };
};
