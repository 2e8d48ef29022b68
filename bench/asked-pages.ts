import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { openSite } from '../src/app/open-site.ts';
import type { Role } from '../src/kernel/roles.ts';
import type { Scope } from '../src/kernel/scope.ts';
import { createPerson, giveRole } from '../src/platform/access/people.ts';
import type { Database } from '../src/platform/database/open.ts';
import { withScope } from '../src/platform/database/transaction.ts';
import { sessionCookie } from '../src/testing/session-cookie.ts';
import { percentile } from './crowd.ts';

const times = 40;
const warmUps = 5;

/** What the server takes for one request after another, in milliseconds, 95 in 100 of them. */
export const p95 = async (ask: () => Promise<unknown>): Promise<number> => {
  for (let warmed = 0; warmed < warmUps; warmed += 1) await ask();
  const took: number[] = [];
  for (let asked = 0; asked < times; asked += 1) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return percentile(took, 95);
};

/** Adds somebody with a role, at a board or (null) for the whole council. Answers their id. */
export const somebody = (
  database: Database,
  scope: Scope,
  { name, role, bodyId }: { name: string; role: Role; bodyId: string | null },
): Promise<string> =>
  withScope(database.connected, scope, async (tx) => {
    const person = await createPerson(tx, scope, {
      name,
      email: `${role.replaceAll(' ', '.')}@example.org`,
      title: null,
      young: false,
      supporterId: null,
      photoSha256: null,
    });
    if (!person.ok) throw new Error(person.reason);
    await giveRole(tx, scope, { personId: person.value, role, bodyId, from: '2020-01-01', to: null });
    return person.value;
  });

/** Asks for a page as somebody, and answers what the server says; throws unless it is the page. */
export type AskAs = (personId: string) => Promise<(url: string) => Promise<string>>;

/** Runs `work` with the site on a database, on 10 March 2031. */
export const withSite = async <Value>(
  database: Database,
  authorityId: string,
  work: (askAs: AskAs) => Promise<Value>,
): Promise<Value> => {
  const site = await openSite({
    database,
    authorityId,
    clock: () => Temporal.Instant.from('2031-03-10T09:00:00Z'),
    logger: pino({ level: 'silent' }),
    lookAround: false,
    siteUrl: null,
  });
  try {
    return await work(async (personId) => {
      const cookie = await sessionCookie(site.access, personId);
      return async (url) => {
        const { statusCode, body } = await site.app.inject({
          url,
          headers: { host: 'board.example.org', cookie },
        });
        if (statusCode !== 200) throw new Error(`${url} was answered with ${statusCode}.`);
        return body;
      };
    });
  } finally {
    await site.close();
  }
};
