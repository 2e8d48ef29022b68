// A whole Hearth as a process of its own, for tests that kill it or let time pass. Its one argument is what it is
// started with (BoardServerSettings) as JSON. Prints one line of JSON when it answers.
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { migrations } from '../../app/ground.ts';
import { openSite } from '../../app/open-site.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createAuthority, listAuthorities } from '../../platform/authority/authority.ts';
import { openDatabase } from '../../platform/database/open.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { serveAxe } from '../browser/axe-script.ts';
import { sessionCookie } from '../session-cookie.ts';
import type { BoardServer, BoardServerSettings } from './board-server-process.ts';
import { namedPeople, readyMeeting } from './server-house.ts';

/** The real time, moved so that it is `from` now. */
const clockFrom = (from: string | undefined): Clock => {
  const real: Clock = () => Temporal.Now.instant();
  if (from === undefined) return real;
  const ahead = real().until(Temporal.Instant.from(from));
  return () => real().add(ahead);
};

const settings: BoardServerSettings = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase({ databaseUrl: null, dataFolder: settings.folder }, migrations);
const { connected } = database;
const [known] = await listAuthorities(connected);
const authority = known ?? (await createAuthority(connected, { name: 'Eastmere', code: null }));
const scope: Scope = { authorityId: authority.id, zone: 'board', actor: { kind: 'system', name: 'test' } };
const { people, meeting } = await withScope(connected, scope, async (tx) => ({
  people: await namedPeople(tx, scope, settings.people),
  meeting: settings.meeting ? await readyMeeting(tx, scope) : null,
}));
const site = await openSite({
  database,
  authorityId: authority.id,
  clock: clockFrom(settings.from),
  logger: pino({ level: 'silent' }),
});
serveAxe(site.app);
const address = await site.app.listen({ port: settings.port ?? 0, host: '127.0.0.1' });
const cookies: Record<string, string> = {};
for (const [name, id] of Object.entries(people)) cookies[name] = await sessionCookie(site.access, id);
const server: BoardServer = { address, cookies, meeting };
process.stdout.write(`${JSON.stringify(server)}\n`);
process.once('SIGTERM', async () => {
  await site.close();
  await database.close();
});
