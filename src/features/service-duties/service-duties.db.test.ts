import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { newOfficer } from '../../testing/casework.ts';
import { recordAdded } from '../../testing/furnish/quality.ts';
import {
  carer,
  councilHome,
  dayFields,
  meeting,
  post,
  reviewOf,
  visitTo,
} from '../../testing/furnish/service-duties.ts';
import { dutiesOfYear, staffingOfYear } from './index.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Person;
let service: Person;

beforeAll(async () => {
  home = await testApp();
  officer = await newOfficer(home, 'North');
  service = await home.as('service manager', null);
});
afterAll(() => home.close());

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

let carers = 0;

/** A carer who was approved on a day; answers the id. */
const approved = (day: string, more: Record<string, string> = {}): Promise<string> => {
  carers += 1;
  const reference = `F1${String(carers).padStart(3, '0')}`;
  return recordAdded(officer, '/foster-reviews/carers', {
    ...carer,
    reference,
    ...dayFields('day', day),
    ...more,
  });
};

const book = (id: string, day: string, why = 'yearly'): Promise<Got> =>
  officer('POST', '/foster-reviews/reviews/new', form(reviewOf(id, day, why)));

const casework = (): Scope => ({ ...home.scope, zone: 'casework', actor: { kind: 'system', name: 'test' } });
const inCasework = <Value>(work: Parameters<typeof withScope<Value>>[2]): Promise<Value> =>
  withScope(home.database.connected, casework(), work);

describe('foster carers’ reviews', () => {
  it('are due a year after the approval, then after the last one, and as soon as possible after an allegation', async () => {
    const id = await approved('2025-02-01');
    await approved('2025-09-01', dayFields('allegationOn', '2026-03-04'));
    const before = words(await officer('GET', '/foster-reviews'));
    expect(before).toContain('F1001 Foster carer 1 February 2026 Overdue Book it');
    expect(before).toMatch(/F1002 Foster carer 1 September 2026 As soon as possible .*F1001/);
    const review = await recordAdded(officer, '/foster-reviews/reviews', reviewOf(id, '2026-03-09', 'first'));
    expect(words(await officer('GET', '/foster-reviews'))).toContain('1 February 2026 Overdue 9 March 2026');
    const held = { ...reviewOf(id, '2026-03-09', 'first'), seen: '1', 'came-carer': 'yes' };
    const url = `/foster-reviews/reviews/${review}/change`;
    expect(words(await officer('POST', url, form(held)))).toContain('Give the day on which it was held');
    const day = dayFields('heldOn', '2026-03-09');
    expect((await officer('POST', url, form({ ...held, ...day }))).statusCode).toBe(303);
    expect(words(await officer('GET', '/foster-reviews'))).toContain(
      'F1001 Foster carer 9 March 2027 Book it',
    );
  });

  it('have no carer twice', async () => {
    await approved('2025-06-01', { reference: 'F9' });
    const twice = await officer('POST', '/foster-reviews/carers/new', form({ ...carer, reference: 'F9' }));
    expect(words(twice)).toContain('Another one has this reference.');
  });

  it('are at most six a day and twelve a week, also where two book the last one at once', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, () => approved('2025-06-01')));
    const first = ids[0] ?? '';
    for (let place = 0; place < 5; place += 1)
      expect((await book(ids[place] ?? '', '2026-05-11')).statusCode).toBe(303);
    const race = await Promise.all([5, 6].map((place) => book(ids[place] ?? '', '2026-05-11')));
    expect(race.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422]);
    const refused = race.find(({ statusCode }) => statusCode === 422);
    expect(refused && words(refused)).toContain('This day has 6 reviews, as many as it takes.');
    for (let place = 0; place < 6; place += 1) await book(first, '2026-05-12');
    expect(words(await book(first, '2026-05-17'))).toContain('This week, Monday to Sunday, has 12 reviews');
    expect((await book(first, '2026-05-18')).statusCode).toBe(303);
    const week = words(await officer('GET', '/foster-reviews?week=2026-05-13'));
    expect(week).toContain('12 of 12 reviews are booked; 0 more can be.');
    expect(week).toContain('Monday 11 May 2026 6 0');
  });

  it('after an allegation have a day a month beside these', async () => {
    const id = await approved('2025-06-01');
    await recordAdded(officer, '/foster-reviews/days', dayFields('day', '2026-06-10'));
    const second = await officer('POST', '/foster-reviews/days/new', form(dayFields('day', '2026-06-24')));
    expect(words(second)).toContain('A day is kept in this month already.');
    expect(words(await book(id, '2026-06-10'))).toContain(
      'This day is kept for reviews after an allegation.',
    );
    for (let place = 0; place < 6; place += 1)
      expect((await book(id, '2026-06-10', 'allegation')).statusCode).toBe(303);
    expect((await book(id, '2026-06-10', 'allegation')).statusCode).toBe(422);
    expect((await book(id, '2026-06-11')).statusCode).toBe(303);
    expect(words(await officer('GET', '/foster-reviews?week=2026-06-10'))).toContain(
      '1 of 12 reviews are booked',
    );
  });

  it('that were called off free their day; ceilings are the service’s own', async () => {
    const id = await approved('2025-06-01');
    await service(
      'POST',
      '/foster-reviews/ceilings',
      form({ day: '1', week: '2', allegations: '6', seen: '0' }),
    );
    const review = await recordAdded(officer, '/foster-reviews/reviews', reviewOf(id, '2026-07-06'));
    expect((await book(id, '2026-07-06')).statusCode).toBe(422);
    const off = { ...reviewOf(id, '2026-07-06'), calledOff: 'The carers are away.', seen: '1' };
    await officer('POST', `/foster-reviews/reviews/${review}/change`, form(off));
    expect((await book(id, '2026-07-06')).statusCode).toBe(303);
    await service('POST', '/foster-reviews/ceilings/undo', form({ seen: '1' }));
    expect((await book(id, '2026-07-06')).statusCode).toBe(303);
  });
});

describe('visits to homes', () => {
  it('are made by somebody who does not run the home, and what is to be done has its day', async () => {
    const id = await recordAdded(officer, '/regulation-44/homes', councilHome);
    const send = (fields: Record<string, string>) =>
      officer('POST', '/regulation-44/new', form({ ...visitTo(id, '2026-03-03'), ...fields }));
    expect(words(await officer('GET', '/duties'))).toContain('Without a visit in March 2026 so far: H01');
    expect(words(await send({ visitor: 'registered manager H01' }))).toContain('cannot be its visitor');
    expect(words(await send({ mustDo: 'Mend the stair.' }))).toContain('Give the day by which');
    const late = { mustDo: 'Mend the stair.', ...dayFields('dueOn', '2026-03-06') };
    expect((await send(late)).statusCode).toBe(303);
    const duties = words(await officer('GET', '/duties'));
    expect(duties).toContain('Each home had its visit in March 2026.');
    expect(duties).toContain('H01 , by 6 March 2026 Overdue');
  });
});

describe('counts for the Board', () => {
  it('hide small ones, and those about few children, and name none', async () => {
    const analyst = await home.as('analyst', null);
    const add = (sort: string, reference: string) =>
      recordAdded(officer, '/specialist-meetings', {
        ...meeting,
        sort,
        reference,
        ...dayFields('day', '2025-12-02'),
      });
    for (let child = 0; child < 7; child += 1) {
      await add('missing', `S0000${child}`);
      await add('self-harm', 'S00001');
      await add('disruption', `S1000${child}`);
    }
    const page = words(await analyst('GET', '/counts?of=duties'));
    expect(page).toContain('A home that broke down 7');
    expect(page).toContain('Self-harm hidden');
    expect(page).not.toContain('S0000');
    expect((await analyst('GET', '/duties')).statusCode).toBe(403);
  });
});

describe('a year', () => {
  it('is counted', async () => {
    await recordAdded(officer, '/specialist-meetings', meeting);
    await recordAdded(service, '/duties/posts', post);
    const gone = { ...post, reference: 'Reviewing officer 2', contract: 'agency', share: '50' };
    expect(
      words(
        await service('POST', '/duties/posts/new', form({ ...gone, ...dayFields('leftOn', '2026-01-31') })),
      ),
    ).toContain('Choose why they left.');
    await recordAdded(service, '/duties/posts', {
      ...gone,
      ...dayFields('leftOn', '2026-01-31'),
      leftWhy: 'promotion',
    });
    await service('POST', '/duties/paid-posts', form({ officers: '250', managers: '0', seen: '0' }));
    expect((await officer('GET', '/duties/posts')).statusCode).toBe(403);
    const period = { first: '2025-04-01', last: '2026-03-31' };
    const duties = await inCasework((tx) => dutiesOfYear(tx, casework(), period, '2026-03-10'));
    expect(duties.fosterReviews).toMatchObject({ held: 1, late: 1, foster: 1, connected: 0 });
    expect(duties.meetings.all).toBe(22);
    expect(duties.visits).toMatchObject({ made: 1, children: 3, toDo: 1, done: 0, overdue: 1 });
    // April to February: March is not over.
    expect(duties.visits.months).toEqual({ visited: 0, wanted: 11 });
    const [officers] = await inCasework((tx) => staffingOfYear(tx, casework(), period));
    expect(officers).toMatchObject({
      atFirst: { people: 2, permanent: 1, agency: 1, sharePermanent: 100, shareAgency: 50 },
      atLast: { people: 1, agency: 0 },
      vacant: 150,
      leavers: { people: 1, permanent: 0 },
    });
    const page = words(await service('GET', '/duties/period?year=2025'));
    expect(page).toContain('Missing from home 8');
    expect(page).toContain('Vacant 1.5');
    expect((await officer('GET', '/duties/period')).statusCode).toBe(403);
  });
});
