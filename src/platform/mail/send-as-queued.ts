import pg from 'pg';
import type { Logger } from 'pino';
import type { Connection } from '../database/connection.ts';
import { mailChannel } from './queue-mail.ts';

/** `stop` waits for the letters that are being sent. */
export type Listening = { stop(): Promise<void> };

/** Milliseconds to the next attempt to listen, where the database went away. */
const pause = 5000;

/**
 * Calls `send` as soon as a letter is queued, so that who asks for a link to sign in has it in seconds. Where the
 * database goes away it listens again when that is back; letters queued meanwhile go with the next job.
 */
export const sendAsQueued = (
  connection: Connection,
  send: () => Promise<void>,
  logger: Pick<Logger, 'error'>,
): Listening => {
  let stopped = false;
  let sending: Promise<void> = Promise.resolve();
  let again = false;
  let client: pg.Client | null = null;
  let waiting: NodeJS.Timeout | undefined;

  const sendAll = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      await send().catch((error: unknown) => logger.error({ fault: (error as Error).name }, 'sending mail'));
    }
  };
  const onMail = (): void => {
    if (again) return;
    again = true;
    sending = sending.then(sendAll);
  };
  const listenAgain = (): void => {
    if (!stopped) waiting = setTimeout(listen, pause);
  };
  const listen = (): void => {
    const listener = new pg.Client({ ...connection, application_name: 'hearth mail' });
    client = listener;
    listener.on('notification', onMail);
    listener.on('error', () => undefined);
    listener.once('end', listenAgain);
    listener
      .connect()
      .then(() => listener.query(`LISTEN ${mailChannel}`))
      .then(onMail)
      .catch(() => listener.end().catch(() => undefined));
  };

  listen();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(waiting);
      await client?.end().catch(() => undefined);
      await sending;
    },
  };
};
