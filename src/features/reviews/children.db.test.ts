import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/roles.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import { onClient } from '../../platform/database/connect.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { childInCare, officerIn } from '../../testing/casework.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { childrenInCare, findChild } from './queries.ts';
import { tables } from './store.ts';

type Asker = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Asker;
let other: Asker;
let manager: Asker;
let head: Asker;
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  officer = await home.as('independent reviewing officer', null);
  other = await home.as('independent reviewing officer', null);
  manager = await home.as('reviewing manager', null);
  head = await home.as('service manager', null);
  await officerIn(home, officer.personId, 'North', 'Officer of the north');
  await officerIn(home, other.personId, 'South', 'Officer of the south');
  await officerIn(home, manager.personId, 'North', 'Manager of the north');
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const get = async (by: TestApp['clerk'], url: string): Promise<string> => {
  const got = await by('GET', url);
  expect(got.statusCode, url).toBe(200);
  return wordsOf(got);
};

const readings = async (): Promise<string[]> => {
  const asked = "SELECT deed, subject_id FROM audit_entry WHERE deed LIKE 'child.read%' ORDER BY at";
  const { rows } = await home.database.client.query<{ deed: string; subject_id: string }>(asked);
  return rows.map(({ deed, subject_id }) => `${deed} ${subject_id}`);
};

describe('what is due', () => {
  it('is an officer’s own children, the worst first, each reading written down', async () => {
    const late = await childInCare(home, { reference: 'K2', officerId: officer.personId });
    const soon = await childInCare(home, {
      reference: 'K1',
      officerId: officer.personId,
      since: '2026-03-09',
    });
    await childInCare(home, { reference: 'K3', officerId: other.personId });
    await childInCare(home, { reference: 'K4' });
    const words = await get(officer, '/children');
    expect(words).toContain('2 children: 4 duties overdue for 1 child, 1 more due within 28 days');
    expect(words.indexOf('K2')).toBeLessThan(words.indexOf('K1'));
    expect(words).toMatch(/Visit of the social worker Overdue by \d+ days by 8 September 2025/);
    expect(words).not.toMatch(/K3|K4|2012/);
    expect(await readings()).toEqual([
      `child.read, list of what is due ${late}`,
      `child.read, list of what is due ${soon}`,
    ]);
    expect(await get(officer, '/children?overdue=yes&duty=first_review')).not.toContain('K1');
    expect(await get(officer, '/children?duty=dental&overdue=yes')).toContain('Nothing here fits');
  });

  it('is counted for managers, and one officer’s list opens with a reason that is kept', async () => {
    const child = await childInCare(home, { reference: 'K1', officerId: officer.personId });
    await childInCare(home, { reference: 'K3', officerId: other.personId });
    await childInCare(home, { reference: 'K4' });
    const all = await get(head, '/children');
    expect(all).toContain('3 children: 12 duties overdue for 3 children, nothing more due within 28 days');
    expect(all).toContain('1 child has no reviewing officer');
    expect(all).toContain('Officer of the south');
    expect(await get(manager, '/children')).toContain('2 children:');
    expect(await get(manager, '/children')).not.toContain('Officer of the south');
    expect(await readings()).toEqual([]);

    const url = `/children?officer=${officer.personId}`;
    expect(await get(manager, url)).toContain('Why do you open this?');
    expect(await readings()).toEqual([]);
    expect(await get(manager, `${url}&why=supervision`)).toContain('K1');
    expect(await readings()).toEqual([`child.read, supervision ${child}`]);
    expect(await get(manager, '/children?officer=nobody&why=quality')).toContain('K4');
    expect((await manager('GET', `/children?officer=${other.personId}&why=quality`)).statusCode).toBe(404);
  });
});

describe('who may not', () => {
  it('neither another officer nor the manager of another team finds a child', async () => {
    const child = await childInCare(home, { officerId: other.personId });
    for (const by of [officer, manager])
      for (const rest of ['', '/edit', '/done', '/moved', '?why=quality'])
        expect((await by('GET', `/children/${child}${rest}`)).statusCode).toBe(404);
    for (const rest of ['/edit', '/done', '/done/take-back', '/moved', '/moved/take-back'])
      expect((await officer('POST', `/children/${child}${rest}`, form({}))).statusCode).toBe(404);
    expect((await manager('POST', `/children/${child}/officer`, form({}))).statusCode).toBe(404);
    expect((await other('GET', `/children/${child}`)).statusCode).toBe(200);
  });

  const roles: [Role, bodyId: string | null][] = [
    ['analyst', null],
    ['clerk', null],
    ['chair', null],
    ['team manager', null],
    ['senior manager', null],
    ['administrator', null],
    ['independent reviewing officer', '00000000-0000-4000-8000-000000000001'],
    ['service manager', '00000000-0000-4000-8000-000000000001'],
  ];
  it.each(roles)('with every check taken out, %s (at %s) reads and writes no child', async (role, bodyId) => {
    const child = await childInCare(home, { officerId: officer.personId });
    const actor: Actor = { kind: 'person', id: officer.personId, name: '', holdings: [{ role, bodyId }] };
    const scope: Scope = { authorityId: home.authority.id, zone: 'casework', actor };
    await withScope(home.database.connected, scope, async (tx) => {
      expect(await findChild(tx, scope, child)).toBeNull();
      expect(await childrenInCare(tx, scope)).toEqual([]);
      expect(await tables(tx).selectFrom('child').selectAll().execute()).toEqual([]);
      expect(await tables(tx).selectFrom('child_file').selectAll().execute()).toEqual([]);
      const changed = await tables(tx).updateTable('child').set({ team: 'x' }).executeTakeFirstOrThrow();
      expect(changed.numUpdatedRows).toBe(0n);
    });
  });
});

describe('one child', () => {
  it('is shown with what is due and why, and never with a date of birth', async () => {
    const child = await childInCare(home, { officerId: officer.personId, siblings: 'S1' });
    const sister = await childInCare(home, { reference: 'K77', officerId: officer.personId, siblings: 'S1' });
    await childInCare(home, { reference: 'K78', officerId: other.personId, siblings: 'S1' });
    const words = await get(officer, `/children/${child}`);
    expect(words).toContain('Age 13');
    expect(words).toContain('Full care order');
    expect(words).toContain('2 brothers and sisters in our care: K77');
    expect(words).not.toContain('K78');
    expect(words).toMatch(
      /First review Within 20 working days of coming into care Overdue 29 September 2025/,
    );
    expect(await readings()).toEqual([
      `child.read, own case ${child}`,
      `child.read, named as a brother or sister ${sister}`,
    ]);
    for (const rest of ['', '/edit', '/done', '/moved'])
      expect((await officer('GET', `/children/${child}${rest}`)).body).not.toMatch(/2012/);
  });

  it('is not shown where the reading cannot be written down', async () => {
    const child = await childInCare(home, { reference: 'K99', officerId: officer.personId });
    const owner = (asked: string) => onClient(home.database.owner, (client) => client.query(asked));
    await owner('REVOKE INSERT ON audit_entry FROM hearth_web');
    try {
      for (const url of [`/children/${child}`, '/children']) {
        const got = await officer('GET', url);
        expect(got.statusCode).toBe(500);
        expect(got.body).not.toContain('K99');
      }
    } finally {
      await owner('GRANT INSERT ON audit_entry TO hearth_web');
    }
  });
});

const newChild = {
  ...{
    reference: 'K500',
    district: 'North',
    team: 'North 1',
    worker: 'Social worker 2',
    carer: 'Foster carers',
  },
  ...{ 'born-day': '1', 'born-month': '5', 'born-year': '2012' },
  ...{ 'from-day': '2', 'from-month': '3', 'from-year': '2026' },
  ...{ reason: 'S', legalStatus: 'C2', place: 'U6', home: 'SC123456' },
};

describe('by hand', () => {
  it('an officer adds a child, which is theirs; a name is asked about', async () => {
    const named = { ...newChild, worker: 'Jordan Smith' };
    const asked = await officer('POST', '/children/new', form(named));
    expect(asked.statusCode).toBe(422);
    expect(wordsOf(asked)).toContain('“Jordan Smith” looks like a name');
    expect(asked.body).toContain('value="Jordan Smith"');
    const kept = await officer('POST', '/children/new', form({ ...named, keep: 'Jordan Smith' }));
    expect(kept.statusCode).toBe(303);
    const words = await get(officer, `${kept.headers.location}`);
    expect(words).toContain('The child is added.');
    expect(words).toMatch(/First review Within 20 working days of coming into care Due 30 March 2026/);
    const again = await other('POST', '/children/new', form(newChild));
    expect(wordsOf(again)).toContain('Another child has this reference already');
  });

  it('two who add the same child at once add one', async () => {
    const twice = [officer, other].map((by) =>
      by('POST', '/children/new', form({ ...newChild, reference: 'K501' })),
    );
    const answers = (await Promise.all(twice)).map(({ statusCode }) => statusCode);
    expect(answers.sort()).toEqual([303, 422]);
  });

  it('somebody who is no officer yet is told so, and a manager’s child is nobody’s', async () => {
    const stranger = await home.as('independent reviewing officer', null);
    const refused = await stranger('POST', '/children/new', form(newChild));
    expect(wordsOf(refused)).toContain('You are not among the reviewing officers yet');
    expect((await head('POST', '/children/new', form(newChild))).statusCode).toBe(303);
    expect(await get(head, '/children')).toContain('1 child has no reviewing officer');
  });

  it('a second editor sees what changed and loses nothing', async () => {
    const child = await childInCare(home, { reference: 'K1', officerId: officer.personId });
    const opened = {
      district: 'North',
      team: 'North 1',
      worker: 'Social worker, North',
      carer: 'Foster carers',
    };
    const begun = Object.fromEntries(
      Object.entries({ reference: 'K1', ...opened }).map(([k, v]) => [`was-${k}`, v]),
    );
    const typed = { reference: 'K1', ...opened, ...begun, seen: '1' };
    const url = `/children/${child}/edit`;
    expect(
      (await officer('POST', url, form({ ...typed, district: 'East', team: 'East 2' }))).statusCode,
    ).toBe(303);
    const second = await officer(
      'POST',
      url,
      form({ ...typed, district: 'West', worker: 'Social worker 9' }),
    );
    expect(second.statusCode).toBe(422);
    const words = wordsOf(second);
    expect(words).toContain('District: now “East”, you wrote “West”');
    expect(words).toContain('Team of social care: now “East 2”.');
    for (const value of ['West', 'East 2', 'Social worker 9'])
      expect(second.body).toContain(`value="${value}"`);
    const merged = { ...typed, seen: '2', district: 'West', team: 'East 2', worker: 'Social worker 9' };
    const saved = await officer('POST', url, form(merged));
    expect(await get(officer, `${saved.headers.location}`)).toMatch(
      /District West Team and social worker East 2, Social worker 9/,
    );
  });

  it('what was done is noted, never for a day to come, and can be taken back and put back', async () => {
    const child = await childInCare(home, { officerId: officer.personId });
    const url = `/children/${child}/done`;
    const visit = (day: string) => ({
      what: 'visit',
      'done-day': day,
      'done-month': '3',
      'done-year': '2026',
      by: 'Post 4',
    });
    const tomorrow = await officer('POST', url, form(visit('11')));
    expect(wordsOf(tomorrow)).toContain('This day is still to come');
    const noted = await officer('POST', url, form(visit('9')));
    const words = await get(officer, `${noted.headers.location}`);
    expect(words).toMatch(/Visit of the social worker Within six weeks of the last visit Due 20 April 2026/);
    expect(words).toContain('9 March 2026: Visit of the social worker, Post 4');
    expect((await officer('POST', url, form(visit('9')))).headers.location).toContain('said=noted+already');
    const taken = await officer('POST', `${url}/take-back`, form({ what: 'visit', day: '2026-03-09' }));
    expect(wordsOf(taken)).toContain('Taken back: Visit of the social worker of 9 March 2026.');
    expect(taken.body).toContain('name="done-day" value="09"');
    expect((await officer('POST', url, form(visit('09')))).headers.location).toContain('said=noted');
    const nothing = await officer('POST', `${url}/take-back`, form({ what: 'visit', day: '2026-03-08' }));
    expect(nothing.statusCode).toBe(404);
  });

  it('a move ends what was open and can be taken back; care ends and begins again', async () => {
    const child = await childInCare(home, { officerId: officer.personId });
    const url = `/children/${child}`;
    const move = {
      'from-day': '1',
      'from-month': '3',
      'from-year': '2026',
      reason: 'P',
      legalStatus: 'E1',
      place: 'A4',
    };
    const moved = await officer('POST', `${url}/moved`, form(move));
    const words = await get(officer, `${moved.headers.location}`);
    expect(words).toContain('Placement order');
    expect(words).toContain('1 September 2025 1 March 2026');
    const early = await officer('POST', `${url}/moved`, form({ ...move, 'from-month': '2' }));
    expect(wordsOf(early)).toContain('already begins or ends after this day');
    await officer('POST', `${url}/moved/take-back`);
    expect(await get(officer, url)).toContain('1 September 2025 now');
    const left = { reference: 'K1', seen: '3', 'left-day': '5', 'left-month': '3', 'left-year': '2026' };
    expect((await officer('POST', `${url}/edit`, form(left))).statusCode).toBe(303);
    expect(await get(officer, url)).toContain('Nothing is due: the child is not in our care');
    expect(await get(officer, '/children')).toContain('0 children');
    await officer('POST', `${url}/moved`, form({ ...move, 'from-day': '9', reason: 'S' }));
    expect(await get(officer, url)).toMatch(
      /First review Within 20 working days of coming into care Due 8 April 2026/,
    );
  });

  it('a manager gives a child away, and sees it no longer where it goes to another team', async () => {
    const child = await childInCare(home, { reference: 'K1' });
    const give = (officerId: string) =>
      manager('POST', `/children/${child}/officer?why=quality`, form({ officer: officerId }));
    expect((await give('')).statusCode).toBe(422);
    expect((await give(officer.personId)).headers.location).toBe(`/children/${child}?why=quality&said=given`);
    expect((await officer('GET', `/children/${child}`)).statusCode).toBe(200);
    expect((await give(other.personId)).headers.location).toBe('/children?said=given');
    expect((await manager('GET', `/children/${child}?why=quality`)).statusCode).toBe(404);
  });

  it('a reviewing manager keeps posts of their own team, and not their own', async () => {
    const fresh = await home.as('independent reviewing officer', null);
    const atBoard = await home.as('independent reviewing officer');
    const keep = (by: TestApp['clerk'], person: string, team: string) =>
      by('POST', '/children/officers', form({ person, team, share: '60' }));
    expect((await keep(manager, fresh.personId, 'North')).statusCode).toBe(303);
    expect(await get(manager, '/children/officers')).toContain('North 60%');
    for (const [person, team] of [
      [fresh.personId, 'South'],
      [other.personId, 'North'],
      [manager.personId, 'South'],
      [atBoard.personId, 'North'],
    ] as const)
      expect((await keep(manager, person, team)).statusCode, team).toBe(422);
    expect((await keep(head, manager.personId, 'South')).statusCode).toBe(303);
  });
});
