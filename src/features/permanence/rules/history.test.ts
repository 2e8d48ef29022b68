import { describe, expect, it } from 'vitest';
import { type Change, lineAfter, lineOn, toldHistory } from './history.ts';
import { emptyLine } from './line.ts';

const changes: Change[] = [
  {
    number: 1,
    day: '2026-01-05',
    by: 'Officer',
    set: { planFor: 'Stay with grandparents', planForOn: '2026-01-05', route: 'special guardianship' },
  },
  { number: 2, day: '2026-02-01', by: 'Manager', set: {} },
  {
    number: 3,
    day: '2026-03-01',
    by: 'Officer',
    set: { route: 'adoption', planForOn: null, guardian: null },
  },
];

describe('the history of a line', () => {
  it('is told in sentences, the newest first', () => {
    expect(toldHistory(changes)).toEqual([
      {
        number: 3,
        day: '2026-03-01',
        by: 'Officer',
        sentences: [
          'Plan for permanence set on: no day; before, 5 January 2026.',
          'Route: Adoption; before, Special guardianship.',
        ],
      },
      { number: 2, day: '2026-02-01', by: 'Manager', sentences: ['Looked over: all of it still held.'] },
      {
        number: 1,
        day: '2026-01-05',
        by: 'Officer',
        sentences: [
          'Plan for permanence: “Stay with grandparents”.',
          'Plan for permanence set on: 5 January 2026.',
          'Route: Special guardianship.',
        ],
      },
    ]);
  });

  it.each([
    ['2026-01-04', emptyLine.route, null],
    ['2026-01-05', 'special guardianship', '2026-01-05'],
    ['2026-02-28', 'special guardianship', '2026-02-01'],
    ['2026-03-01', 'adoption', '2026-03-01'],
  ])('says how the line stood at the end of %s', (day, route, updatedOn) => {
    const { line, updatedOn: last } = lineOn(changes, day);
    expect([line.route, last]).toEqual([route, updatedOn]);
  });

  it('begins with nothing', () => {
    expect(lineAfter([])).toEqual(emptyLine);
  });
});
