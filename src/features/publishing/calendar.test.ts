import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';

const meeting = {
  id: 'b0a3',
  slug: 'corporate-parenting-board-2026-07-15',
  body: 'Corporate Parenting Board',
  date: '2026-07-15',
  time: '18:00',
  venue: 'Room 1; the one with the ramp, ground floor',
  kind: 'ordinary' as const,
  cancelled: false,
  updatedAt: new Date('2026-07-01T09:00:00Z'),
};

/** As an independent parser of RFC 5545 reads it. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

const events = (change: Partial<typeof meeting> | { time: null }) =>
  eventsOf(calendarOf('Meetings', 'https://board.example', [{ ...meeting, ...change }]));

describe('a meeting in a calendar', () => {
  it('stands at its time in England, summer time included', () => {
    const [event] = events({});
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-07-15T17:00:00.000Z');
    expect(event?.summary).toBe('Corporate Parenting Board');
    expect(event?.location).toBe('Room 1; the one with the ramp, ground floor');
    const [winter] = events({ date: '2026-01-14' });
    expect(winter?.startDate.toJSDate().toISOString()).toBe('2026-01-14T18:00:00.000Z');
  });

  it('is a whole day where its time is not known', () => {
    const [event] = events({ time: null });
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-07-15');
  });

  it('keeps its id when it moves, so that a calendar moves it too', () => {
    expect(events({ date: '2026-07-22' })[0]?.uid).toBe(events({})[0]?.uid);
  });

  it('stays, marked as cancelled, where it does not take place', () => {
    const [event] = events({ cancelled: true });
    expect(event?.summary).toBe('Cancelled: Corporate Parenting Board');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('makes an empty calendar that can be read', () => {
    expect(eventsOf(calendarOf('Meetings', 'https://board.example', []))).toEqual([]);
  });
});
