import { sql } from 'kysely';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mattersArising } from '../../features/actions/index.ts';
import { asksAboutAction, listConsultations, listSurveys } from '../../features/asks/index.ts';
import { listVisits, plannedFor } from '../../features/calendar/index.ts';
import { publishedPlans } from '../../features/delivery-plan/public-plans.ts';
import { findMeetingBySlug, listMeetings } from '../../features/meetings/index.ts';
import { involvementOfYear, listFindings, whatChangedIn } from '../../features/participation/index.ts';
import { allMeetings, findPublished, itemsOfThread } from '../../features/publishing/public-queries.ts';
import { qualityOfYear } from '../../features/quality/index.ts';
import { dutiesOfYear, staffingOfYear } from '../../features/service-duties/index.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Zone } from '../../kernel/zones.ts';
import { createAuthority, listAuthorities } from '../../platform/authority/authority.ts';
import { asOwner } from '../../platform/database/connect.ts';
import { type Tx, withScope } from '../../platform/database/transaction.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts';
import { readingsOf } from '../../testing/reading-age.ts';
import { openSite } from '../open-site.ts';
import { addDemoBoard } from './add-demo-board.ts';
import { demoAsks } from './demo-asks.ts';

const clock = () => Temporal.Instant.from('2026-03-10T09:00:00Z');
const added = 'The demo board was added: Exampleshire County Council with 7 meetings, all of them invented.';
const leftAlone = 'The demo board was not added: this database already holds a council.';

/** Those behind the coming one are in the calendar and have no agenda yet. */
const isAnnounced = ({ date }: { date: string | null }): boolean => (date ?? '') <= '2026-04-01';

let database: FreshDatabase;
let told: string[];
const add = () => addDemoBoard(database.connected, (line) => told.push(line), clock);

const inCouncil = async <Value>(
  zone: Zone,
  work: (tx: Tx, scope: Scope) => Promise<Value>,
): Promise<Value> => {
  const [council] = await listAuthorities(database.connected);
  const scope: Scope = { authorityId: council?.id ?? '', zone, actor: { kind: 'system', name: 'test' } };
  return withScope(database.connected, scope, (tx) => work(tx, scope));
};

const emptyDatabase = async (): Promise<void> => {
  database = await freshDatabase();
  told = [];
};

describe('the demo board', () => {
  beforeAll(async () => {
    await emptyDatabase();
    await add();
  });
  afterAll(() => database.drop());

  it('leads from each ask to the figure that moved and whatever else it led to, and back, in words for a child of eleven', async () => {
    const [council] = await listAuthorities(database.connected);
    const { app, close } = await openSite({
      database,
      authorityId: council?.id ?? '',
      clock,
      logger: pino({ level: 'silent' }),
      lookAround: false,
    });
    const read = async (url: string) => (await app.inject({ url, headers: { host: 'localhost' } })).body;
    const { said, did, open } = JSON.parse(await read('/you-said.json'));
    const asks: { id: string; title: string }[] = [said, did, open].flat();
    expect(asks.length).toBe(demoAsks.length);
    const young: Record<string, { body: string }> = {};
    for (const { id, title } of asks) {
      const { tied, changes } = JSON.parse(await read(`/you-said/${id}.json`));
      const things: { kind: string; about: string; href: string | null }[] = tied;
      const page = await read(`/you-said/${id}`);
      for (const { kind, about, href } of things) {
        if (kind === 'action') {
          const back = await inCouncil('board', (tx, scope) => asksAboutAction(tx, scope, about));
          expect(back.map((ask) => ask.href)).toContain(`/you-said/${id}`);
          continue;
        }
        expect(page, title).toContain(`href="${href}"`);
        expect(await read((href ?? '').replace(/#.*/, '')), `back from ${href}`).toContain(
          `/you-said/${id}"`,
        );
      }
      const figures = things.filter(({ kind }) => kind === 'indicator').map(({ about }) => about);
      expect(
        changes.map(({ code }: { code: string }) => code),
        title,
      ).toEqual(figures);
      if (figures.length === 0) {
        expect(things.length, title).toBeGreaterThan(0);
        expect(page, title).toContain('No number that we watch shows this yet.');
      }
      expect(page, title).toContain('The Board meets next on');
      young[title] = { body: page };
    }
    const surveys = await inCouncil('public', listSurveys);
    const consultations = await inCouncil('public', listConsultations);
    for (const address of [
      '/you-said',
      ...surveys.map(({ slug, results }) => `/surveys/${slug}${results ? '/results' : ''}`),
      ...consultations.map(({ id }) => `/consultations/${id}`),
    ])
      young[address] = { body: await read(address) };
    expect(readingsOf(young).tooHard).toEqual({});
    await close();
  });

  it('has requests to young people of each kind, and what changed because of one', async () => {
    const period = { from: '2025-04-01', to: '2026-03-31' };
    const year = await inCouncil('voice', (tx, scope) => involvementOfYear(tx, scope, period));
    expect(year).toMatchObject({ requests: 7, tookPlace: 3, answered: 1 });
    expect(year.places).toBeGreaterThan(3);
    expect(await inCouncil('public', whatChangedIn)).toHaveLength(1);
    expect(await inCouncil('voice', listFindings)).toHaveLength(2);
  });

  it('is a council, its year of meetings, all public but the newest minutes, and a plan', async () => {
    expect(await listAuthorities(database.connected)).toMatchObject([
      { name: 'Exampleshire County Council', code: 'EXA' },
    ]);
    const recorded = (await inCouncil('board', listMeetings)).filter(isAnnounced);
    expect(recorded).toHaveLength(7);
    const shown = await inCouncil('public', allMeetings);
    const publicSlugs = new Set(shown.map((one) => one.slug));
    expect(recorded.filter((one) => !publicSlugs.has(one.slug)).map((one) => one.date)).toEqual([
      '2026-02-04',
    ]);
    const [plan] = await inCouncil('public', publishedPlans);
    expect(plan?.content.objectives.map(({ entries }) => entries.length)).toEqual([3, 2, 2]);
    expect(JSON.stringify(plan)).not.toContain('Designated nurse');
    expect(told).toEqual([added]);
  });

  it('is owed something by somebody: late, due, promised, recommended and closed', async () => {
    const recorded = await inCouncil('board', listMeetings);
    const bodyId = recorded[0]?.bodyId ?? '';
    const matters = await inCouncil('board', (tx, scope) =>
      mattersArising(tx, scope, bodyId, { since: null, today: '2026-03-10' }),
    );
    expect(matters.map(({ kind, closedOn }) => [kind, closedOn !== null])).toEqual([
      ['action', false],
      ['action', false],
      ['recommendation', false],
      ['action', false],
      ['promise', false],
      ['promise', false],
      ['action', true],
      ['recommendation', true],
    ]);
    expect(matters[0]?.origin).toMatch(/^Care Leaver Covenant Update \(.*2026\)$/);
  });

  it('shows the coming agenda with its papers, and threads that lead back', async () => {
    const slug = 'corporate-parenting-board-2026-04-01';
    const published = await inCouncil('public', (tx, scope) => findPublished(tx, scope, slug));
    const recorded = await inCouncil('board', (tx, scope) => findMeetingBySlug(tx, scope, slug));
    expect(recorded?.papers.map((paper) => paper.itemId)).not.toContain(null);
    expect(published?.meeting.papers.map((paper) => paper.title)).toEqual(
      recorded?.papers.map((one) => one.title),
    );
    const homes = published?.meeting.items.find((item) => item.title === 'Lasting Homes');
    const before = await inCouncil('public', (tx, scope) => itemsOfThread(tx, scope, homes?.thread ?? ''));
    expect(before).toHaveLength(4);
  });

  it('has a year of meetings ahead with a takeover, a forward plan that brings back what was put off, and visits', async () => {
    const ahead = (await inCouncil('board', listMeetings)).filter((one) => !isAnnounced(one));
    expect(ahead.map(({ date }) => date)).toEqual([
      '2027-05-12',
      '2027-03-10',
      '2027-01-13',
      '2026-11-11',
      '2026-09-09',
      '2026-07-08',
      '2026-06-03',
    ]);
    expect(ahead.filter(({ kind }) => kind === 'takeover').map(({ date }) => date)).toEqual(['2026-07-08']);
    const next = ahead.at(-1);
    const planned = await inCouncil('board', (tx, scope) => plannedFor(tx, scope, next?.id ?? ''));
    expect(planned.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Wi-Fi in every home', 'Pets in foster homes']),
    );
    expect(await inCouncil('board', (tx, scope) => listVisits(tx, scope, next?.bodyId ?? ''))).toHaveLength(
      3,
    );
  });

  it.each([2024, 2025])('has a year of the reviewing service to report of: %i', async (year) => {
    const period = { first: `${year}-04-01`, last: `${year + 1}-03-31` };
    await inCouncil('casework', async (tx, scope) => {
      const quality = await qualityOfYear(tx, scope, period, '2026-03-10');
      expect(quality.kinds.map(({ done }) => done)).not.toContain(0);
      expect(quality.moderation.given).toBeGreaterThan(0);
      expect(quality.compliments.all).toBeGreaterThan(0);
      const duties = await dutiesOfYear(tx, scope, period, '2026-03-10');
      expect(duties.fosterReviews.held).toBeGreaterThan(0);
      expect(duties.meetings.all).toBeGreaterThan(0);
      expect(duties.visits.made).toBeGreaterThan(0);
      const [officers] = await staffingOfYear(tx, scope, period);
      expect(officers?.atLast.people).toBeGreaterThan(0);
    });
  });

  it('does not change when it is there already', async () => {
    const before = await inCouncil('board', listMeetings);
    await add();
    expect(await inCouncil('board', listMeetings)).toEqual(before);
    expect(told).toEqual([added, leftAlone]);
  });
});

describe('an empty database', () => {
  beforeEach(emptyDatabase);
  afterEach(() => database.drop());

  it('gets nothing when something breaks on the way, and all of it at the next start', async () => {
    await asOwner(database.owner, (db) => sql`REVOKE INSERT ON publication FROM hearth_web`.execute(db));
    await expect(add()).rejects.toThrow('permission denied');
    expect(await listAuthorities(database.connected)).toEqual([]);
    await asOwner(database.owner, (db) => sql`GRANT INSERT ON publication TO hearth_web`.execute(db));
    await add();
    expect((await inCouncil('board', listMeetings)).filter(isAnnounced)).toHaveLength(7);
    expect(told).toEqual([added]);
  });

  it('gets it once when two start at the same time', async () => {
    await Promise.all([add(), add()]);
    expect(await listAuthorities(database.connected)).toHaveLength(1);
    expect((await inCouncil('board', listMeetings)).filter(isAnnounced)).toHaveLength(7);
    expect(told.sort()).toEqual([added, leftAlone]);
  });
});

describe('a database that holds something', () => {
  beforeEach(emptyDatabase);
  afterEach(() => database.drop());

  it('is left alone', async () => {
    await createAuthority(database.connected, { name: 'My council', code: null });
    await add();
    expect((await listAuthorities(database.connected)).map((one) => one.name)).toEqual(['My council']);
    expect(await inCouncil('board', listMeetings)).toEqual([]);
    expect(told).toEqual([leftAlone]);
  });
});
