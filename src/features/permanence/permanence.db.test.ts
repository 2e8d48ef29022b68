import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../app/create-app.ts';
import { features } from '../../app/features.ts';
import type { Role } from '../../kernel/roles.ts';
import { onClient } from '../../platform/database/connect.ts';
import { fixedClock, form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { childInCare, officerIn, reviewHeld } from '../../testing/casework.ts';
import { everyone, type Route } from '../../web/route.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Person;
let manager: Person;
let own: string;

beforeAll(async () => {
  home = await testApp();
  officer = await home.as('independent reviewing officer', null);
  manager = await home.as('reviewing manager', null);
  await officerIn(home, officer.personId, 'East', 'Officer, East');
  await officerIn(home, manager.personId, 'East', 'Manager, East');
  own = await childInCare(home, {
    reference: 'T00001',
    officerId: officer.personId,
    since: '2025-06-01',
    district: 'East',
  });
});
afterAll(() => home.close());

const linePath = (child: string): string => `/children/${child}/permanence`;

const save = (by: Person, child: string, fields: Record<string, string>): Promise<Got> =>
  by(
    'POST',
    `${linePath(child)}/change`,
    form({ seen: '0', panel: 'not said', lifeStory: 'none', ...fields }),
  );

const ask = <Row>(query: string, values: unknown[] = []): Promise<Row[]> =>
  onClient(home.database.owner, async (client) => (await client.query(query, values)).rows);

const deedsOn = async (child: string): Promise<string[]> =>
  (
    await ask<{ deed: string }>('SELECT deed FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [child])
  ).map(({ deed }) => deed);

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the line of a child', () => {
  it('is written, told in sentences and shown on the tracker; each of it is in the log', async () => {
    const saved = await save(officer, own, {
      planFor: 'Stay with the foster carers',
      'planForOn-day': '1',
      'planForOn-month': '9',
      'planForOn-year': '2025',
      route: 'long-term fostering',
      nextStep: 'Matching meeting',
      stepOwner: 'Social worker, East',
      'stepDue-day': '1',
      'stepDue-month': '4',
      'stepDue-year': '2026',
    });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${linePath(own)}?done=changed`]);
    const page = words(await officer('GET', linePath(own)));
    expect(page).toContain('T00001: line to permanence 13 years old');
    expect(page).toContain('Route: Long-term fostering.');
    expect(page).toContain('. Next step: Matching meeting 1 April 2026 To come');
    const tracker = words(await officer('GET', '/permanence'));
    expect(tracker).toContain('1 child: 1 with a plan for permanence, 0 with a plan of permanence.');
    expect(tracker).toContain('Social worker : Give the day on which it is presented to panel, now.');
    expect(await deedsOn(own)).toEqual([
      'permanence.changed',
      'child.read, own case',
      'child.read, list of what is due',
    ]);
  });

  it('says that all of it still holds', async () => {
    const before = (await officer('GET', `${linePath(own)}/change`)).body;
    expect(before).toContain('Matching meeting');
    const same = Object.fromEntries(
      [...before.matchAll(/name="([\w-]+)"[^>]*? value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const saved = await save(officer, own, {
      ...same,
      planFor: 'Stay with the foster carers',
      nextStep: 'Matching meeting',
      route: 'long-term fostering',
      guardian: '',
      panel: 'not said',
      lifeStory: 'none',
    });
    expect(saved.headers.location).toBe(`${linePath(own)}?done=looked+over`);
    expect(words(await officer('GET', linePath(own)))).toContain('Looked over: all of it still held.');
  });

  it('keeps what two people change apart, and asks where it is the same', async () => {
    const child = await childInCare(home, { officerId: officer.personId });
    await save(officer, child, { nextStep: 'Assessment' });
    const mine = await save(officer, child, { seen: '1', nextStep: 'Assessment', route: 'adoption' });
    expect(mine.statusCode).toBe(303);
    const apart = await save(manager, child, {
      seen: '1',
      nextStep: 'Assessment',
      stepOwner: 'Team manager',
    });
    expect(apart.statusCode).toBe(303);
    const clash = await save(officer, child, { seen: '1', nextStep: 'Assessment', route: 'independence' });
    expect(clash.statusCode).toBe(422);
    expect((await deedsOn(child)).at(-1)).toBe('child.read, own case');
    expect(words(clash)).toContain('Route: Adoption.');
    expect(clash.body).toMatch(/name="seen" value="3"/);
    expect(clash.body).toMatch(/checked[^>]* value="independence"/);
    expect(clash.body).toContain('value="Team manager"');
    const again = await save(officer, child, {
      seen: '3',
      nextStep: 'Assessment',
      stepOwner: 'Team manager',
      route: 'independence',
    });
    expect(again.statusCode).toBe(303);
    const rows = await ask('SELECT route, step_owner, version FROM permanence_line WHERE child_id = $1', [
      child,
    ]);
    expect(rows).toEqual([{ route: 'independence', step_owner: 'Team manager', version: 4 }]);
  });

  it('loses nothing of a form that cannot be kept, and asks about what looks like a name', async () => {
    const child = await childInCare(home, { officerId: officer.personId });
    const bad = await save(officer, child, { nextStep: 'Meet on Monday', 'stepDue-day': '40' });
    expect([bad.statusCode, bad.body.includes('Meet on Monday')]).toEqual([422, true]);
    const named = await save(officer, child, { nextStep: 'Ask Mrs Tansy' });
    expect(words(named)).toContain('Next step: this looks like a name.');
    expect(
      (await save(officer, child, { nextStep: 'Ask Mrs Tansy', keep: 'Ask Mrs Tansy' })).statusCode,
    ).toBe(303);
  });
});

describe('a child who is no longer looked after', () => {
  it('keeps the line, and owes nothing', async () => {
    const child = await childInCare(home, { officerId: officer.personId, leftOn: '2026-02-01' });
    const page = words(await officer('GET', linePath(child)));
    expect(page).toContain('Not looked after since 1 February 2026: nothing is owed any more.');
    expect(page).not.toContain('gaps, worst first');
  });
});

describe('the tracker', () => {
  it('shows gaps with their reasons from reviews and episodes, and narrows to them', async () => {
    const child = await childInCare(home, {
      reference: 'T00002',
      officerId: officer.personId,
      since: '2023-01-01',
      place: 'P1',
      district: 'West',
    });
    await reviewHeld(home, child, '2023-01-25');
    await reviewHeld(home, child, '2023-04-20');
    const page = words(await officer('GET', '/permanence?district=West'));
    expect(page).toContain('The second review was held on 20 April 2023');
    expect(page).toContain('Living with parents under a care order since 1 January 2023.');
    expect(page).not.toContain('T00001');
    expect(words(await officer('GET', '/permanence?district=Nowhere'))).toContain('No child is like that.');
  });

  it('goes out as a file and says in the log whom it names', async () => {
    const before = (await deedsOn(own)).length;
    const got = await officer('GET', '/permanence/tracker.csv?district=East');
    expect(got.headers['content-disposition']).toContain('permanence-tracker-2026-03-10.csv');
    expect(got.body.split('\r\n')).toHaveLength(3);
    expect(got.body).toContain('T00001,East,East 1,Stay with the foster carers,2025-09-01');
    expect((await deedsOn(own)).length).toBe(before + 1);
  });

  it('tells the week by district, what is new and what was cleared', async () => {
    const child = await childInCare(home, {
      officerId: officer.personId,
      since: '2026-01-01',
      district: 'South',
      reference: 'T00003',
    });
    await childInCare(home, { officerId: officer.personId, since: '2026-03-06', district: 'South' });
    await childInCare(home, {
      officerId: officer.personId,
      since: '2026-01-01',
      leftOn: '2026-03-08',
      district: 'South',
    });
    await save(officer, child, {
      nextStep: 'Assessment',
      stepOwner: 'Social worker',
      ...dueOn('1', '5', '2026'),
    });
    const page = words(await officer('GET', '/permanence/week'));
    expect(page).toContain(
      'South 2 children: 0 with a plan for permanence, 0 with a plan of permanence. 1 gap; this week 1 new and 4 cleared.',
    );
    expect((await officer('GET', '/permanence/week.csv')).body).toContain('\r\nSouth,2,0,0,1,1,4,0,0,0,1,');
    expect(page).toContain('It cannot be said yet: the tracker is younger than 4 weeks.');
  });
});

const dueOn = (day: string, month: string, year: string) => ({
  'stepDue-day': day,
  'stepDue-month': month,
  'stepDue-year': year,
});

describe('who may not', () => {
  it('another officer, or a manager of another team, finds no child of theirs', async () => {
    const otherOfficer = await home.as('independent reviewing officer', null);
    const otherManager = await home.as('reviewing manager', null);
    await officerIn(home, otherOfficer.personId, 'Far');
    await officerIn(home, otherManager.personId, 'Far');
    for (const other of [otherOfficer, otherManager]) {
      expect((await other('GET', `${linePath(own)}?why=cover`)).statusCode).toBe(404);
      expect((await save(other, own, { nextStep: 'Mine' })).statusCode).toBe(404);
      expect((await other('GET', '/permanence')).body).not.toContain('T00001');
      expect((await other('GET', '/permanence/tracker.csv')).body).not.toContain('T00001');
    }
  });

  it('the manager of the team says why first, and that is written down', async () => {
    expect(words(await manager('GET', linePath(own)))).toContain('Why do you open this?');
    expect(words(await manager('GET', `${linePath(own)}?why=supervision`))).toContain('T00001: line to');
    expect((await deedsOn(own)).at(-1)).toBe('child.read, supervision');
  });

  describe('with the application’s own check taken out', () => {
    const open = (route: Route): Route =>
      route.zone === 'public' ? route : ({ ...route, can: everyone, at: 'any board' } as Route);
    let house: Awaited<ReturnType<typeof createApp>>;

    beforeAll(async () => {
      house = await createApp({
        connected: home.database.connected,
        authorityId: home.authority.id,
        clock: fixedClock,
        features: features.map((feature) => ({ ...feature, routes: feature.routes.map(open) })),
        live: home.live,
        apart: home.apart,
        access: home.access,
        siteUrl: null,
        proxies: [],
        logger: pino({ level: 'silent' }),
      });
    });
    afterAll(() => house.close());

    it.each<[Role, string | null]>([
      ['clerk', null],
      ['chair', null],
      ['analyst', null],
      ['team manager', null],
      ['senior manager', null],
      ['independent reviewing officer', 'Corporate Parenting Board'],
      ['service manager', 'Corporate Parenting Board'],
    ])('%s at %s reads no line and writes none', async (role, board) => {
      const { personId } = await home.as(role, board);
      const headers = {
        host: 'board.example.org',
        cookie: await home.cookieOf(personId),
        'sec-fetch-site': 'same-origin',
      };
      const before = await ask('SELECT child_id, version FROM permanence_line ORDER BY 1');
      for (const url of [
        '/permanence',
        '/permanence/week',
        '/permanence/week.csv',
        '/permanence/tracker.csv',
        `${linePath(own)}?why=cover`,
      ]) {
        const { body } = await house.inject({ url, headers });
        expect(body).not.toContain('T00001');
        expect(body).not.toContain('foster carers');
        expect(body).not.toContain('1 child');
      }
      const sent = form({ seen: '2', nextStep: 'Mine', panel: 'not said', lifeStory: 'none' });
      const written = await house.inject({
        method: 'POST',
        url: `${linePath(own)}/change`,
        payload: sent.payload ?? '',
        headers: { ...headers, ...sent.headers },
      });
      expect(written.statusCode).toBe(404);
      expect(await ask('SELECT child_id, version FROM permanence_line ORDER BY 1')).toEqual(before);
    });
  });
});
