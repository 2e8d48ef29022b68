import { describe, expect, it } from 'vitest';
import { type CareDays, inCareSince, nextReview, type ReviewedChild } from './review-due.ts';

const episode = (from: string, until: string | null = null, legalStatus = 'C2'): CareDays => ({
  from,
  until,
  legalStatus,
});

describe('the period of care that is open', () => {
  const at = '2026-03-10';
  it.each<[string, CareDays[], string | null]>([
    ['no episode', [], null],
    ['one open', [episode('2025-09-01')], '2025-09-01'],
    [
      'a move of home without a gap',
      [episode('2025-09-01', '2025-12-01'), episode('2025-12-01')],
      '2025-09-01',
    ],
    [
      'the same, the newest first',
      [episode('2025-12-01'), episode('2025-09-01', '2025-12-01')],
      '2025-09-01',
    ],
    ['in care again after a gap', [episode('2025-01-01', '2025-06-01'), episode('2026-01-05')], '2026-01-05'],
    ['a gap of one day', [episode('2025-01-01', '2025-06-01'), episode('2025-06-02')], '2025-06-02'],
    ['left', [episode('2025-01-01', '2026-03-10')], null],
    ['leaves tomorrow', [episode('2025-01-01', '2026-03-11')], '2025-01-01'],
    ['comes tomorrow', [episode('2026-03-11')], null],
    ['comes today', [episode('2026-03-10')], '2026-03-10'],
    ['short breaks alone', [episode('2025-01-01', null, 'V3')], null],
    [
      'care after short breaks',
      [episode('2024-01-01', '2025-09-01', 'V4'), episode('2025-09-01')],
      '2025-09-01',
    ],
  ])('%s', (_, episodes, since) => {
    expect(inCareSince(episodes, at)).toBe(since);
  });
});

describe('the next review', () => {
  const child: ReviewedChild = {
    born: '2012-05-01',
    addedOn: '2025-09-01',
    episodes: [episode('2025-09-01')],
    held: [],
  };
  const at = '2026-03-10';

  it.each<[string, Partial<ReviewedChild>, string | null, string?]>([
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
      'added long after coming into care, nothing known: six months after reviews are told of',
      { addedOn: '2026-02-01', episodes: [episode('2024-01-01')] },
      '2026-07-31',
      'review',
    ],
    [
      'added long after coming into care with its last review',
      { addedOn: '2026-02-01', episodes: [episode('2024-01-01')], held: ['2025-11-05'] },
      '2026-05-05',
      'review',
    ],
    [
      'added with all that was held since coming into care',
      { addedOn: '2026-02-01', held: ['2025-09-26', '2025-12-10'] },
      '2026-06-10',
      'review',
    ],
  ])('%s', (_, parts, due, duty) => {
    const next = nextReview({ ...child, ...parts }, at);
    expect(next && [next.due, next.duty]).toEqual(due === null ? null : [due, duty]);
  });
});
