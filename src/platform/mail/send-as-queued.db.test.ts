import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts';
import { createAuthority } from '../authority/authority.ts';
import { onClient } from '../database/connect.ts';
import { asWebRole } from '../database/connection.ts';
import { withScope } from '../database/transaction.ts';
import { queueMail } from './queue-mail.ts';
import { type Listening, sendAsQueued } from './send-as-queued.ts';

let database: FreshDatabase;
let scope: Scope;
let listening: Listening;
const send = vi.fn<() => Promise<void>>();
const log: string[] = [];
const logger = pino({}, { write: (line) => void log.push(line) });

beforeEach(async () => {
  database = await freshDatabase();
  const { id } = await createAuthority(database.connected, { name: 'Eastmere', code: null });
  scope = { authorityId: id, zone: 'board', actor: { kind: 'system', name: 'test' } };
  send.mockReset().mockResolvedValue(undefined);
  listening = sendAsQueued(asWebRole(database.owner), send, logger);
  await sent(1);
});
afterEach(async () => {
  await listening.stop();
  await database.drop();
});

/** Listening begins with a look at what is there already. */
const sent = (times: number): Promise<void> =>
  vi.waitFor(() => expect(send).toHaveBeenCalledTimes(times), { timeout: 20_000, interval: 20 });

const queue = (key: string): Promise<void> =>
  withScope(database.connected, scope, (tx) =>
    queueMail(tx, scope, { key, toAddress: 'new@example.org', subject: 'Hello', paragraphs: [] }),
  );

describe('a letter that is queued', () => {
  it('goes at once', async () => {
    await queue('one');
    await sent(2);
  });

  it('goes although the one before it could not', async () => {
    send.mockRejectedValueOnce(new Error('words of a letter'));
    await queue('one');
    await sent(2);
    await queue('two');
    await sent(3);
    expect(log.join()).not.toContain('words of a letter');
  });

  it('goes after the database was away', async () => {
    await onClient(database.owner, (client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearth mail'",
      ),
    );
    await sent(2);
    await queue('one');
    await sent(3);
  });

  it('is waited for when Hearth stops', async () => {
    let done = false;
    send.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      done = true;
    });
    await queue('one');
    await sent(2);
    await listening.stop();
    expect(done).toBe(true);
  });
});
