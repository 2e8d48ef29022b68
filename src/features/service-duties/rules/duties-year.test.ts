import { expect, it } from 'vitest';
import { dutiesYear } from './duties-year.ts';

const period = { first: '2025-04-01', last: '2026-03-31' };
const review = { why: 'yearly', came: [] as string[], minutesOn: null };

const carers = [
  {
    approvedOn: '2023-04-01',
    allegationOn: null,
    endedOn: null,
    sort: 'foster',
    reviews: [
      { ...review, heldOn: '2024-03-31', came: ['carer'] },
      { ...review, heldOn: '2025-04-01', came: ['carer', 'worker'], minutesOn: '2025-04-08' },
      { ...review, heldOn: '2026-03-31', why: 'allegation', came: ['worker'] },
    ],
  },
  {
    approvedOn: '2025-01-01',
    allegationOn: null,
    endedOn: '2026-01-31',
    sort: 'connected',
    reviews: [{ ...review, heldOn: '2026-01-01', why: 'first', came: ['connected'] }],
  },
];

const visit = { home: 'h', children: 2, mustDo: '', dueOn: null, doneOn: null };

it('what was done in a year is added up, and what lies outside it is left out', () => {
  const year = dutiesYear(
    {
      carers,
      meetings: [
        { sort: 'missing', day: '2025-04-01' },
        { sort: 'missing', day: '2025-03-31' },
        { sort: 'self-harm', day: '2026-03-31' },
      ],
      homes: [{ id: 'h', since: '2020-01-01', endedOn: null }],
      visits: [
        { ...visit, day: '2025-04-30' },
        { ...visit, day: '2025-05-02', mustDo: 'Stair', dueOn: '2025-06-01', doneOn: '2025-05-30' },
        { ...visit, day: '2025-06-02', mustDo: 'Door', dueOn: '2025-07-01', doneOn: null },
        { ...visit, day: '2026-04-02' },
      ],
    },
    period,
    '2026-11-26',
  );
  expect(year.fosterReviews).toMatchObject({ held: 3, late: 1, foster: 2, connected: 1, minutesSent: 1 });
  expect(year.fosterReviews.reasons.map(({ count }) => count)).toEqual([1, 1, 1, 0]);
  expect(year.fosterReviews.came.map(({ count }) => count)).toEqual([1, 1, 2]);
  expect(year.carers).toBe(1);
  expect(year.meetings.all).toBe(2);
  expect(year.meetings.kinds.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0]);
  expect(year.visits).toEqual({
    made: 3,
    months: { visited: 3, wanted: 12 },
    children: 6,
    toDo: 2,
    done: 1,
    overdue: 1,
  });
});
