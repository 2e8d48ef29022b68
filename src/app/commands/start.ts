import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../kernel/clock.ts';
import { openAccess } from '../../platform/access/access.ts';
import { isForShow, readAuthorityOf } from '../../platform/authority/authority.ts';
import { asWebRole } from '../../platform/database/connection.ts';
import { listenLive } from '../../platform/live/live.ts';
import { startBackground } from '../background.ts';
import type { Command } from '../command.ts';
import { createApp } from '../create-app.ts';
import { addDemoBoard } from '../demo/add-demo-board.ts';
import { features } from '../features.ts';
import { authorityFor, openHearth } from '../ground.ts';

const addressOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

/** Resolves at the first request to stop: Ctrl-C, or a service manager's SIGTERM. */
const askedToStop = (): Promise<string> =>
  new Promise((resolve) => {
    // Listens on: under npm, Ctrl-C comes twice, and the second must not end what the first asked to end well.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
  });

export const start: Command = {
  name: 'start',
  usage: 'start [--demo] [--authority WHICH]',
  summary: 'Starts the site. With --demo an empty database gets a demo board to look around in.',
  run: async (args, terminal, settings) => {
    const { values } = parseArgs({
      args,
      options: { demo: { type: 'boolean' }, authority: { type: 'string' } },
    });
    const logger = pino({ level: settings.logLevel }, pino.destination(2));
    const stop = askedToStop();
    const clock: Clock = () => Temporal.Now.instant();
    const database = await openHearth(settings);
    try {
      if (values.demo) await addDemoBoard(database.connected, (line) => terminal.err(`${line}\n`), clock);
      const council = await authorityFor(database, settings, values.authority ?? null);
      const live = listenLive(asWebRole(database.owner));
      const access = await openAccess({
        owner: database.owner,
        connected: database.connected,
        authorityId: council.id,
        directory: settings.directory,
        lookAround: values.demo === true && (await isForShow(database.connected, council.id)),
        clock,
      });
      const app = await createApp({
        connected: database.connected,
        authority: () => readAuthorityOf(database.connected, council.id),
        clock,
        features,
        live,
        access,
        siteUrl: settings.siteUrl,
        proxies: settings.proxies,
        logger,
      });
      await app.listen({ port: settings.port, host: settings.host });
      terminal.out(`${council.name}, ${database.where}. Stop it with Ctrl-C.\n`);
      const address = addressOf(app.server.address() as AddressInfo);
      const background = await startBackground(database, settings, address, clock, logger);
      terminal.out(`Hearth is running at ${address}\n`);
      logger.info({ signal: await stop }, 'stopping: running requests and jobs end first');
      await app.close();
      await live.stop();
      await access.close();
      await background.stop();
      return 0;
    } finally {
      await database.close();
    }
  },
};
