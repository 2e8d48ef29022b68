import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { onClient } from '../../platform/database/connect.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import {
  commissionedFields,
  idOn,
  leaverFields,
  placesFields,
  promiseFields,
  referralFields,
  requestFields,
  sent,
  stayFields,
} from '../../testing/furnish/homes.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { homesOfYear } from './counts.ts';
import type { HomesYear } from './rules/year.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let asItWas: () => Promise<void>;
let manager: Person;
let colleague: Person;
let officer: Person;
let member: Person;
let analyst: Person;

beforeAll(async () => {
  home = await testApp();
  manager = await home.as('team manager', null);
  colleague = await home.as('senior manager', null);
  officer = await home.as('independent reviewing officer', null);
  member = await home.as('member');
  analyst = await home.as('analyst', null);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await onClient(home.database.owner, (client) => client.query(text))).rows;

const read = async (who: Person, url: string) => (await who('GET', url)).body;

const newLeaver = (fields = {}) => sent(manager, '/homes/leavers/new', { ...leaverFields, ...fields });

const stays = () =>
  rows(
    'SELECT kind, suitable, from_day::text AS from, until_day::text AS until FROM home_stay ORDER BY from_day',
  );

describe('a care leaver', () => {
  it('moves: the home before ends on that day, and moves and nights follow', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
    await sent(manager, `${leaver}/stays/new`, {
      ...stayFields,
      kind: 'council tenancy',
      suitable: 'yes',
      from: '6 March 2026',
      seen: '1',
    });
    expect(await stays()).toEqual([
      { kind: 'bed and breakfast', suitable: false, from: '2026-03-01', until: '2026-03-06' },
      { kind: 'council tenancy', suitable: true, from: '2026-03-06', until: null },
    ]);
    const page = await read(officer, `${leaver}?why=quality`);
    for (const words of ['2 moves', '4 days', '1 time', '5 nights', 'Own tenancy, council'])
      expect(page).toContain(words);
    expect(page).not.toContain('Write a home down');
  });

  it('is opened with a reason that is kept, and by nobody of a board', async () => {
    const leaver = await newLeaver();
    const asked = await read(manager, leaver);
    expect(asked).toContain('Why do you open this?');
    expect(asked).not.toContain('L00001');
    await read(manager, `${leaver}?why=panel`);
    await read(manager, '/homes/leavers');
    expect(
      await rows(
        `SELECT deed FROM audit_entry WHERE deed LIKE '%.read%' AND actor_id = '${manager.personId}' ORDER BY at`,
      ),
    ).toEqual([{ deed: 'care leaver.read, panel' }, { deed: 'care leaver.read, list' }]);
    for (const who of [member, analyst, home.clerk])
      expect((await who('GET', `${leaver}?why=panel`)).statusCode).toBe(403);
    expect((await officer('GET', `${leaver}/change?why=record`)).statusCode).toBe(403);
  });

  it('keeps what was typed where a day is wrong, a home stands there already, or a name seems to be in it', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
    const send = (fields: Record<string, string>) =>
      manager('POST', `${leaver}/stays/new`, form({ why: 'home', ...stayFields, seen: '1', ...fields }));
    const meets = await send({ from: '1 February 2026', reason: 'The only one.' });
    expect(meets.statusCode).toBe(422);
    expect(meets.body).toContain('On these days another home is written down.');
    expect(meets.body).toContain('The only one.');
    const named = { from: '5 March 2026', reason: 'Lives with Robin Ashdown now.' };
    const asks = await send(named);
    expect(asks.body).toContain('this looks like a name');
    expect((await send({ ...named, keep: named.reason })).statusCode).toBe(303);
  });

  it('shows what somebody else changed meanwhile, with all that was typed', async () => {
    const leaver = await newLeaver();
    await sent(colleague, `${leaver}/change`, { ...leaverFields, reference: 'L00077', seen: '1' });
    const mine = { ...leaverFields, bornMonth: '1 July 2006', why: 'record', seen: '1' };
    const again = await manager('POST', `${leaver}/change`, form(mine));
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Reference of the case system: L00077');
    expect(again.body).toContain('value="1 July 2006"');
    expect(again.body).toContain('name="seen" value="2"');
    expect((await manager('POST', `${leaver}/change`, form({ ...mine, seen: '2' }))).statusCode).toBe(303);
    const other = await newLeaver({ reference: 'L00002' });
    const taken = await manager('POST', `${other}/change`, form({ ...mine, seen: '1' }));
    expect(taken.body).toContain('Somebody else here has this reference.');
  });

  it('is taken back with all that hangs on them, by a step that asks', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
    expect(await read(manager, `${leaver}/take-back?why=record`)).toContain('added in error');
    await sent(manager, `${leaver}/take-back`, { seen: '1' });
    expect(await stays()).toEqual([]);
    expect(await rows(`SELECT deed FROM audit_entry WHERE deed = 'care leaver.taken back'`)).toHaveLength(1);
  });
});

describe('the lasting-homes panel', () => {
  const step = { day: '9 March 2026', words: 'It fits.', nextBy: 'Personal adviser', nextDue: '1 June 2026' };

  it('says who must do what by when, decides, ends, and takes a step back', async () => {
    const panel = await sent(manager, `${await newLeaver()}/panel/new`, {
      ...referralFields,
      nextDue: '6 March 2026',
    });
    const list = await read(officer, '/homes/panel');
    expect(list).toContain('Day has passed');
    expect(list).toContain('Lasting-homes panel: decide by 6 March 2026');
    expect(await read(colleague, '/today')).toContain('A panel case waits for Lasting-homes panel');
    expect(await read(manager, `${panel}/agree?why=panel`)).toContain('value="2 June 2026"');
    await sent(manager, `${panel}/agree`, { ...step, home: 'Lantern House', seen: '1' });
    expect(
      (await manager('POST', `${panel}/agree`, form({ ...step, home: 'Twice', seen: '1' }))).statusCode,
    ).toBe(404);
    await sent(manager, `${panel}/end`, { ...step, outcome: 'moved in', seen: '2' });
    expect(await read(manager, '/homes/panel')).not.toContain('L00001');
    expect(await read(manager, '/homes/panel?state=ended')).toContain('L00001');
    await sent(manager, `${panel}/undo`, { seen: '3' });
    expect(await read(manager, `${panel}?why=panel`)).toContain(
      'Personal adviser: look at it again by 1 June 2026',
    );
  });

  it('takes no step that is older than the one before, or that somebody was faster with', async () => {
    const panel = await sent(manager, `${await newLeaver()}/panel/new`, referralFields);
    const early = await manager('POST', `${panel}/plan`, form({ ...step, day: '1 March 2026', seen: '1' }));
    expect(early.body).toContain('This one cannot be earlier.');
    await sent(colleague, `${panel}/plan`, { ...step, seen: '1' });
    const late = await manager('POST', `${panel}/plan`, form({ ...step, words: 'My plan.', seen: '1' }));
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('My plan.');
    await sent(manager, `${panel}/undo`, { seen: '2' });
    await sent(manager, `${panel}/undo`, { seen: '3' });
    expect(await rows('SELECT 1 FROM panel_case')).toEqual([]);
  });

  it('looks again after the weeks that were set', async () => {
    await sent(manager, '/homes/panel-weeks', { weeks: '4' });
    const panel = await sent(manager, `${await newLeaver()}/panel/new`, referralFields);
    expect(await read(manager, `${panel}/agree?why=panel`)).toContain('value="7 April 2026"');
  });
});

describe('homes and promises', () => {
  it('keeps every day on which places were told, and says whom to ask where it is old', async () => {
    const address = await sent(analyst, '/homes/places/new', commissionedFields);
    await sent(analyst, address, { ...placesFields, day: '1 February 2026', free: '8' });
    await sent(analyst, address, { ...placesFields, day: '20 February 2026' });
    await sent(analyst, address, { ...placesFields, day: '20 February 2026', free: '3' });
    const page = await read(member, '/homes/places');
    expect(page).toContain('3 of 8 places free, told on 20 February 2026');
    expect(page).toContain('Ask Placements officer.');
    expect(page).not.toContain('Tell the places');
    expect(await rows('SELECT 1 FROM home_places')).toHaveLength(2);
    expect((await analyst('POST', address, form({ ...placesFields, free: '9' }))).body).toContain(
      'More places are free than there are.',
    );
    expect((await member('POST', address, form(placesFields))).statusCode).toBe(403);
  });

  it('sets what a district promised beside what happened, and hides few from the board', async () => {
    await sent(colleague, '/homes/districts/new', promiseFields);
    await sent(colleague, '/homes/districts/new', {
      ...promiseFields,
      since: '1 January 2026',
      band: 'Band B',
    });
    const twice = await colleague('POST', '/homes/districts/new', form(promiseFields));
    expect(twice.body).toContain('A promise of this district since this day is written down already.');
    await sent(manager, `${await newLeaver()}/requests/new`, requestFields);
    const whole = await read(manager, '/homes/districts');
    expect(whole).toContain('The promised band given: 0 of 1.');
    expect(whole).toContain('Days until an offer: 62, the middle of 1 offer.');
    const shown = await read(member, '/homes/districts');
    expect(shown).toContain('Since</strong> 1 January 2026: Band B');
    expect(shown).toContain('Homes asked for: hidden.');
    expect(shown).not.toContain('Days until an offer');
  });
});

describe('need and supply', () => {
  it('is whole for staff, and for the board the last month’s end with few hidden', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, from: '1 February 2026', seen: '0' });
    const whole = await read(manager, '/homes');
    expect(whole).toContain('As it was on 10 March 2026');
    expect(whole).toContain('1 young person is in an emergency home');
    for (const who of [member, analyst]) {
      const shown = await read(who, '/homes');
      expect(shown).toContain('As it was on 28 February 2026');
      expect(shown).toContain('hidden');
      expect(shown).not.toContain('young person is in an emergency home');
    }
    expect(await read(analyst, '/homes/counts')).toContain('Whether their home is known');
  });

  it('is counted for a year, whole, for whoever writes the annual report', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, from: '1 February 2026', seen: '0' });
    const system: Scope = {
      authorityId: home.authority.id,
      zone: 'challenge',
      actor: { kind: 'system', name: 'annual report' },
    };
    const year: HomesYear = await withScope(home.database.connected, system, (tx) =>
      homesOfYear(tx, system, { first: '2025-04-01', last: '2026-03-31' }),
    );
    expect(year).toMatchObject({
      leavers: { value: 1 },
      suitableKnown: { value: 1 },
      suitable: { value: 0 },
      emergencyNights: { value: 59, people: 1 },
    });
  });
});

describe('the file of the case system', () => {
  const heading = 'CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM,HOMES_SINCE_LEAVING,HOME_FROM\n';
  const bring = async (text: string): Promise<string> => {
    const got = await manager(
      'POST',
      '/homes/bring-in',
      await upload([textFile('homes.csv', heading + text)]),
    );
    return String(got.headers.location);
  };
  const values = (page: string): string[] =>
    [...page.matchAll(/name="take"[^>]* value="([^"]*)"/g)].map(([, value = '']) => value);

  it('is taken in as it was chosen, all at once, and says which lines were left out', async () => {
    const leaver = await newLeaver({ hasLeft: 'no', leftOn: '' });
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
    const file = await bring(
      'L00001,former relevant,09/03/2026,YES,F2,U1,2,05/03/2026\nL00002,relevant,01/03/2026,YES,F2,B1,1,01/12/2025\nL00003,relevant,01/03/2026,YES,F2,R1,,\n',
    );
    const page = await read(manager, file);
    expect(page).toContain('Moved. Here: Bed and breakfast, not suitable, since 1 March 2026.');
    expect(page).toContain('Line 4: ACCOM says that nobody knows where they live.');
    expect((await colleague('GET', file)).statusCode).toBe(404);
    const got = await manager('POST', file, form({ take: values(page) }));
    expect(got.headers.location).toBe('/homes/bring-in?taken=2');
    expect(await stays()).toMatchObject([
      { from: '2025-12-01', kind: 'family' },
      { from: '2026-03-01', until: '2026-03-05' },
      { from: '2026-03-05', kind: 'tenancy', until: null },
    ]);
    expect(await rows('SELECT reference, has_left, left_on::text FROM care_leaver ORDER BY 1')).toEqual([
      { reference: 'L00001', has_left: true, left_on: null },
      { reference: 'L00002', has_left: true, left_on: '2025-12-01' },
    ]);
    expect(await rows('SELECT 1 FROM homes_file')).toEqual([]);
    const same = await read(
      manager,
      await bring('L00001,former relevant,09/03/2026,YES,F2,U1,2,05/03/2026\n'),
    );
    expect(same).toContain('0 differences, 1 as they stand here');
  });

  it('is not taken where a home was changed meanwhile', async () => {
    const leaver = await newLeaver();
    await sent(manager, `${leaver}/stays/new`, { ...stayFields, seen: '0' });
    const file = await bring(
      'L00001,former relevant,09/03/2026,YES,F2,U1,2,05/03/2026\nL00002,relevant,01/03/2026,YES,F2,B1,1,01/12/2025\n',
    );
    const chosen = values(await read(manager, file));
    const stay = await idOn(manager, `${leaver}?why=home`, '/homes/stays/');
    await sent(colleague, `/homes/stays/${stay}`, { ...stayFields, reason: '', seen: '1' });
    const got = await manager('POST', file, form({ take: chosen }));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Nothing was taken.');
    expect(await stays()).toHaveLength(1);
  });

  it.each([
    [' \n', 'is empty'],
    ['A,B\n1,2\n', 'names no column CHILD, DATE, ACCOM'],
  ])('that is %j is refused with its name', async (text, why) => {
    const got = await manager('POST', '/homes/bring-in', await upload([textFile('homes.csv', text)]));
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(why);
  });
});
