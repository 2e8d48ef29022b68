import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { openAction } from '../actions/index.ts';
import { ensureBody } from '../board/index.ts';
import { createMeeting } from '../meetings/index.ts';

let home: TestApp;
let meeting: string;
let board: string;
beforeAll(async () => {
  home = await testApp();
  [board, meeting] = await home.inScope(async (tx, scope) => {
    const bodyId = (await ensureBody(tx, scope, 'Corporate Parenting Board')).id;
    const other = (await ensureBody(tx, scope, 'Another Board')).id;
    await createMeeting(tx, scope, { bodyId: other, date: '2026-04-30', time: '18:00' });
    const id = await createMeeting(tx, scope, {
      bodyId,
      date: '2026-04-29',
      time: '18:00',
      venue: 'Room 1, by the lift',
    });
    return [bodyId, id] as const;
  });
});
afterAll(() => home.close());

type Ask = TestApp['clerk'];

const makeAddress = async (ask: Ask): Promise<string> => {
  const { body } = await ask('POST', '/account/calendar');
  return /http:\/\/[^/]+(\/calendar\/[\w-]+\/)all\.ics/.exec(body)?.[1] ?? '';
};

/** The events at an address, by uid, as an independent parser reads them. */
const eventsAt = async (address: string) => {
  const got = await home.visitor('GET', address);
  expect([got.statusCode, got.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(got.body));
  return new Map(
    calendar.getAllSubcomponents('vevent').map((one) => [String(one.getFirstPropertyValue('uid')), one]),
  );
};

describe("a person's own calendar", () => {
  it('has the meetings of their boards alone, and what is due from them', async () => {
    const member = await home.as('member');
    const address = await makeAddress(member);
    const events = await eventsAt(`${address}all.ics`);
    const summaries = [...events.values()].map((one) => one.getFirstPropertyValue('summary'));
    expect(summaries.sort()).toEqual([
      'Corporate Parenting Board',
      'Items in: Corporate Parenting Board, 29 April 2026',
    ]);
    expect(events.get(`${meeting}@hearth`)?.getFirstPropertyValue('location')).toBe('Room 1, by the lift');
    expect([...(await eventsAt(`${address}${board}.ics`)).keys()]).toEqual([...events.keys()]);
  });

  it('has the actions that are due from them, and not those of others', async () => {
    const member = await home.as('member');
    const other = await home.as('member');
    const origin = { kind: 'board', id: board, label: 'Meeting of 4 March 2026' } as const;
    const owed = { bodyId: board, kind: 'action', due: '2026-04-02', origin } as const;
    await home.inScope(async (tx, scope) => {
      const open = (what: string, ownerId: string) =>
        openAction(tx, scope, { ...owed, what, ownerId, ownerName: 'Member', on: '2026-03-04' });
      await open('Write to the districts', member.personId);
      await open('Count the lanterns', other.personId);
    });
    const events = [...(await eventsAt(`${await makeAddress(member)}all.ics`)).values()];
    const due = events.filter((one) => String(one.getFirstPropertyValue('summary')).startsWith('Due: '));
    expect(due.map((one) => one.getFirstPropertyValue('summary'))).toEqual(['Due: Write to the districts']);
    expect(String(due[0]?.getFirstPropertyValue('dtstart'))).toBe('2026-04-02');
  });

  it('hears that a meeting moved and that it is cancelled, as the same event', async () => {
    const address = await makeAddress(await home.as('observer'));
    const eventNow = async () => (await eventsAt(`${address}all.ics`)).get(`${meeting}@hearth`);
    const before = Number((await eventNow())?.getFirstPropertyValue('sequence'));
    const decision = { decidedBy: 'the Chair', why: 'Snow' };
    await home.clerk(
      'POST',
      `/board/meetings/${meeting}/move`,
      form({ ...decision, date: '2026-05-06', time: '19:00' }),
    );
    const moved = await eventNow();
    expect(moved?.getFirstPropertyValue('sequence')).toBe(before + 1);
    expect(String(moved?.getFirstPropertyValue('dtstart'))).toBe('2026-05-06T19:00:00');
    await home.clerk('POST', `/board/meetings/${meeting}/cancel`, form(decision));
    const cancelled = await eventNow();
    expect(cancelled?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled?.getFirstPropertyValue('sequence')).toBe(before + 2);
    await home.clerk('POST', `/board/meetings/${meeting}/restore`);
    expect((await eventNow())?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('ends with its address: a new one, or none, leaves the old one empty', async () => {
    const member = await home.as('member');
    const first = await makeAddress(member);
    const second = await makeAddress(member);
    expect((await home.visitor('GET', `${first}all.ics`)).statusCode).toBe(404);
    expect((await home.visitor('GET', `${second}all.ics`)).statusCode).toBe(200);
    await member('POST', '/account/calendar/end');
    expect((await home.visitor('GET', `${second}all.ics`)).statusCode).toBe(404);
  });

  it('keeps no secret, only its digest', async () => {
    const address = await makeAddress(await home.as('member'));
    const secret = address.split('/')[2] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const held = await home.inScope((tx) =>
      tx
        .withTables<{ calendar_address: { token_sha256: string } }>()
        .selectFrom('calendar_address')
        .selectAll()
        .execute(),
    );
    expect(JSON.stringify(held)).not.toContain(secret);
  });

  it('opens nothing of a board where the person has no part', async () => {
    const address = await makeAddress(await home.as('member', 'Another Board'));
    expect((await home.visitor('GET', `${address}${board}.ics`)).statusCode).toBe(404);
  });
});
