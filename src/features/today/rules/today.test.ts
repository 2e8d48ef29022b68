import { describe, expect, it } from 'vitest';
import { type Coming, nextOf, stateWords, whenAndWhere } from './next-meeting.ts';
import { newsOf } from './whats-new.ts';

const meeting = (date: string | null, time: string | null = '18:00'): Coming => ({
  id: `${date} ${time}`,
  body: 'Corporate Parenting Board',
  date,
  time,
  venue: 'Lantern Room',
  isPublic: false,
});

describe('the next meeting', () => {
  it.each<[string, Coming[], string | null]>([
    ['none', [], null],
    ['only past ones', [meeting('2026-03-09')], null],
    ['one without a date', [meeting(null)], null],
    ['one today', [meeting('2026-05-01'), meeting('2026-03-10')], '2026-03-10 18:00'],
    ['two on a day', [meeting('2026-03-11'), meeting('2026-03-11', '10:00')], '2026-03-11 10:00'],
  ])('of %s', (_what, meetings, id) => {
    expect(nextOf(meetings, '2026-03-10')?.id ?? null).toBe(id);
  });

  it('is told in words', () => {
    expect(whenAndWhere(meeting('2026-03-11'))).toBe('Wednesday 11 March 2026 at 6pm, Lantern Room');
    expect(whenAndWhere({ ...meeting('2026-03-11', null), venue: null })).toBe('Wednesday 11 March 2026');
    expect(stateWords(meeting('2026-03-11'), '2026-03-10')).toBe(
      'tomorrow – the agenda is not published yet',
    );
    expect(stateWords({ ...meeting('2026-05-11'), isPublic: true }, '2026-03-10')).toBe(
      'the agenda is published',
    );
  });
});

describe('what is new', () => {
  it('is one line a meeting, with words and numbers', () => {
    const steps = ['item.added', 'meeting.published', 'item.added', 'paper.archived'];
    expect(
      newsOf([
        ...steps.map((deed) => ({ meetingId: 'may', deed })),
        { meetingId: 'june', deed: 'item.moved' },
        { meetingId: 'july', deed: 'something.else' },
      ]),
    ).toEqual([
      { meetingId: 'may', words: 'it was published, 2 items were added' },
      { meetingId: 'june', words: 'the order of its agenda changed' },
    ]);
  });
});
