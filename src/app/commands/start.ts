import { parseArgs } from 'node:util';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../kernel/clock.ts';
import { isForShow } from '../../platform/authority/authority.ts';
import type { Run } from '../command.ts';
import { authorityFor, openHearth } from '../ground.ts';
import { openSite } from '../open-site.ts';

/** Resolves at the first request to stop: Ctrl-C, or a service manager's SIGTERM. */
const askedToStop = (): Promise<string> =>
  new Promise((resolve) => {
    // Listens on: under npm, Ctrl-C comes twice, and the second must not end what the first asked to end well.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
  });

export const start: Run = async (args, terminal, settings) => {
  const { values } = parseArgs({
    args,
    options: { demo: { type: 'boolean' }, authority: { type: 'string' } },
  });
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const stop = askedToStop();
  const clock: Clock = () => Temporal.Now.instant();
  const database = await openHearth(settings);
  try {
    if (values.demo) {
      const { addDemoBoard } = await import('../demo/add-demo-board.ts');
      await addDemoBoard(database.connected, (line) => terminal.err(`${line}\n`), clock);
    }
    const council = await authorityFor(database, settings, values.authority ?? null);
    const { siteUrl, proxies, directory } = settings;
    const lookAround = values.demo === true && (await isForShow(database.connected, council.id));
    const open = await openSite({
      database,
      authorityId: council.id,
      clock,
      logger,
      directory,
      lookAround,
      siteUrl,
      proxies,
    });
    const address = await open.app.listen({ port: settings.port, host: settings.host });
    terminal.out(`${council.name}, ${database.where}. Stop it with Ctrl-C.\n`);
    const { startBackground } = await import('../background.ts');
    const background = await startBackground(database, settings, address, clock, logger);
    terminal.out(`Hearth is running at ${address}\n`);
    logger.info({ signal: await stop }, 'stopping: running requests and jobs end first');
    await open.close();
    await background.stop();
    return 0;
  } finally {
    await database.close();
  }
};
