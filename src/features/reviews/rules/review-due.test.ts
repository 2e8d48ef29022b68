import { describe, expect, it } from 'vitest';
import type { Episode } from './periods.ts';
import { nextReview } from './review-due.ts';

const episode = (from: string, until: string | null = null): Episode => ({
  from,
  until,
  reason: 'S',
  legalStatus: 'C2',
  place: 'U4',
  home: 'home 1',
});

describe('the next review', () => {
  type Parts = { born: string | null; episodes: Episode[]; held: string[] };
  const known: Parts = { born: '2012-05-01', episodes: [episode('2025-09-01')], held: [] };
  const at = '2026-03-10';

  it.each<[string, Partial<Parts>, string | null, string?]>([
    ['the first, 20 working days after coming into care', {}, '2025-09-29', 'first_review'],
    ['the second, three months after the first', { held: ['2025-09-26'] }, '2025-12-26', 'second_review'],
    [
      'the first was held early: the second is due earlier',
      { held: ['2025-09-10'] },
      '2025-12-10',
      'second_review',
    ],
    [
      'the first was held late: the second follows it',
      { held: ['2025-10-20'] },
      '2026-01-20',
      'second_review',
    ],
    ['later ones every six months', { held: ['2025-09-26', '2025-12-10'] }, '2026-06-10', 'review'],
    [
      'a review held early moves the following ones',
      { held: ['2025-09-26', '2025-12-10', '2026-02-02'] },
      '2026-08-02',
      'review',
    ],
    [
      'the last day of a month without that day',
      { held: ['2025-09-26', '2025-11-30'], episodes: [episode('2025-09-01')] },
      '2026-05-30',
      'review',
    ],
    [
      'in care again: reviews of the earlier time do not count',
      {
        episodes: [episode('2025-09-01', '2026-01-10'), episode('2026-02-16')],
        held: ['2025-09-26', '2025-12-10'],
      },
      '2026-03-16',
      'first_review',
    ],
    ['a bank holiday is no working day', { episodes: [episode('2025-12-15')] }, '2026-01-15', 'first_review'],
    ['not in our care', { episodes: [episode('2025-09-01', '2026-01-10')] }, null],
    ['18 before it falls due', { born: '2008-03-01', held: ['2025-09-26', '2025-12-10'] }, null],
    ['18 on the day it falls due', { born: '2008-06-10', held: ['2025-09-26', '2025-12-10'] }, null],
    ['18 a day later', { born: '2008-06-11', held: ['2025-09-26', '2025-12-10'] }, '2026-06-10', 'review'],
    ['no date of birth', { born: null, held: ['2025-09-26', '2025-12-10'] }, '2026-06-10', 'review'],
    [
      'in our care for long, and none written down',
      { episodes: [episode('2024-01-01')] },
      '2024-01-29',
      'first_review',
    ],
  ])('%s', (_, parts, due, duty) => {
    const { born, episodes, held } = { ...known, ...parts };
    const record = { episodes, done: [], held: held.map((day) => ({ day, participation: null })) };
    const next = nextReview({ reference: 'K1', born }, record, at);
    expect(next && [next.due, next.duty]).toEqual(due === null ? null : [due, duty]);
  });
});
