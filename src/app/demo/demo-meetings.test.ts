import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { threadOf } from '../../features/publishing/rules/thread.ts';
import { type DemoMeeting, demoMeetings } from './demo-meetings.ts';

const days = [
  '2026-03-10',
  '2028-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-07-31',
  '2026-08-01',
  '2026-12-05',
];
const today = '2026-03-10';
const daysBetween = (one: string, other: string): number =>
  Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other)).days;
const dateOf = ({ meeting }: DemoMeeting): string => meeting.date ?? '';
const ordinary = (all: DemoMeeting[]) => all.filter(({ meeting }) => meeting.kind === 'ordinary');
const takeovers = (all: DemoMeeting[]) => all.filter(({ meeting }) => meeting.kind === 'takeover');

describe.each(days)('the demo year seen on %s', (day) => {
  const all = demoMeetings(day);

  it('has six ordinary meetings about two months apart, on Wednesdays at six', () => {
    const dates = ordinary(all).map(dateOf);
    expect(dates).toHaveLength(6);
    for (const [index, date] of dates.entries()) {
      expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(3);
      const next = dates[index + 1];
      if (next) expect(daysBetween(date, next)).toBeGreaterThan(45);
      if (next) expect(daysBetween(date, next)).toBeLessThan(80);
    }
    expect(ordinary(all).every(({ meeting }) => meeting.time === '18:00')).toBe(true);
  });

  it('has exactly one meeting ahead, about three weeks away, with an agenda and papers but no minutes', () => {
    const ahead = all.filter((one) => dateOf(one) >= day);
    expect(ahead).toHaveLength(1);
    for (const one of ahead) {
      expect(daysBetween(day, dateOf(one))).toBeGreaterThanOrEqual(18);
      expect(daysBetween(day, dateOf(one))).toBeLessThanOrEqual(31);
      expect(one.papers.length).toBeGreaterThan(2);
      expect(one.meeting.items.every((item) => item.narrative === '' && item.resolutions.length === 0)).toBe(
        true,
      );
      expect(one.meeting.attendance.present).toEqual([]);
    }
  });

  it('has one takeover, in the July that was last over, with no apologies and no resolutions', () => {
    const [takeover, ...others] = takeovers(all);
    expect(others).toEqual([]);
    expect(takeover && dateOf(takeover)).toMatch(/-07-/);
    expect(takeover && daysBetween(dateOf(takeover), day)).toBeGreaterThan(0);
    expect(takeover && daysBetween(dateOf(takeover), day)).toBeLessThan(400);
    expect(takeover?.meeting.items.flatMap((item) => item.resolutions)).toEqual([]);
    expect(takeover?.meeting.items.map((item) => item.title).join()).not.toMatch(/apologies/i);
    for (const other of ordinary(all).map(dateOf)) {
      expect(Math.abs(daysBetween(takeover ? dateOf(takeover) : day, other))).toBeGreaterThan(7);
    }
  });

  it('has nobody meet between Christmas Eve and New Year', () => {
    for (const one of all) expect(dateOf(one)).not.toMatch(/-12-(2[4-9]|3[01])$|-01-01$/);
  });

  it('announces at each meeting the one that really comes next', () => {
    for (const [index, { meeting }] of all.entries()) {
      const next = all[index + 1];
      if (next) expect(meeting.next?.date).toBe(next.meeting.date);
      expect(meeting.next && daysBetween(meeting.date ?? '', meeting.next.date ?? '')).toBeGreaterThan(7);
    }
  });

  it('speaks of the takeover before and after it, in its order', () => {
    const [takeover] = takeovers(all);
    const place = takeover ? all.indexOf(takeover) : -1;
    const spoken = all.flatMap(({ meeting }, index) =>
      meeting.items.some((item) => item.title === 'Young People’s Takeover') ? [index] : [],
    );
    expect(spoken).toEqual(place === 0 ? [1] : [place - 1, place + 1]);
  });
});

describe('the demo meetings', () => {
  const all = demoMeetings(today);
  const items = all.flatMap(({ meeting }) => meeting.items);

  it('moves one meeting, and the meeting before it says so', () => {
    const moved = all.filter(({ meeting }) => meeting.rescheduledFrom !== null);
    expect(moved).toHaveLength(1);
    const movedTo = moved[0]?.meeting.date ?? '';
    expect(moved[0]?.meeting.rescheduledFrom).toBe(
      Temporal.PlainDate.from(movedTo).subtract({ days: 7 }).toString(),
    );
    const before = ordinary(all)[ordinary(all).findIndex((one) => dateOf(one) === movedTo) - 1];
    expect(before?.meeting.items.at(-1)?.resolutions.join()).toContain('is moved to');
  });

  it('keeps the newest minutes for the clerk and shows the rest', () => {
    const held = ordinary(all).filter((one) => dateOf(one) < today);
    expect(all.filter((one) => !one.published)).toEqual([held.at(-1)]);
  });

  it('has 8 to 11 items a meeting, each with a title, a purpose and somebody who presents it', () => {
    for (const { meeting } of all) {
      expect(meeting.items.length).toBeGreaterThanOrEqual(8);
      expect(meeting.items.length).toBeLessThanOrEqual(11);
      expect(meeting.items.map((item) => item.number)).toEqual(
        meeting.items.map((_, index) => String(index + 1)),
      );
      expect(new Set(meeting.items.map((item) => item.title)).size).toBe(meeting.items.length);
    }
    for (const item of items) {
      expect(item.title).not.toBe('');
      expect(item.purpose).toBeTruthy();
      expect(item.presenters.length).toBeGreaterThan(0);
      expect(item.resolutions.length).toBeLessThanOrEqual(3);
    }
  });

  it('has minutes for every item that was held', () => {
    const held = all.filter((one) => dateOf(one) < today);
    for (const item of held.flatMap(({ meeting }) => meeting.items)) {
      expect(item.narrative.split('\n').length, item.title).toBeLessThanOrEqual(8);
      expect(item.narrative, item.title).not.toBe('');
    }
  });

  it('puts every paper at an item of its meeting, with words in it', () => {
    for (const { meeting, papers } of all)
      for (const paper of papers) {
        expect(meeting.items.map((item) => item.title)).toContain(paper.itemTitle);
        expect(paper.blocks.length).toBeGreaterThan(2);
      }
  });

  it.each([
    ['Participation Team Update', 6],
    ['Performance Figures', 3],
    ['Care Leaver Covenant', 4],
    ['Lasting Homes', 4],
    ['Health and Dental Checks', 4],
    ['Education, Employment and Training', 4],
    ['Delivery Plan', 3],
    ['Celebration Awards', 3],
    ['Belongings When Children Move Home', 2],
    ['Local Offer for Care Leavers', 2],
  ])('%s comes back: %i meetings', (title, times) => {
    const thread = threadOf(title);
    expect(thread).not.toBeNull();
    expect(items.filter((item) => threadOf(item.title) === thread)).toHaveLength(times);
  });

  it('defers one item, which returns at the next meeting', () => {
    const deferred = items.findIndex((item) =>
      item.resolutions.some((one) => one.includes('deferred to the next')),
    );
    const title = items[deferred]?.title;
    const after =
      ordinary(all).findIndex(({ meeting }) => meeting.items.some((item) => item === items[deferred])) + 1;
    expect(ordinary(all)[after]?.meeting.items.map((item) => item.title)).toContain(title);
  });
});
