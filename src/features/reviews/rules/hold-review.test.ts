import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { participationsAt, type ReviewFacts, readHeldReview } from './hold-review.ts';
import { lateReasons } from './record.ts';

const older = ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'];

describe('how a child can have taken part', () => {
  it.each([
    ['a day before the fourth birthday', '2022-03-11', '2026-03-10', ['PN0']],
    ['on the fourth birthday', '2022-03-10', '2026-03-10', older],
    ['born on 29 February: four on 1 March of a common year', '2020-02-29', '2024-02-28', ['PN0']],
    ['born on 29 February, a leap year', '2020-02-29', '2024-02-29', older],
    ['a baby', '2026-01-01', '2026-03-10', ['PN0']],
    ['nearly grown up', '2008-04-01', '2026-03-10', older],
    ['no date of birth', null, '2026-03-10', ['PN0', ...older]],
  ])('%s', (_, born, day, codes) => {
    expect(participationsAt(born, day)).toEqual(codes);
  });
});

const facts: ReviewFacts = {
  born: '2012-05-01',
  due: '2026-03-10',
  today: '2026-03-12',
  people: [
    { who: 'The child', asked: true, came: false },
    { who: 'School', asked: true, came: false },
  ],
};
const typed: Typed = {
  day: '10 March 2026',
  participation: 'PN1',
  came: 'The child',
  permanence: 'Adoption',
};

describe('a review that was held', () => {
  it('is read', () => {
    const read = readHeldReview(
      {
        ...typed,
        chaired: 'yes',
        words: 'I want to stay.',
        others: 'A friend',
        late: lateReasons[0],
        'decision-0-what': 'Visit the college',
        'decision-0-owner': 'Social worker',
        'decision-0-due': '10 April 2026',
        'decision-1-what': '',
      },
      facts,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        day: '2026-03-10',
        participation: 'PN1',
        chaired: true,
        words: 'I want to stay.',
        people: [
          { who: 'The child', asked: true, came: true },
          { who: 'School', asked: true, came: false },
          { who: 'A friend', asked: false, came: true },
        ],
        lateReason: '',
        permanencePlan: 'Adoption',
        decisions: [{ id: null, what: 'Visit the college', owner: 'Social worker', due: '2026-04-10' }],
      },
    });
  });

  it.each<[string, Typed, string | null]>([
    ['no day', { day: '' }, 'day'],
    ['a day to come', { day: '13 March 2026' }, 'day'],
    ['today', { day: '12 March 2026', late: lateReasons[2] }, null],
    ['late without its reason', { day: '11 March 2026' }, 'late'],
    ['late with a reason that is none of the list', { day: '11 March 2026', late: 'Rain' }, 'late'],
    ['late with its reason', { day: '11 March 2026', late: lateReasons[3] }, null],
    ['held on the last day for it', { day: '10 March 2026' }, null],
    ['no word of the child’s part', { participation: '' }, 'participation'],
    ['under four, but is 13', { participation: 'PN0' }, 'participation'],
    ['chaired without coming', { participation: 'PN6', chaired: 'yes' }, 'participation'],
    ['chaired with signs', { participation: 'PN3', chaired: 'yes' }, null],
    ['a decision of nobody', { 'decision-0-what': 'Visit' }, 'decision-0-owner'],
    ['a decision by no day', { 'decision-0-what': 'Visit', 'decision-0-owner': 'School' }, 'decision-0-due'],
    [
      'a decision due before the review',
      { 'decision-3-what': 'Visit', 'decision-3-owner': 'School', 'decision-3-due': '9 March 2026' },
      'decision-3-due',
    ],
    ['a decision without words', { 'decision-0-owner': 'School' }, 'decision-0-what'],
  ])('%s', (_, parts, field) => {
    const read = readHeldReview({ ...typed, ...parts }, facts);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });

  it('is never late where nobody knows when it was due', () => {
    expect(readHeldReview({ ...typed, day: '12 March 2026' }, { ...facts, due: null }).ok).toBe(true);
  });

  it('of a child under four has no other part', () => {
    const small = { ...facts, born: '2024-01-01' };
    expect(readHeldReview(typed, small).ok).toBe(false);
    expect(readHeldReview({ ...typed, participation: 'PN0' }, small).ok).toBe(true);
  });
});
