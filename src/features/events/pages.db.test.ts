import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { tinyPng } from '../../testing/pictures.ts';
import { peopleOfPastEvents } from './people-of-past-events.ts';
import { eventsCounts } from './public-queries.ts';

let home: TestApp;
let team: TestApp['clerk'];
let asItWas: () => Promise<void>;
beforeAll(async () => {
  home = await testApp();
  team = await home.as('participation worker', null);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const plan = {
  title: 'Closing event',
  about: 'Food, music and prizes.',
  week: 'Care Leavers’ Week',
  day: '20 April 2026',
  begins: '6pm',
  ends: '9pm',
  place: 'Northtown',
  insidePlace: 'The Old Hall, Lake Road',
  places: '1',
  agesFrom: '11',
  panel: 'yes',
};

/** Puts an event on the calendar as the team does. Answers its address there and its public one. */
const planned = async (more: Record<string, string> = {}): Promise<{ desk: string; open: string }> => {
  const added = await team('POST', '/voice/events/new', form({ ...plan, ...more }));
  const desk = String(added.headers.location);
  const open = /\/whats-on\/[\w-]+/.exec((await team('GET', desk)).body)?.[0] ?? '';
  return { desk, open };
};

const ownSite = { 'sec-fetch-site': 'same-origin' };

const send = (url: string, fields: Record<string, string | string[]>) => {
  const { headers, ...sent } = form(fields);
  return home.visitor('POST', url, { ...sent, headers: { ...headers, ...ownSite } });
};

const sam = { firstName: 'Sam', age: '17', contact: 'sam@example.org', food: ['Halal'] };

const signUp = (open: string, fields: Record<string, string | string[]> = sam) =>
  send(`${open}/sign-up`, { key: newId(), ...fields });

type Letter = { to_address: string; subject: string; link: string; paragraphs: string[] };

const letters = async (): Promise<Letter[]> =>
  (
    await home.database.client.query<Letter>(
      'SELECT to_address, subject, link, paragraphs FROM mail ORDER BY queued_at, id',
    )
  ).rows;

const linkTo = async (address: string): Promise<string> =>
  (await letters()).filter(({ to_address }) => to_address === address).at(-1)?.link ?? '';

/** The events of a calendar, as a phone reads it. */
const readCalendar = async (address: string) => {
  const { headers, body } = await home.visitor('GET', address);
  expect(headers['content-type']).toContain('text/calendar');
  return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((entry) => {
    const { uid, summary, location, startDate, endDate } = new ICAL.Event(entry);
    const [starts, ends] = [startDate.toJSDate().toISOString(), endDate.toJSDate().toISOString()];
    return { uid, summary, location, starts, ends, url: entry.getFirstPropertyValue('url') };
  });
};

describe('a calendar', () => {
  it('is read by a phone, keeps one id for an event wherever it stands, and names nobody', async () => {
    const { open, desk } = await planned();
    await planned({ title: 'Day out', day: '22 April 2026', ends: '' });
    await signUp(open);
    const mine = await linkTo('sam@example.org');
    const event = {
      uid: `${desk.slice('/voice/events/'.length)}@hearth`,
      summary: 'Closing event',
      location: 'Northtown',
      starts: '2026-04-20T17:00:00.000Z',
      ends: '2026-04-20T20:00:00.000Z',
      url: expect.stringContaining(open),
    };
    expect(await readCalendar(`${open}/calendar.ics`)).toEqual([event]);
    expect(await readCalendar(`${mine}/calendar.ics`)).toEqual([
      { ...event, location: 'The Old Hall, Lake Road' },
    ]);
    const dayOut = {
      summary: 'Day out',
      starts: '2026-04-22T17:00:00.000Z',
      ends: '2026-04-22T19:00:00.000Z',
    };
    expect(await readCalendar('/whats-on/calendar.ics')).toMatchObject([event, dayOut]);
    for (const address of [`${open}/calendar.ics`, `${mine}/calendar.ics`, '/whats-on/calendar.ics'])
      expect((await home.visitor('GET', address)).body).not.toMatch(/Sam|sam@|my-place/);
  });
});

describe('a stranger', () => {
  it('finds what is on, as page, data and calendar, without the exact place', async () => {
    const { open } = await planned();
    const list = await home.visitor('GET', '/whats-on');
    expect(list.body).toContain('Care Leavers’ Week, April 2026');
    expect(list.body).toContain('1 of 1 place left');
    const pages = [list, await home.visitor('GET', open), await home.visitor('GET', `${open}.json`)];
    pages.push(await home.visitor('GET', '/whats-on/calendar.ics'));
    pages.push(await home.visitor('GET', `${open}/calendar.ics`));
    for (const { statusCode, body } of pages) {
      expect(statusCode).toBe(200);
      expect(body).toContain('Northtown');
      expect(body).not.toContain('Old Hall');
    }
    expect((await home.visitor('GET', `${open}.json`)).json()).toMatchObject({
      day: '2026-04-20',
      ways: [{ way: 'in person', places: 1, taken: 0, waiting: 0 }],
    });
    expect(pages[3]?.body).toContain('DTSTART:20260420T170000Z');
  });

  it('signs up, sees how things stand by the link of the letter, and gives the place to the next one', async () => {
    const { open } = await planned();
    const thanks = await signUp(open);
    expect(thanks.statusCode).toBe(200);
    expect(thanks.body).toContain('There is room for you.');
    expect(thanks.body).not.toContain('/my-place/');
    expect((await signUp(open, { ...sam, firstName: 'Kim', contact: 'kim@example.org' })).body).toContain(
      'you go on the waiting list',
    );
    const mine = await linkTo('sam@example.org');
    const page = await home.visitor('GET', mine);
    expect(page.body).toContain('You have a place.');
    expect(page.body).toContain('The Old Hall, Lake Road');
    expect(page.body).toContain('You told us: Halal.');
    expect(page.headers['cache-control']).toBe('no-store');
    expect((await home.visitor('GET', `${mine}/calendar.ics`)).body).toContain('Old Hall');

    const hers = await linkTo('kim@example.org');
    const waits = await home.visitor('GET', hers);
    expect(waits.body).toContain('You are number 1 on the waiting list.');
    expect(waits.body).not.toContain('Old Hall');
    expect((await home.visitor('GET', `${hers}/calendar.ics`)).body).not.toContain('Old Hall');

    await send(`${mine}/needs`, { food: ['Vegan'], access: ['No steps'] });
    expect((await home.visitor('GET', mine)).body).toContain('No steps');
    expect((await home.visitor('GET', `${mine}/give-back`)).body).toContain('Give your place back?');
    await send(`${mine}/give-back`, {});
    await send(`${mine}/give-back`, {});
    expect((await home.visitor('GET', mine)).body).toContain('No place');
    expect((await home.visitor('GET', hers)).body).toContain('You have a place.');
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      'Your place: Closing event',
      'On the waiting list: Closing event',
      'You have moved up: Closing event',
    ]);
  });

  it('reads the same on the page whether or not an address was known', async () => {
    const { open } = await planned({ places: '5' });
    const withoutKeys = (body: string): string => body.replaceAll(/[0-9a-f-]{36}/g, '');
    const first = await signUp(open);
    const second = await signUp(open);
    expect(withoutKeys(second.body)).toBe(withoutKeys(first.body));
    const phone = { ...sam, contact: '07700 900123' };
    expect(withoutKeys((await signUp(open, phone)).body)).toBe(withoutKeys((await signUp(open, phone)).body));
  });

  it('that is a program sees the same, and takes no place and no letter', async () => {
    const { open } = await planned();
    const got = await signUp(open, { ...sam, website: 'https://spam.example' });
    expect(got.body).toContain('There is room for you.');
    expect(await letters()).toEqual([]);
    expect((await home.visitor('GET', open)).body).toContain('1 of 1 place left');
  });

  it('who makes a mistake loses nothing that was typed', async () => {
    const { open } = await planned();
    const got = await signUp(open, { ...sam, age: '9', more: 'I come with my dog.' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('This is for people of 11 and over.');
    for (const typed of ['value="Sam"', 'sam@example.org', 'I come with my dog.', 'checked value="Halal"'])
      expect(got.body.replaceAll(/ (id|class|name|type)="[^"]*"/g, '')).toContain(typed);
    expect(await letters()).toEqual([]);
  });

  it('whose mail would be flooded is told, and no place is lost to it', async () => {
    const all = await Promise.all(['A', 'B'].map((title) => planned({ title, places: '50' })));
    const asked = Array.from({ length: 20 }, (_, place) => all[place % 2]?.open ?? '');
    const got = [];
    for (const open of asked) got.push((await signUp(open)).statusCode);
    expect(got.at(0)).toBe(200);
    expect(got.at(-1)).toBe(422);
    expect((await letters()).length).toBeLessThan(15);
  });

  it('has words of danger heard at once', async () => {
    const { open } = await planned();
    const got = await signUp(open, { ...sam, more: 'I am scared to go home' });
    expect(got.body).toContain('made us worry about you');
    expect((await team('GET', '/voice/posts')).body).toContain('A need for an event');
  });
});

describe('somebody under 16', () => {
  const ali = { ...sam, age: '14', carerName: 'Robin', carerContact: 'carer@example.org' };

  it('has a place when the parent or carer says yes by a link of their own', async () => {
    const { open } = await planned();
    expect((await signUp(open, ali)).body).toContain('We also ask Robin.');
    const mine = await linkTo('sam@example.org');
    const held = (await home.visitor('GET', mine)).body;
    expect(held).toContain('If they do not say yes by 17 March 2026, the place goes to the next person.');
    expect(held).not.toContain('Old Hall');
    const carers = await linkTo('carer@example.org');
    expect(carers).toMatch(/^\/carer-says\//);
    expect((await home.visitor('GET', carers)).body).toContain('Sam would like to come to Closing event');
    // Neither link opens what is the other's.
    expect((await home.visitor('GET', carers.replace('carer-says', 'my-place'))).statusCode).toBe(404);
    expect((await home.visitor('GET', mine.replace('my-place', 'carer-says'))).statusCode).toBe(404);
    await send(carers, { says: 'yes' });
    expect((await home.visitor('GET', carers)).body).toContain('You said yes.');
    expect((await home.visitor('GET', mine)).body).toContain('The Old Hall, Lake Road');
    await send(carers, { says: 'no' });
    expect((await home.visitor('GET', mine)).body).toContain('No place');
  });
});

describe('the team', () => {
  it('sees who comes and what they need, ticks them at the door, and gives the kitchen counts without names', async () => {
    const { desk, open } = await planned({ places: '3' });
    await signUp(open);
    await signUp(open, { ...sam, firstName: 'Kim', contact: '07700 900123', access: ['No steps'] });
    const seen = (await team('GET', desk)).body;
    for (const words of ['Sam, 17', 'sam@example.org', 'Halal: 2', 'No steps: 1'])
      expect(seen).toContain(words);
    const file = await team('GET', `${desk}/needs.csv`);
    expect(file.body).toBe(
      'What,Need,How many\r\nPeople,With a place in person,2\r\nFood,Halal,2\r\nTo take part,No steps,1\r\n',
    );
    const door = (await team('GET', `${desk}/check-in`)).body;
    const tick = /action="(\/voice\/events\/[^"]*\/check-in)"/.exec(door)?.[1] ?? '';
    await team('POST', tick, form({ came: 'yes' }));
    expect((await team('GET', `${desk}/check-in`)).body).toContain('1 of 2 came.');
    await team('POST', tick, form({ came: '' }));
    expect((await team('GET', `${desk}/check-in`)).body).toContain('0 of 2 came.');
  });

  it('texts those without an e-mail address their link', async () => {
    const { open } = await planned();
    await signUp(open, { ...sam, contact: '07700 900123' });
    const list = (await team('GET', '/voice/events/to-tell')).body;
    expect(list).toContain('Sam: 07700 900123');
    const words = /action="([^"]*\/words)"/.exec(list)?.[1] ?? '';
    const made = (await team('POST', words)).body;
    const mine = /\/my-place\/[\w-]{43}/.exec(made)?.[0] ?? '';
    expect((await home.visitor('GET', mine)).body).toContain('You have a place.');
    await team('POST', words.replace('/words', '/done'));
    expect((await team('GET', '/voice/events/to-tell')).body).toContain('Nobody waits to be told.');
  });

  it('shows a question to the panel when it has read it', async () => {
    const { open } = await planned();
    await send(`${open}/question`, { key: newId(), words: 'Why do homes change so often?', mayShow: 'yes' });
    expect((await home.visitor('GET', open)).body).not.toContain('Why do homes change');
    const post = /\/voice\/posts\/[0-9a-f-]{36}/.exec((await team('GET', '/voice/posts')).body)?.[0] ?? '';
    await team('POST', `${post}/show`, form({ words: 'Why do homes change so often?', firstName: '' }));
    expect((await home.visitor('GET', open)).body).toContain('Why do homes change so often?');
  });

  it('cancels only when asked twice, and puts it on after all', async () => {
    const { desk, open } = await planned();
    await signUp(open);
    expect((await team('GET', `${desk}/cancel`)).body).toContain('1 person is on its list.');
    await team('POST', `${desk}/cancel`, form({ because: 'The hall is flooded.' }));
    expect((await home.visitor('GET', open)).body).toContain('The hall is flooded.');
    expect((await home.visitor('GET', `${open}/sign-up`)).body).toContain('This is cancelled.');
    await team('POST', `${desk}/put-on`, form({}));
    expect((await home.visitor('GET', `${open}/sign-up`)).statusCode).toBe(200);
  });
});

describe('how it was', () => {
  it('is told when five have said it, and words when the team has read them', async () => {
    const { open } = await planned({ day: '10 March 2026' });
    expect((await home.visitor('GET', `${open}/feedback`)).statusCode).toBe(200);
    const key = newId();
    for (const one of [key, key, newId(), newId(), newId()])
      await send(`${open}/feedback`, { key: one, score: '5' });
    await send(`${open}/feedback`, { key: newId(), score: '2', words: 'More vegan food.' });
    const { rows } = await home.database.client.query('SELECT count(*)::int AS many FROM event_score');
    expect(rows).toEqual([{ many: 5 }]);
    expect((await send(`${open}/feedback`, { key: newId() })).statusCode).toBe(422);
    expect((await team('GET', '/voice/posts')).body).toContain('After an event');
  });

  it('cannot be said of what is still to come', async () => {
    const { open } = await planned();
    expect((await home.visitor('GET', `${open}/feedback`)).statusCode).toBe(404);
  });
});

describe('a picture', () => {
  const shownOf = async (open: string) => {
    const address = /\/whats-on\/pictures\/[0-9a-f-]{36}/.exec((await home.visitor('GET', open)).body)?.[0];
    const data = (await home.visitor('GET', `${open}.json`)).json<{ pictures: { address: string }[] }>();
    return { address, inData: data.pictures.map((one) => one.address) };
  };

  it('is shown without where it was taken, and gone from page, data and its address with the first no', async () => {
    const { desk, open } = await planned();
    const said = { says: 'Two of us by the lake', older: '1', younger: '1', agreed: 'yes' };
    const sent = await upload([{ name: 'lake.png', bytes: tinyPng() }], said);
    const added = await team('POST', `${desk}/pictures`, sent);
    const links = [...added.body.matchAll(/\/consent\/[\w-]{43}/g)].map(([link]) => link);
    expect(links).toHaveLength(3);
    const { address = '', inData } = await shownOf(open);
    expect(inData).toEqual([address]);
    const file = await home.visitor('GET', address);
    expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    expect(file.rawPayload.includes('GPS')).toBe(false);

    await send(links[2] ?? '', {});
    expect(await shownOf(open)).toEqual({ address: undefined, inData: [] });
    expect((await home.visitor('GET', address)).statusCode).toBe(404);
    expect((await team('GET', `${desk}/pictures`)).body).toContain('took their yes back');
    await send(links[0] ?? '', {});
    expect((await home.visitor('GET', address)).statusCode).toBe(404);
  });

  it.each<[string, Record<string, string>, Buffer]>([
    ['nobody was asked', { says: 'Two of us', older: '2', younger: '0' }, tinyPng()],
    [
      'it is a web page',
      { says: 'Cake', older: '0', younger: '0' },
      Buffer.from('<script>alert(1)</script>'),
    ],
  ])('is not taken where %s', async (_, said, bytes) => {
    const { desk, open } = await planned();
    const sent = await upload([{ name: 'x.png', bytes }], said);
    expect((await team('POST', `${desk}/pictures`, sent)).statusCode).toBe(422);
    expect((await shownOf(open)).inData).toEqual([]);
  });
});

it('forgets who came to an event that is long over, and keeps how many came', async () => {
  const { open, desk } = await planned();
  await signUp(open);
  await home.database.client.query(`UPDATE event SET day = '2025-12-09'`);
  const mine = await linkTo('sam@example.org');
  await home.asSystem('voice', (tx, scope) => peopleOfPastEvents.forget(tx, scope, '2025-12-09'));
  expect((await home.visitor('GET', mine)).statusCode).toBe(200);
  await home.asSystem('voice', (tx, scope) => peopleOfPastEvents.forget(tx, scope, '2025-12-10'));
  expect((await home.visitor('GET', mine)).statusCode).toBe(404);
  expect((await team('GET', desk)).body).toContain('1 of 1 place taken');
  const counts = await home.inScope((tx, scope) =>
    eventsCounts(tx, scope, { from: '2025-12-01', to: '2025-12-31' }),
  );
  expect(counts).toEqual({ events: 1, places: 1, taken: 1, came: 0 });
});
