import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { scopeOfJob } from '../../platform/jobs/job.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { sendDue } from './jobs/letters.job.ts';
import { addEvent, cancelEvent, changeEvent, putOnAfterAll } from './keep-events.ts';
import { carerSays, leave, signUp } from './places.ts';
import { type Event, findEvent } from './public-queries.ts';
import type { EventPlan } from './rules/read-event.ts';
import { readContact, type SignUp } from './rules/read-sign-up.ts';
import { findSignUp, type SignedUp, signUpsOf } from './team-queries.ts';

const today = '2026-03-10';
const at = new Date(`${today}T09:00:00Z`);

const plan: EventPlan = {
  title: 'Outdoor day',
  about: 'Boats and a fire.',
  week: 'Care Leavers’ Week',
  day: '2026-04-20',
  begins: '10:00',
  ends: '16:00',
  place: 'Near Northtown',
  inside: { place: 'Gate 3, Lake Road', link: '' },
  places: { 'in person': 10, online: 0 },
  agesFrom: null,
  agesTo: null,
  panel: false,
  closesOn: '2026-04-20',
};

let home: TestApp;
let asItWas: () => Promise<void>;
beforeAll(async () => {
  home = await testApp();
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const contact = (typed: string) => {
  const read = readContact(typed);
  if (!read) throw new Error(`${typed} is no contact.`);
  return read;
};

const person = (name: string, more: Partial<SignUp> = {}): SignUp => ({
  firstName: name,
  age: 17,
  contact: contact(`${name.toLowerCase()}@example.org`),
  way: 'in person',
  needs: { access: [], food: [] },
  carer: null,
  ...more,
});

const planned = async (more: Partial<EventPlan> = {}): Promise<Event> =>
  home.asSystem('voice', async (tx, scope) => {
    const id = await addEvent(tx, scope, { ...plan, ...more }, at);
    return (await findEvent(tx, scope, { id })) as Event;
  });

const signed = async (event: Event, who: SignUp, key = newId()): Promise<string> => {
  const done = await home.asSystem('voice', (tx, scope) => signUp(tx, scope, { event, key, today }, who));
  if (!done.ok) throw new Error(done.reason);
  return done.value.id;
};

const gone = (event: Event, id: string, because = 'given back'): Promise<boolean> =>
  home.asSystem('voice', (tx, scope) => leave(tx, scope, id, { event, because, today }));

const listOf = (event: Event): Promise<SignedUp[]> =>
  home.asSystem('voice', (tx, scope) => signUpsOf(tx, scope, event.id));

const one = (id: string): Promise<SignedUp | undefined> =>
  home.asSystem('voice', (tx, scope) => findSignUp(tx, scope, id));

const again = (event: Event): Promise<Event> =>
  home.asSystem('voice', async (tx, scope) => (await findEvent(tx, scope, { id: event.id })) as Event);

/** Subjects of the letters to an address, in their order. */
const lettersTo = async (address: string): Promise<string[]> => {
  const asked = 'SELECT subject FROM mail WHERE to_address = $1 ORDER BY queued_at, id';
  return (await home.database.client.query<{ subject: string }>(asked, [address])).rows.map(
    ({ subject }) => subject,
  );
};

/** What is counted at the event is what its list says, and nobody was passed. */
const expectWhole = async (event: Event, places: number): Promise<SignedUp[]> => {
  const list = await listOf(event);
  const have = list.filter(({ standing }) => standing === 'place');
  const wait = list.filter(({ standing }) => standing === 'waiting');
  const [way] = (await again(event)).ways;
  expect(way).toMatchObject({ places, taken: have.length, waiting: wait.length });
  expect(have.length).toBeLessThanOrEqual(places);
  expect(wait.length === 0 || have.length === places).toBe(true);
  expect(wait.map(({ position }) => position)).toEqual(wait.map((_, place) => place + 1));
  return list;
};

const numbered = (many: number): string[] => Array.from({ length: many }, (_, place) => `Person${place}`);

describe('at once', () => {
  it('sixty sign up for ten places: ten have one, fifty wait in their order', async () => {
    const event = await planned();
    await Promise.all(numbered(60).map((name) => signed(event, person(name))));
    const list = await expectWhole(event, 10);
    expect(list).toHaveLength(60);
    expect(list.slice(0, 10).every(({ standing }) => standing === 'place')).toBe(true);
    expect(list.map(({ number }) => number)).toEqual(list.map((_, place) => place + 1));
  });

  it('places come back while others sign up: each is passed on once, to whoever waited longest', async () => {
    const event = await planned();
    const first = await Promise.all(numbered(20).map((name) => signed(event, person(name))));
    const holders = (await listOf(event)).slice(0, 10).map(({ id }) => id);
    expect(first).toHaveLength(20);
    const backs = holders.slice(0, 6).flatMap((id) => [gone(event, id), gone(event, id)]);
    const more = numbered(15).map((name) => signed(event, person(`Later${name}`)));
    const done = await Promise.all([...backs, ...more]);
    expect(done.filter((one) => one === true)).toHaveLength(6);
    const list = await expectWhole(event, 10);
    expect(list).toHaveLength(29);
    // The four who stayed, and the six who waited longest.
    expect(list.filter(({ standing }) => standing === 'place').map(({ number }) => number)).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
    const asked = `SELECT count(*)::int AS many FROM mail WHERE subject LIKE 'You have moved up%'`;
    expect((await home.database.client.query(asked)).rows).toEqual([{ many: 6 }]);
  });

  it('one contact that signs up ten times has one place', async () => {
    const event = await planned({ places: { 'in person': 10, online: 10 } });
    const sam = person('Sam');
    const ways = numbered(10).map((_, place) => (place % 2 ? ('online' as const) : ('in person' as const)));
    const ids = await Promise.all(ways.map((way) => signed(event, { ...sam, way })));
    expect(new Set(ids).size).toBe(1);
    expect(await listOf(event)).toHaveLength(1);
  });
});

describe('somebody who signs up', () => {
  it('gets a letter with where it is, and a link of their own', async () => {
    const event = await planned();
    await signed(event, person('Sam'));
    const asked = 'SELECT subject, paragraphs, link, secret FROM mail';
    const { rows } = await home.database.client.query(asked);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ subject: 'Your place: Outdoor day', secret: true });
    expect(rows[0].link).toMatch(/^\/my-place\/[\w-]{43}$/);
    expect(rows[0].paragraphs.join(' ')).toContain('Gate 3, Lake Road');
  });

  it('a second time gets the first place told again, and by the same form nothing more', async () => {
    const event = await planned();
    const key = newId();
    const id = await signed(event, person('Sam'), key);
    expect(await signed(event, person('Sam'), key)).toBe(id);
    expect(await lettersTo('sam@example.org')).toHaveLength(1);
    expect(await signed(event, person('Other', { contact: contact('SAM@example.org') }))).toBe(id);
    expect(await lettersTo('sam@example.org')).toEqual([
      'Your place: Outdoor day',
      'Your place: Outdoor day',
    ]);
    expect(await one(id)).toMatchObject({ firstName: 'Sam', standing: 'place' });
  });

  it('by telephone is told by the team', async () => {
    const event = await planned();
    const id = await signed(event, person('Sam', { contact: contact('07700 900123') }));
    const { rows } = await home.database.client.query('SELECT signup_id, by_team, words FROM event_told');
    expect(rows).toMatchObject([{ signup_id: id, by_team: true }]);
    expect(rows[0].words[0]).toBe('Your place: Outdoor day');
    expect((await home.database.client.query('SELECT FROM mail')).rows).toEqual([]);
  });

  it('can give the place back and sign up again, last in the row', async () => {
    const event = await planned({ places: { 'in person': 1, online: 0 } });
    const id = await signed(event, person('Sam'));
    const next = await signed(event, person('Kim'));
    expect(await one(next)).toMatchObject({ standing: 'waiting', position: 1 });
    expect(await gone(event, id)).toBe(true);
    expect(await gone(event, id)).toBe(false);
    expect(await one(next)).toMatchObject({ standing: 'place', position: 0 });
    expect(await lettersTo('kim@example.org')).toEqual([
      'On the waiting list: Outdoor day',
      'You have moved up: Outdoor day',
    ]);
    expect(await one(await signed(event, person('Sam')))).toMatchObject({ standing: 'waiting', number: 3 });
  });
});

describe('under 16', () => {
  const carer = { name: 'Carer', contact: contact('carer@example.org') };
  const young = person('Ali', { age: 14, carer });

  it('a place is held until the parent or carer says yes', async () => {
    const event = await planned();
    const id = await signed(event, young);
    expect(await one(id)).toMatchObject({ standing: 'place', carer: 'asked', carerBy: '2026-03-17' });
    expect(await lettersTo('carer@example.org')).toEqual(['Do you agree? Outdoor day']);
    await home.asSystem('voice', async (tx, scope) =>
      carerSays(tx, scope, (await findSignUp(tx, scope, id)) as SignedUp, true, { event, today }),
    );
    expect(await one(id)).toMatchObject({ standing: 'place', carer: 'agreed', carerBy: null });
    expect(await lettersTo('ali@example.org')).toEqual([
      'Your place: Outdoor day',
      'Carer said yes: Outdoor day',
    ]);
  });

  it('a no, and no answer in a week, let the next one have it', async () => {
    const event = await planned({ places: { 'in person': 1, online: 0 } });
    const id = await signed(event, young);
    const other = await signed(
      event,
      person('Bo', { age: 13, carer: { ...carer, contact: contact('b@example.org') } }),
    );
    const last = await signed(event, person('Kim'));
    await home.asSystem('voice', async (tx, scope) =>
      carerSays(tx, scope, (await findSignUp(tx, scope, id)) as SignedUp, false, { event, today }),
    );
    expect(await one(id)).toMatchObject({ standing: 'gone', goneBecause: 'a parent or carer said no' });
    expect(await one(other)).toMatchObject({ standing: 'place', carer: 'asked', carerBy: '2026-03-17' });
    expect(await lettersTo('b@example.org')).toEqual([
      'Do you agree? Outdoor day',
      'Do you agree? Outdoor day',
    ]);
    await sendDueOn('2026-03-17');
    expect(await one(other)).toMatchObject({ standing: 'place' });
    await sendDueOn('2026-03-18');
    expect(await one(other)).toMatchObject({
      standing: 'gone',
      goneBecause: 'a parent or carer did not answer',
    });
    expect(await one(last)).toMatchObject({ standing: 'place' });
    expect((await lettersTo('bo@example.org')).at(-1)).toBe('Your place has gone: Outdoor day');
  });
});

const sendDueOn = (day: string): Promise<void> => {
  const council = scopeOfJob(home.authority.id, 'event-letters');
  return sendDue(home.database.connected, council, () => Temporal.Instant.from(`${day}T08:00:00Z`));
};

describe('the team', () => {
  it('makes more places, and as many move up; makes fewer, and nobody is sent away', async () => {
    const event = await planned({ places: { 'in person': 2, online: 0 } });
    for (const name of numbered(6)) await signed(event, person(name));
    const change = async (places: number) => {
      const before = await again(event);
      return home.asSystem('voice', (tx, scope) =>
        changeEvent(
          tx,
          scope,
          before,
          { ...plan, places: { 'in person': places, online: 0 } },
          { at, today },
        ),
      );
    };
    expect((await change(5)).ok).toBe(true);
    await expectWhole(event, 5);
    expect((await change(3)).ok).toBe(true);
    expect((await again(event)).ways).toMatchObject([{ places: 3, taken: 5, waiting: 1 }]);
    const [first] = await listOf(event);
    await gone(event, first?.id ?? '');
    expect((await again(event)).ways).toMatchObject([{ places: 3, taken: 4, waiting: 1 }]);
    expect(await lettersTo('person0@example.org')).toEqual(['Your place: Outdoor day']);
  });

  it('moves the event, and everybody is told once; of two who change it one is told so', async () => {
    const event = await planned();
    await signed(event, person('Sam'));
    const moved = { ...plan, day: '2026-04-21', closesOn: '2026-04-21' };
    const change = () =>
      home.asSystem('voice', (tx, scope) => changeEvent(tx, scope, event, moved, { at, today }));
    const done = await Promise.all([change(), change()]);
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await lettersTo('sam@example.org')).toEqual(['Your place: Outdoor day', 'Changed: Outdoor day']);
  });

  it('calls it off and puts it on after all: the list stays, and nobody signs up in between', async () => {
    const event = await planned();
    await signed(event, person('Sam'));
    await home.asSystem('voice', (tx, scope) => cancelEvent(tx, scope, event, 'Storm.', { at, today }));
    await expect(signed(event, person('Kim'))).rejects.toThrow('This is cancelled.');
    const off = await again(event);
    await home.asSystem('voice', (tx, scope) => putOnAfterAll(tx, scope, off, { at, today }));
    await signed(event, person('Kim'));
    expect(await lettersTo('sam@example.org')).toEqual([
      'Your place: Outdoor day',
      'Cancelled: Outdoor day',
      'It is on after all: Outdoor day',
    ]);
    await expectWhole(event, 10);
  });
});

it('reminds a week and a day before and asks afterwards, each once, whoever has a place', async () => {
  const event = await planned({ places: { 'in person': 1, online: 0 } });
  await signed(event, person('Sam'));
  await signed(event, person('Kim'));
  for (const day of ['2026-04-12', '2026-04-13', '2026-04-14', '2026-04-19', '2026-04-20', '2026-04-21'])
    await sendDueOn(day);
  expect(await lettersTo('sam@example.org')).toEqual([
    'Your place: Outdoor day',
    'In a week: Outdoor day',
    'Very soon: Outdoor day',
    'How was it? Outdoor day',
  ]);
  expect(await lettersTo('kim@example.org')).toEqual(['On the waiting list: Outdoor day']);
});
