import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { readingLevel } from '../../platform/plain-english/reading-level.ts';
import { splitSentences } from '../../platform/plain-english/sentences.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import {
  askedFor,
  cardForm,
  confirmed,
  confirmForm,
  groupOf,
  joined,
  joinForm,
  linkInLetter,
  requestForm,
  team,
} from '../../testing/furnish/participation.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { setVoice } from '../voice/index.ts';
import { chaseAskers } from './chase.ts';
import { involvementOfYear, whatChangedIn } from './index.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let worker: Ask;
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  worker = await team(home);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const rows = async <Row>(text: string): Promise<Row[]> =>
  (await onClient(home.database.owner, (client) => client.query(text))).rows as Row[];

/** Names who is told of danger. */
const withLead = (): Promise<void> =>
  home.asSystem('voice', (tx, scope) =>
    setVoice(tx, scope, {
      hours: { team: 'The participation team', phone: '', readWhen: 'on weekdays' },
      lead: { post: 'Safeguarding officer', email: 'safe@example.gov.uk' },
    }),
  );

const page = async (by: TestApp['clerk'], url: string): Promise<string> => wordsOf(await by('GET', url));

const send = (by: TestApp['clerk'], url: string, fields: Record<string, string | string[]> = {}) =>
  by('POST', url, form(fields));

const letters = () =>
  rows<{ to: string; subject: string; key: string }>(
    'SELECT to_address AS to, subject, key FROM mail ORDER BY queued_at, id',
  );

/** A group, somebody confirmed for it, and a request. */
const there = async () => {
  const group = await groupOf(worker);
  const person = await joined(home, worker);
  const mine = await confirmed(worker, person, group);
  const { secret, request } = await askedFor(home, worker);
  return { group, person, mine, secret, request, url: `/voice/requests/${request}` };
};

type There = Awaited<ReturnType<typeof there>>;

const tookPlace = async ({ url, person }: There, day = '2 March 2026') => {
  await send(worker, `${url}/decide`, { decision: 'yes', decisionWords: 'Gladly.' });
  return send(worker, `${url}/took-place`, { tookPlaceOn: day, [`hours-${person}`]: '1.5' });
};

describe('when and where a group meets', () => {
  it('is told to whoever is confirmed, by their own link, and to nobody before or after', async () => {
    const group = await groupOf(worker);
    const person = await joined(home, worker);
    expect(await rows('SELECT 1 FROM young_person WHERE token_sha256 IS NOT NULL')).toEqual([]);
    const mine = await confirmed(worker, person, group);
    expect(await page(home.visitor, `/mine/${mine}`)).toContain('the youth centre in Mill Lane');
    for (const url of ['/have-your-say/join', '/young', '/involve'])
      expect(await page(home.visitor, url)).not.toContain('Mill Lane');
    await send(worker, `/voice/people/${person}/take-back`);
    const after = await page(home.visitor, `/mine/${mine}`);
    expect(after).toContain('You are in no group right now.');
    expect(after).not.toContain('Mill Lane');
  });

  it('is not told by a letter that is kept, nor by an old link', async () => {
    const { mine, person } = await there();
    const got = await send(worker, `/voice/people/${person}/link`);
    const fresh = /\/mine\/([\w-]{20,})/.exec(got.body)?.[1] ?? '';
    expect((await home.visitor('GET', `/mine/${mine}`)).statusCode).toBe(404);
    expect((await home.visitor('GET', `/mine/${fresh}`)).statusCode).toBe(200);
    expect(await rows("SELECT 1 FROM mail WHERE paragraphs::text LIKE '%Mill Lane%' OR NOT secret")).toEqual(
      [],
    );
  });

  it('is not for the board, its clerk or a worker of one board only', async () => {
    const { person, url } = await there();
    for (const by of [
      home.clerk,
      await home.as('administrator', null),
      await home.as('participation worker'),
    ])
      for (const address of ['/voice/groups', `/voice/people/${person}`, url, '/voice/record.csv']) {
        const got = await by('GET', address);
        expect(got.body).not.toContain('Mill Lane');
        expect(got.body).not.toContain('Robin');
      }
  });
});

describe('asking to join', () => {
  it('waits for the team, once however often it is sent', async () => {
    const key = '11111111-1111-4111-8111-111111111111';
    expect((await send(home.visitor, '/have-your-say/join', { ...joinForm, key })).statusCode).toBe(200);
    expect((await send(home.visitor, '/have-your-say/join', { ...joinForm, key })).statusCode).toBe(422);
    expect(await rows('SELECT state FROM young_person')).toEqual([{ state: 'asked' }]);
    expect(await page(worker, '/today')).toContain('1 young person asks to join a group');
  });

  it('keeps nothing of a program, and shows it what everybody sees', async () => {
    const got = await send(home.visitor, '/have-your-say/join', { ...joinForm, website: 'http://spam' });
    expect(wordsOf(got)).toContain('We have it, and will be in touch.');
    expect(await rows('SELECT 1 FROM young_person UNION ALL SELECT 1 FROM voice_post')).toEqual([]);
  });

  it('loses nothing that was typed', async () => {
    const got = await send(home.visitor, '/have-your-say/join', {
      ...joinForm,
      ageBand: '',
      reach: 'My key worker',
    });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Tell us how old you are.');
    expect(got.body).toContain('value="My key worker"');
  });

  it('alerts where danger shows in what was written, also in how to reach them', async () => {
    const got = await send(home.visitor, '/have-your-say/join', { ...joinForm, reach: 'I ran away' });
    expect(wordsOf(got)).toContain('Some of your words made us worry about you.');
  });

  it('under 16 is confirmed only with a parent or carer', async () => {
    const group = await groupOf(worker);
    const person = await joined(home, worker);
    const url = `/voice/people/${person}/confirm`;
    const got = await send(worker, url, { ...confirmForm(group), carerAgreed: '' });
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain('They are under 16.');
    expect((await send(worker, url, confirmForm(group))).statusCode).toBe(200);
  });

  it('confirmed by many at once makes one link', async () => {
    const group = await groupOf(worker);
    const person = await joined(home, worker);
    const url = `/voice/people/${person}/confirm`;
    const got = await Promise.all(Array.from({ length: 5 }, () => send(worker, url, confirmForm(group))));
    expect(got.map(({ statusCode }) => statusCode).sort()).toEqual([200, 303, 303, 303, 303]);
  });
});

it('a group that somebody changed meanwhile is not overwritten unseen', async () => {
  const group = await groupOf(worker);
  const fields = { name: 'Sparks', agesFrom: '13', agesTo: '17', supporters: 'Worker', seen: '1' };
  await send(worker, `/voice/groups/${group}`, { ...fields, meets: 'Fridays' });
  const got = await send(worker, `/voice/groups/${group}`, { ...fields, meets: 'Mondays' });
  expect(got.statusCode).toBe(422);
  expect(wordsOf(got)).toContain('It now meets: Fridays.');
  expect(got.body).toContain('Mondays');
});

describe('a request', () => {
  it('goes from the form to what changed, with a letter at each turn', async () => {
    const started = await there();
    const { secret, url, mine } = started;
    await send(worker, `${url}/ask`, { question: 'Is there food?' });
    const asked = await page(home.visitor, `/involve/${secret}`);
    expect(asked).toContain('We asked you something.');
    const question = /answers\/([0-9a-f-]{36})/.exec(
      (await home.visitor('GET', `/involve/${secret}`)).body,
    )?.[1];
    await send(home.visitor, `/involve/${secret}/answers/${question}`, { [`answer-${question}`]: 'Pizza' });
    expect(await page(worker, url)).toContain('Pizza');
    expect((await tookPlace(started)).statusCode).toBe(303);
    expect(await page(home.visitor, `/involve/${secret}`)).toContain('It took place on 2 March 2026.');
    await send(home.visitor, `/involve/${secret}/changed`, { did: 'no', words: 'The money ran out.' });
    expect(await page(home.visitor, `/mine/${mine}`)).not.toContain('The money ran out.');
    await send(worker, `${url}/show`, { shownTitle: 'A leaflet', shownWords: 'There was no money.' });
    expect(await page(home.visitor, `/mine/${mine}`)).toContain(
      'Nothing changed, because: There was no money.',
    );
    expect(await home.asSystem('public', whatChangedIn)).toEqual([
      expect.objectContaining({
        title: 'A leaflet',
        didChange: false,
        words: 'There was no money.',
        month: '2026-03-01',
        groups: ['Sparks'],
      }),
    ]);
    await send(worker, `${url}/hide`);
    expect(await home.asSystem('public', whatChangedIn)).toEqual([]);
    const subjects = (await letters()).map(({ subject }) => subject.replace(/: .*/, ''));
    expect(subjects).toEqual([
      'Your link',
      'Your request',
      'A question about your request',
      'Yes to your request',
    ]);
  });

  it('is refused beside its field, and loses nothing', async () => {
    const got = await send(home.visitor, '/involve', { ...requestForm, mayChange: '' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Say what may change.');
    expect(got.body).toContain('Taxi, paid by us');
  });

  it('that tells of danger or names somebody is taken, and the lead and the team are told', async () => {
    await withLead();
    const why = 'One of them has a knife. Ask Wilma Hartshorn.';
    const got = await send(home.visitor, '/involve', { ...requestForm, why });
    expect(wordsOf(got)).toContain('We have just told this person: Safeguarding officer.');
    expect(wordsOf(got)).toContain('There seems to be a name.');
    const [request] = await rows<{ id: string; state: string }>('SELECT id, state FROM involvement_request');
    expect(request?.state).toBe('new');
    const told = await rows(`SELECT link FROM mail WHERE to_address = 'safe@example.gov.uk'`);
    expect(told).toEqual([{ link: `/voice/requests/${request?.id}` }]);
    expect(await page(worker, `/voice/requests/${request?.id}`)).toContain('There seems to be a name.');
    const secret = /\/involve\/([\w-]{20,})/.exec(got.body)?.[1] ?? '';
    expect(await page(home.visitor, `/involve/${secret}`)).not.toContain('may be known');
    expect(await rows(`SELECT 1 FROM audit_entry WHERE deed = 'involvement request.worried'`)).toHaveLength(
      1,
    );
  });

  it('of plain words tells nobody and warns of nothing', async () => {
    await withLead();
    const got = await send(home.visitor, '/involve', requestForm);
    expect(got.body).not.toContain('danger.</strong>');
    expect(got.body).not.toContain('may be known');
    expect(await rows(`SELECT 1 FROM mail WHERE to_address = 'safe@example.gov.uk'`)).toEqual([]);
  });

  it('sent by a program keeps nothing and writes no letter', async () => {
    const got = await send(home.visitor, '/involve', { ...requestForm, website: 'x' });
    expect(wordsOf(got)).toContain('Your request was sent.');
    expect(await rows('SELECT 1 FROM involvement_request UNION ALL SELECT 1 FROM mail')).toEqual([]);
  });

  it('sent twice, also at once, is one with one letter', async () => {
    const fields = {
      ...requestForm,
      email: 'twice@eastmere.example',
      key: '22222222-2222-4222-8222-222222222222',
    };
    const got = await Promise.all([1, 2, 3].map(() => send(home.visitor, '/involve', fields)));
    expect(got.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422, 422]);
    expect(await letters()).toHaveLength(1);
  });

  it('floods nobody’s mail', async () => {
    const fields = { ...requestForm, email: 'flooded@eastmere.example' };
    for (let turn = 0; turn < 12; turn++) await send(home.visitor, '/involve', fields);
    const got = await send(home.visitor, '/involve', fields);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('several letters');
    expect(await letters()).toHaveLength(12);
  });

  it('is decided once when two decide at once', async () => {
    const { url } = await there();
    const decided = { decision: 'yes', decisionWords: '' };
    const got = await Promise.all([1, 2, 3].map(() => send(worker, `${url}/decide`, decided)));
    expect(got.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422]);
  });

  it('opens to nobody without its link, and says what changed only when it took place', async () => {
    const { secret } = await there();
    expect((await home.visitor('GET', `/involve/${secret}x`)).statusCode).toBe(404);
    const got = await send(home.visitor, `/involve/${secret}/changed`, { did: 'yes', words: 'All' });
    expect(got.statusCode).toBe(422);
    expect(await rows('SELECT 1 FROM involvement_request WHERE said_on IS NOT NULL')).toEqual([]);
  });
});

describe('a card', () => {
  it('reaches who is confirmed, by their page and a letter; an answer can be changed until its day', async () => {
    const { url, group, mine } = await there();
    await joined(home, worker, { firstName: 'Alex', email: '' });
    expect((await send(worker, `${url}/card`, cardForm(group))).statusCode).toBe(303);
    const letter = await linkInLetter(home, '/cards');
    await send(home.visitor, `/cards/${letter}`, { answer: 'maybe', reason: 'I have a test.' });
    expect(await page(worker, url)).toContain('0 yes, 0 no, 1 maybe, 0 have not answered yet');
    const card = /cards\/([0-9a-f-]{36})/.exec((await home.visitor('GET', `/mine/${mine}`)).body)?.[1];
    await send(home.visitor, `/mine/${mine}/cards/${card}`, { answer: 'yes' });
    expect(await page(worker, url)).toContain('1 yes, 0 no, 0 maybe, 0 have not answered yet');
    expect(await page(worker, '/voice/posts')).toContain('maybe: I have a test.');
    await onClient(home.database.owner, (client) =>
      client.query("UPDATE involvement_card SET sent_on = '2026-03-01', until_day = '2026-03-09'"),
    );
    expect(await page(home.visitor, `/cards/${letter}`)).toContain('This card is over');
    await send(home.visitor, `/cards/${letter}`, { answer: 'no' });
    expect(await page(worker, url)).toContain('1 yes, 0 no');
  });

  it('is shown to the team before it goes, and hard words do not go', async () => {
    const { url, group } = await there();
    const looked = await send(worker, `${url}/card`, { ...cardForm(group), send: '' });
    expect(wordsOf(looked)).toContain('This is what they see');
    expect(wordsOf(looked)).toContain('It goes to 1 young person.');
    const hard =
      'Multidisciplinary stakeholders necessitate comprehensive consultation regarding organisational accommodation.';
    const got = await send(worker, `${url}/card`, { ...cardForm(group), words: hard });
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain('Use shorter words and sentences.');
    expect(await rows('SELECT 1 FROM involvement_card')).toEqual([]);
  });

  it('is nobody else’s, and no one’s whose confirmation was taken back', async () => {
    const { url, group, person, mine } = await there();
    await send(worker, `${url}/card`, cardForm(group));
    const card = /cards\/([0-9a-f-]{36})/.exec((await home.visitor('GET', `/mine/${mine}`)).body)?.[1];
    const other = await joined(home, worker, { firstName: 'Alex', email: '' });
    const second = await confirmed(worker, other, group);
    expect((await home.visitor('GET', `/mine/${second}/cards/${card}`)).statusCode).toBe(404);
    await send(worker, `/voice/people/${person}/take-back`);
    expect((await home.visitor('GET', `/mine/${mine}/cards/${card}`)).statusCode).toBe(404);
    expect((await home.visitor('GET', `/cards/${await linkInLetter(home, '/cards')}`)).statusCode).toBe(404);
  });
});

describe('who took part', () => {
  it('stands as somebody until they choose their first name, with a certificate of their own', async () => {
    const started = await there();
    const { url, mine } = started;
    await tookPlace(started);
    expect(await page(worker, url)).toContain('Somebody, Sparks: 1 hour 30 minutes.');
    await send(home.visitor, `/mine/${mine}/name`, { called: 'first name' });
    expect(await page(worker, url)).toContain('Robin, Sparks: 1 hour 30 minutes.');
    const part = /certificates\/([0-9a-f-]{36})/.exec((await home.visitor('GET', `/mine/${mine}`)).body)?.[1];
    const pdf = await home.visitor('GET', `/mine/${mine}/certificates/${part}`);
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    const other = await confirmed(worker, await joined(home, worker, { firstName: 'Alex' }), started.group);
    expect((await home.visitor('GET', `/mine/${other}/certificates/${part}`)).statusCode).toBe(404);
  });

  it('stays in the record as somebody when they are taken out for good', async () => {
    const started = await there();
    await tookPlace(started);
    await send(home.visitor, `/mine/${started.mine}/name`, { called: 'first name' });
    await send(worker, `/voice/people/${started.person}/forget`);
    expect((await home.visitor('GET', `/mine/${started.mine}`)).statusCode).toBe(404);
    expect(await page(worker, started.url)).toContain('Somebody, Sparks: 1 hour 30 minutes.');
    expect(await rows('SELECT 1 FROM young_person UNION ALL SELECT 1 FROM card_answer')).toEqual([]);
  });

  it('is counted for the Board, and written into the record without names', async () => {
    const started = await there();
    await tookPlace(started);
    await send(home.visitor, `/mine/${started.mine}/name`, { called: 'first name' });
    const year = { from: '2025-04-01', to: '2026-03-31' };
    expect(await home.asSystem('voice', (tx, scope) => involvementOfYear(tx, scope, year))).toEqual({
      requests: 1,
      tookPlace: 1,
      places: 1,
      people: 1,
      quarters: 6,
      answered: 0,
    });
    const record = await page(worker, '/voice/record');
    expect(record).toContain('Record of involvement, 2025-26');
    expect(record).toContain('Not said yet');
    const file = await worker('GET', '/voice/record.csv?year=2025');
    expect(file.body).toContain(',Sparks,1,1.5,');
    expect(file.body).not.toContain('Robin');
  });
});

describe('what changed', () => {
  const chase = (day: string) => home.asSystem('voice', (tx, scope) => chaseAskers(tx, scope, day));
  const chased = async () =>
    (await letters()).filter(({ subject }) => subject.startsWith('What changed?')).length;

  it('is asked for after four weeks and every two weeks, until it is said', async () => {
    const started = await there();
    await tookPlace(started, '1 March 2026');
    await chase('2026-03-28');
    expect(await chased()).toBe(0);
    await chase('2026-03-29');
    await chase('2026-03-30');
    expect(await chased()).toBe(1);
    await chase('2026-04-12');
    expect(await chased()).toBe(2);
    const link = await linkInLetter(home, '/involve');
    await send(home.visitor, `/involve/${link}/changed`, { did: 'yes', words: 'A new leaflet.' });
    await chase('2026-04-26');
    expect(await chased()).toBe(2);
  });

  it('is asked for once by jobs that run at once', async () => {
    await tookPlace(await there(), '1 January 2026');
    await Promise.all(Array.from({ length: 4 }, () => chase('2026-03-10')));
    expect(await chased()).toBe(1);
  });

  it('shows who owes it', async () => {
    await tookPlace(await there(), '1 January 2026');
    expect(await page(worker, '/voice/requests/review')).toContain('Who owes us what changed: 1 request');
    expect(await page(worker, '/voice/requests?state=waiting%20for%20what%20changed')).toContain(
      'took place on 1 January 2026',
    );
  });
});

it('too many requests at once are shown, against the limit that the team sets', async () => {
  await there();
  await askedFor(home, worker);
  expect(await page(worker, '/voice/requests/review')).toContain('2 requests came in the last 3 months.');
  await send(worker, '/voice/requests/limit', { most: '1', months: '2' });
  expect(await page(worker, '/voice/requests')).toContain(
    '2 requests came in the last 2 months. Young people can manage 1: that is 1 too many.',
  );
});

describe('an interview panel and Young Inspectors', () => {
  it('keep questions and recommendation, and nothing is overwritten unseen', async () => {
    const { request } = await askedFor(home, worker, { kind: 'interview panel' });
    const url = `/voice/requests/${request}/panel`;
    const fields = {
      post: 'Team manager',
      day: '20 May 2026',
      questions: 'Why us?',
      recommendation: '',
      seen: '0',
    };
    expect((await send(worker, url, fields)).statusCode).toBe(303);
    const got = await send(worker, url, { ...fields, questions: 'Why not?' });
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toContain('Kept now: “Why us?”');
    await send(worker, url, { ...fields, recommendation: 'The second candidate', seen: '1' });
    expect(await page(worker, `/voice/requests/${request}`)).toContain(
      'Young people recommend: The second candidate',
    );
  });

  it('list what is open until the home has done something', async () => {
    const { request } = await askedFor(home, worker, { kind: 'inspection' });
    const fields = { home: 'Lantern House', visitedOn: '1 March 2026', seen: 'Cold', asks: 'Heat' };
    await send(worker, `/voice/requests/${request}/finding`, fields);
    expect(await page(worker, '/voice/findings')).toContain('Open: 1 finding');
    const finding = /findings\/([0-9a-f-]{36})/.exec((await worker('GET', '/voice/findings')).body)?.[1];
    await send(worker, `/voice/findings/${finding}`, { did: 'It is warm.', doneOn: '9 March 2026' });
    const after = await page(worker, '/voice/findings');
    expect(after).toContain('Open: 0 findings');
    expect(after).toContain('Done on 9 March 2026: It is warm.');
  });
});

describe('a page for young people', () => {
  const place = { heading: null, paragraph: 1 };

  it('can be read at eleven, and is small', async () => {
    const { url, group, mine } = await there();
    await send(worker, `${url}/card`, cardForm(group));
    const letter = await linkInLetter(home, '/cards');
    for (const address of ['/have-your-say/join', `/mine/${mine}`, `/cards/${letter}`]) {
      const got = await home.visitor('GET', address);
      const main = got.body.slice(got.body.indexOf('<main'), got.body.indexOf('</main>'));
      const lines = main.replaceAll(/<\/(p|li|label|legend|h\d|div)>/g, '\n').replaceAll(/<[^>]*>/g, '');
      const sentences = lines.split('\n').flatMap((line) => splitSentences(line.trim()));
      const { readingAge } = readingLevel(sentences.map((text) => ({ text, place })));
      expect(readingAge, address).toBeLessThanOrEqual(11);
      expect(Buffer.byteLength(got.body), address).toBeLessThan(30_000);
    }
  });
});
