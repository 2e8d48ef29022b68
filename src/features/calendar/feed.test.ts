import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type FeedEvent, feedOf } from './feed.ts';

const event: FeedEvent = {
  uid: 'm1@hearth',
  sequence: 0,
  date: '2026-07-15',
  time: '18:00',
  minutes: 120,
  summary: 'Corporate Parenting Board',
  description: 'Join: https://meet.example/a?b=1;c',
  location: 'Room 1; the one with the ramp, ground floor',
  url: 'https://board.example/board/meetings/m1',
  cancelled: false,
  alarms: [60],
  changedAt: new Date('2026-07-01T09:00:00Z'),
};

/** As an independent parser of RFC 5545 reads it, which takes the time zone from the file itself. */
const read = (...changes: Partial<FeedEvent>[]) => {
  const text = feedOf(
    'My boards',
    changes.map((change) => ({ ...event, ...change })),
  );
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, calendar, events };
};

/** The moment as a phone anywhere in the world works it out. */
const moment = (change: Partial<FeedEvent>): string => {
  const { calendar, events } = read(change);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (!zone || !events[0]) throw new Error('The calendar has no time zone or no event.');
  const start = events[0].startDate;
  start.zone = new ICAL.Timezone(zone);
  return start.toJSDate().toISOString();
};

describe('an event in English time', () => {
  it.each([
    ['2026-03-28', '18:00', '2026-03-28T18:00:00.000Z', 'the evening before the clocks go forward'],
    ['2026-03-29', '18:00', '2026-03-29T17:00:00.000Z', 'the evening after'],
    ['2026-10-24', '18:00', '2026-10-24T17:00:00.000Z', 'the evening before the clocks go back'],
    ['2026-10-25', '18:00', '2026-10-25T18:00:00.000Z', 'the evening after'],
    ['2026-01-14', '09:30', '2026-01-14T09:30:00.000Z', 'winter'],
    ['2026-07-15', '00:00', '2026-07-14T23:00:00.000Z', 'midnight in summer'],
  ])('%s at %s is %s (%s)', (date, time, expected) => {
    expect(moment({ date, time })).toBe(expected);
  });

  it('names its time zone and lasts as long as the meeting', () => {
    const { text, events } = read({ minutes: 90 });
    expect(text).toContain('DTSTART;TZID=Europe/London:20260715T180000');
    expect(text).toContain('DTEND;TZID=Europe/London:20260715T193000');
    expect(events[0]?.duration.toSeconds()).toBe(90 * 60);
  });

  it('is a whole day where it has no time', () => {
    const [one] = read({ time: null }).events;
    expect(one?.startDate.isDate).toBe(true);
    expect(one?.startDate.toString()).toBe('2026-07-15');
  });
});

describe('what a calendar hears of changes', () => {
  it('keeps the uid of a moved event and counts up its sequence', () => {
    const [before] = read({}).events;
    const [after] = read({ date: '2026-07-22', sequence: 1 }).events;
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  });

  it('says that an event is cancelled, in its status and in words, and rings no more', () => {
    const { calendar } = read({ cancelled: true });
    const one = calendar.getFirstSubcomponent('vevent');
    expect(one?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(one?.getFirstPropertyValue('summary')).toBe('Cancelled: Corporate Parenting Board');
    expect(one?.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('rings before it begins', () => {
    const alarm = read({}).calendar.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT1H');
  });
});

describe('words that are hard on the format', () => {
  const hard = 'Ąé “quoted”, with commas; semicolons \\ backslashes\nand a second line 🧡';
  it.each([
    ['commas, emoji and lines', hard],
    ['a long line', `${'🧡 children in our care, '.repeat(40)}end`],
    ['what looks like the format itself', 'END:VEVENT BEGIN:VEVENT SUMMARY:x'],
    ['nothing but emoji', '🧡'.repeat(100)],
  ])('come through: %s', (_, words) => {
    const { text, events } = read({
      summary: words.replaceAll('\n', ' '),
      description: words,
      location: words,
    });
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(words.replaceAll('\n', ' '));
    expect(events[0]?.description).toBe(words);
    expect(events[0]?.location).toBe(words);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('makes a calendar without events that can be read', () => {
    expect(read().events).toEqual([]);
  });
});
