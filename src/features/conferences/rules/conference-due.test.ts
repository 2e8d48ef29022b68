import { describe, expect, it } from 'vitest';
import type { Beginning } from './conference.ts';
import { dueOnDay, type Held, nextConference } from './conference-due.ts';

const strategy = (on: string): Beginning => ({ kind: 'strategy', on });
const transfer = (on: string): Beginning => ({ kind: 'transfer', on });
const made = (day: string): Held => ({ kind: 'initial', day, outcome: 'plan made' });
const moved = (day: string): Held => ({ kind: 'transfer-in', day, outcome: 'plan made' });
const goesOn = (day: string): Held => ({ kind: 'review', day, outcome: 'plan goes on' });
const ended = (day: string): Held => ({ kind: 'review', day, outcome: 'plan ended' });

/**
 * Working Together to Safeguard Children 2018 (chapter 1) and 2023 (chapter 3): 15 working days of the strategy
 * discussion or of being told of a move. Bank holidays as gov.uk lists them.
 */
describe('the first conference of a family', () => {
  it.each<[on: string, due: string, why: string]>([
    ['2026-02-02', '2026-02-23', 'three weeks without a holiday; the Monday itself does not count'],
    ['2026-02-06', '2026-02-27', 'a Friday'],
    ['2026-02-07', '2026-02-27', 'a Saturday counts like the Friday before it'],
    ['2026-02-08', '2026-02-27', 'and so does a Sunday'],
    ['2025-12-10', '2026-01-05', 'over Christmas, Boxing Day and New Year'],
    ['2025-12-24', '2026-01-19', 'from Christmas Eve'],
    ['2026-03-20', '2026-04-14', 'over Good Friday and Easter Monday'],
    ['2026-04-02', '2026-04-27', 'from Maundy Thursday'],
    ['2026-04-20', '2026-05-12', 'over the early May bank holiday'],
    ['2026-05-08', '2026-06-01', 'over the spring bank holiday'],
    ['2026-08-14', '2026-09-07', 'over the summer bank holiday'],
    ['2026-12-10', '2027-01-05', 'Boxing Day 2026 is a Saturday: its substitute is the Monday'],
    ['2018-03-16', '2018-04-10', 'Easter 2018'],
    ['2018-12-21', '2019-01-16', 'Christmas 2018'],
    ['2022-05-20', '2022-06-14', 'two days of the jubilee, and no holiday at the end of May'],
    ['2022-09-08', '2022-09-30', 'the State Funeral on 19 September 2022'],
    ['2022-12-09', '2023-01-04', 'Christmas Day 2022 is a Sunday: its substitute is the Tuesday'],
    ['2023-04-24', '2023-05-17', 'the coronation on 8 May 2023'],
    ['2024-12-31', '2025-01-22', 'New Year 2025'],
    ['2025-04-17', '2025-05-13', 'Easter and early May 2025'],
  ])('after %s is due by %s: %s', (on, due) => {
    expect(nextConference(strategy(on), [])).toMatchObject({ kind: 'initial', due });
    expect(nextConference(transfer(on), [])).toMatchObject({ kind: 'transfer-in', due });
  });
});

/** Working Together 2018 and 2023: the first review within 3 months of the initial one, then at most 6 months apart. */
describe('the next conference', () => {
  const begun = strategy('2025-11-03');
  const heldBefore = (kind: Beginning['kind'], on: string): Beginning => ({ kind, on });
  it.each<[why: string, beginning: Beginning, held: Held[], next: string | null]>([
    ['first review after the initial one', begun, [made('2025-11-20')], 'review 2026-02-20'],
    ['on the last day of a shorter month', begun, [made('2025-11-30')], 'review 2026-02-28'],
    ['29 February where there is one', strategy('2023-11-10'), [made('2023-11-30')], 'review 2024-02-29'],
    ['first review after a transfer in', transfer('2025-11-03'), [moved('2025-11-20')], 'review 2026-02-20'],
    ['second review: six months', begun, [made('2025-11-20'), goesOn('2026-02-10')], 'review 2026-08-10'],
    [
      'of 31 August the last day of February',
      begun,
      [made('2025-11-20'), goesOn('2026-08-31')],
      'review 2027-02-28',
    ],
    [
      'third review: six months again',
      begun,
      [made('2025-11-20'), goesOn('2026-02-10'), goesOn('2026-08-05')],
      'review 2027-02-05',
    ],
    [
      'a review that is held early brings the next one forward',
      begun,
      [made('2025-11-20'), goesOn('2025-12-15')],
      'review 2026-06-15',
    ],
    [
      'a late review starts the six months anew',
      begun,
      [made('2025-11-20'), goesOn('2026-03-30')],
      'review 2026-09-30',
    ],
    [
      'in whatever order they were written down',
      begun,
      [goesOn('2026-02-10'), made('2025-11-20')],
      'review 2026-08-10',
    ],
    ['no plan was made', begun, [{ kind: 'initial', day: '2025-11-20', outcome: 'no plan' }], null],
    ['the plan ended', begun, [made('2025-11-20'), ended('2026-02-10')], null],
    [
      'a new strategy discussion after that',
      strategy('2026-03-02'),
      [made('2025-11-20'), ended('2026-02-10')],
      'initial 2026-03-23',
    ],
    [
      'on the day on which the plan ended',
      strategy('2026-02-10'),
      [made('2025-11-20'), ended('2026-02-10')],
      'initial 2026-03-03',
    ],
    [
      'initial conference on the day of the strategy discussion',
      strategy('2026-02-10'),
      [made('2026-02-10')],
      'review 2026-05-10',
    ],
    [
      'an initial conference before this record',
      heldBefore('initial before', '2025-12-01'),
      [],
      'review 2026-03-01',
    ],
    ['a review before this record', heldBefore('review before', '2025-12-01'), [], 'review 2026-06-01'],
    [
      'and the first one here after it',
      heldBefore('initial before', '2025-12-01'),
      [goesOn('2026-02-26')],
      'review 2026-08-26',
    ],
    [
      'the one that began the record is not counted twice',
      heldBefore('review before', '2025-12-01'),
      [goesOn('2025-12-01')],
      'review 2026-06-01',
    ],
  ])('%s', (_, beginning, held, expected) => {
    const next = nextConference(beginning, held);
    expect(next && `${next.kind} ${next.due}`).toBe(expected);
  });

  it('says why, and nothing is due once the line ended', () => {
    expect(nextConference(begun, [])?.basis).toBe('Within 15 working days of the strategy discussion');
    expect(nextConference(begun, [made('2025-11-20')])?.basis).toBe(
      'Within 3 months of the initial conference',
    );
    expect(nextConference(begun, [made('2025-11-20')], true)).toBeNull();
  });
});

describe('the last day of a conference that was held', () => {
  const held = [made('2025-11-20'), goesOn('2026-02-10'), goesOn('2026-08-05')];
  it.each<[day: string, beginning: Beginning, due: string | null]>([
    ['2025-11-20', strategy('2025-11-03'), '2025-11-24'],
    ['2026-02-10', strategy('2025-11-03'), '2026-02-20'],
    ['2026-08-05', strategy('2025-11-03'), '2026-08-10'],
    ['2025-11-20', strategy('2025-10-30'), '2025-11-20'],
    ['2025-11-20', strategy('2026-01-05'), null],
  ])('%s hangs on what was before it', (day, beginning, due) => {
    expect(dueOnDay(beginning, held, day)).toBe(due);
  });
});
