// A whole Hearth as a process of its own, for tests that kill it: its database in the folder named first, on the port
// named next, a clerk who is signed in, and one meeting. Prints one line of JSON when it answers.
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { createApp } from '../../app/create-app.ts';
import { features } from '../../app/features.ts';
import { migrations } from '../../app/ground.ts';
import { listMeetings, saveMeeting } from '../../features/meetings/index.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { openAccess } from '../../platform/access/access.ts';
import { createPerson, giveRole, listPeople } from '../../platform/access/people.ts';
import { createAuthority, listAuthorities, readAuthorityOf } from '../../platform/authority/authority.ts';
import { asWebRole } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/open.ts';
import { type Tx, withScope } from '../../platform/database/transaction.ts';
import { listenLive } from '../../platform/live/live.ts';
import { sessionCookie } from '../session-cookie.ts';
import type { BoardServer } from './board-server-process.ts';

const items = ['Lantern Project Update', 'Lasting Homes', 'Bus Passes'];
const members = ['County Councillor Alder', 'County Councillor Birch', 'County Councillor Cedar'];

const addMeeting = (tx: Tx, scope: Scope): Promise<string> =>
  saveMeeting(
    tx,
    scope,
    {
      body: 'Corporate Parenting Board',
      date: '2026-03-10',
      time: '18:00',
      venue: null,
      kind: 'ordinary',
      rescheduledFrom: null,
      attendance: {
        present: members.map((name) => ({ name, organisation: null, capacity: 'member' })),
        apologies: [],
        substitutions: [],
        remote: [],
        observers: [],
      },
      membership: [],
      items: items.map((title, place) => ({
        number: `${place + 1}`,
        title,
        presenters: [],
        purpose: null,
        minutesAllotted: 10,
        pages: null,
        verbal: false,
        narrative: '',
        resolutions: [],
      })),
      next: null,
    },
    null,
  );

const addClerk = async (tx: Tx, scope: Scope): Promise<string> => {
  const blank = {
    title: null,
    email: 'clerk@eastmere.example',
    young: false,
    supporterId: null,
    photoSha256: null,
  };
  const clerk = await createPerson(tx, scope, { name: 'Clerk', ...blank });
  if (!clerk.ok) throw new Error(clerk.reason);
  const role = { role: 'clerk' as const, bodyId: null, from: '2020-01-01', to: null };
  await giveRole(tx, scope, { personId: clerk.value, ...role });
  return clerk.value;
};

const database = await openDatabase({ databaseUrl: null, dataFolder: process.argv[2] ?? '' }, migrations);
const { connected } = database;
const [known] = await listAuthorities(connected);
const authority = known ?? (await createAuthority(connected, { name: 'Eastmere', code: null }));
const scope: Scope = { authorityId: authority.id, zone: 'board', actor: { kind: 'system', name: 'test' } };
const { clerk, meeting } = await withScope(connected, scope, async (tx) => ({
  clerk: (await listPeople(tx, scope))[0]?.id ?? (await addClerk(tx, scope)),
  meeting: (await listMeetings(tx, scope))[0]?.id ?? (await addMeeting(tx, scope)),
}));
const live = listenLive(asWebRole(database.owner));
const clock: Clock = () => Temporal.Now.instant();
const access = await openAccess({
  owner: database.owner,
  connected,
  authorityId: authority.id,
  directory: null,
  lookAround: false,
  clock,
});
const app = await createApp({
  connected,
  live,
  authority: () => readAuthorityOf(connected, authority.id),
  clock,
  features,
  access,
  siteUrl: null,
  proxies: [],
  logger: pino({ level: 'silent' }),
});
await app.listen({ port: Number(process.argv[3] ?? 0), host: '127.0.0.1' });
const server: BoardServer = {
  address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
  cookie: await sessionCookie(access, clerk),
  meeting,
};
process.stdout.write(`${JSON.stringify(server)}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await live.stop();
  await access.close();
  await database.close();
});
