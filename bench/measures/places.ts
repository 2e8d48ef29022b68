import { sql } from 'kysely';
import { addEvent, type Event, findEvent, readContact, signUp } from '../../src/features/events/index.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Scope } from '../../src/kernel/scope.ts';
import { type Connected, type Tx, withScope } from '../../src/platform/database/transaction.ts';
import { newCouncil, withDatabase } from '../council.ts';
import type { Measure } from '../row.ts';
import { secondsOf } from '../timing.ts';

const people = 2000;
const placesThereAre = 100;
const today = '2031-03-04';

const council = (authorityId: string): Scope => ({
  authorityId,
  zone: 'voice',
  actor: { kind: 'system', name: 'bench' },
});

const planned = (connected: Connected, scope: Scope): Promise<Event> =>
  withScope(connected, scope, async (tx) => {
    const plan = {
      title: 'Closing event',
      about: '',
      week: '',
      day: '2031-04-20',
      begins: '18:00',
      ends: '',
      place: 'Northtown',
      inside: { place: '', link: '' },
      places: { 'in person': placesThereAre, online: 0 },
      agesFrom: null,
      agesTo: null,
      panel: false,
      closesOn: '2031-04-20',
    };
    const id = await addEvent(tx, scope, plan, new Date(`${today}T09:00:00Z`));
    const event = await findEvent(tx, scope, { id });
    if (!event) throw new Error('The event is not there.');
    return event;
  });

type Work = (tx: Tx, number: number) => Promise<unknown>;

/** Everybody at once, each in a transaction of their own. Answers how many seconds until the last one was done. */
const atOnce = (connected: Connected, scope: Scope, work: Work): Promise<number> =>
  secondsOf(() =>
    Promise.all(
      Array.from({ length: people }, (_, number) => withScope(connected, scope, (tx) => work(tx, number))),
    ),
  );

const signingUp =
  (scope: Scope, event: Event): Work =>
  async (tx, number) => {
    const contact = readContact(`somebody-${number}@example.org`);
    if (!contact) throw new Error('This is no contact.');
    const done = await signUp(
      tx,
      scope,
      { event, key: newId(), today },
      { firstName: 'Sam', age: 20, contact, way: 'in person', needs: { access: [], food: [] }, carer: null },
    );
    if (!done.ok) throw new Error(done.reason);
  };

/** Counts first and writes then, as one does who has not thought of others: no lock, and no letter or trace either. */
const countThenWrite =
  ({ authorityId }: Scope): Work =>
  async (tx) => {
    const { rows } = await sql<{ taken: number }>`SELECT count(*)::int AS taken FROM outbox
      WHERE authority_id = ${authorityId} AND event = 'naive place'`.execute(tx);
    const gets = (rows[0]?.taken ?? 0) < placesThereAre ? 'naive place' : 'naive waiting';
    await sql`INSERT INTO outbox (authority_id, id, event, subject_kind, subject_id)
      VALUES (${authorityId}, ${newId()}, ${gets}, 'place', '')`.execute(tx);
  };

const count = async (connected: Connected, scope: Scope, which: string): Promise<number> =>
  withScope(connected, scope, async (tx) => {
    const { rows } = await sql
      .raw<{ many: number }>(`SELECT count(*)::int AS many FROM ${which}`)
      .execute(tx);
    return rows[0]?.many ?? 0;
  });

/** Who waits out of their turn: a lower number than the highest that has a place. */
const passed = `event_signup WHERE standing = 'waiting' AND number <
  (SELECT max(number) FROM event_signup WHERE standing = 'place')`;

/** Two thousand sign up for a hundred places at once, on real PostgreSQL: how long, and how many got one. */
export const places: Measure = () =>
  withDatabase(async (database) => {
    const { connected } = database;
    const { scope: board } = await newCouncil(database, 'Exampleshire');
    const scope = council(board.authorityId);
    const event = await planned(connected, scope);
    const naive = await atOnce(connected, scope, countThenWrite(scope));
    const overBooked = await count(connected, scope, `outbox WHERE event = 'naive place'`);
    const ours = await atOnce(connected, scope, signingUp(scope, event));
    const given = await count(connected, scope, `event_signup WHERE standing = 'place'`);
    const waiting = await count(connected, scope, `event_signup WHERE standing = 'waiting'`);
    if (given + waiting !== people) throw new Error('Somebody was lost.');
    const of = `${people.toLocaleString('en-GB')} sign up at once for ${placesThereAre} places`;
    const naively = 'counting first and writing then, without a lock';
    return [
      {
        name: `${of}: places given`,
        figure: given,
        unit: 'places',
        baseline: { name: naively, figure: overBooked },
      },
      {
        name: `${of}: on the waiting list`,
        figure: waiting,
        unit: 'people',
        baseline: { name: naively, figure: people - overBooked },
      },
      {
        name: `${of}: passed by somebody later`,
        figure: await count(connected, scope, passed),
        unit: 'people',
        baseline: { name: 'the waiting list', figure: waiting },
      },
      {
        name: `${of}, with letter and trace: until the last one`,
        figure: ours,
        unit: 's',
        baseline: { name: `${naively}, no letter, no trace`, figure: naive },
      },
    ];
  });
