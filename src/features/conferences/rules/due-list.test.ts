import { describe, expect, it } from 'vitest';
import { dueWords, isWanted, type Standing, urgencyOf, worstFirst } from './due-list.ts';

const today = '2026-03-10';
const family = (reference: string, due: string | null, plannedOn: string | null = null) => ({
  reference,
  district: 'North',
  next: due === null ? null : ({ kind: 'review', due, basis: '' } as const),
  plannedOn,
});

describe('the list of what is due', () => {
  it.each<[string, Standing, string, string]>([
    ['its day has passed', family('A', '2026-03-09', '2026-03-12'), 'overdue', 'Overdue by 1 day'],
    ['due today', family('A', '2026-03-10'), 'to plan', 'Due today'],
    [
      'planned after its last day',
      family('A', '2026-03-20', '2026-03-21'),
      'planned too late',
      'Due in 10 days',
    ],
    ['planned on its last day', family('A', '2026-03-20', '2026-03-20'), 'planned', 'Due in 10 days'],
    ['nothing', family('A', null), 'nothing due', 'Nothing is due'],
  ])('%s', (_, one, urgency, words) => {
    expect([urgencyOf(one, today), dueWords(one.next, today)]).toEqual([urgency, words]);
  });

  it('puts the worst first', () => {
    const all = [
      family('none', null),
      family('planned', '2026-03-12', '2026-03-11'),
      family('later', '2026-05-01'),
      family('sooner', '2026-03-12'),
      family('too late', '2026-06-01', '2026-06-02'),
      family('a day late', '2026-03-09'),
      family('longest late', '2026-01-09'),
    ];
    expect(all.sort(worstFirst(today)).map(({ reference }) => reference)).toEqual([
      'longest late',
      'a day late',
      'too late',
      'sooner',
      'later',
      'planned',
      'none',
    ]);
  });

  it.each([
    ['', '', '', ['late', 'soon', 'later']],
    ['overdue', '', '', ['late']],
    ['soon', '', '', ['late', 'soon']],
    ['all', '', '', ['late', 'soon', 'later', 'none']],
    ['', 'East', '', []],
    ['', '', '2026-04', ['soon']],
    ['', '', '2026-05', ['later']],
  ] as const)('shows “%s” %s %s', (show, district, month, wanted) => {
    const all = [
      family('late', '2026-03-09'),
      family('soon', '2026-03-31', '2026-04-01'),
      family('later', '2026-05-20'),
      family('none', null),
    ];
    const found = all.filter((one) => isWanted(one, { show, district, month }, today));
    expect(found.map(({ reference }) => reference)).toEqual(wanted);
  });
});
