import { describe, expect, it } from 'vitest';
import { countDue, type DueFilter, dueDuties, dueList } from './due-list.ts';
import type { Duty, DutyStatus } from './timetable/duty.ts';
import type { TimetableLine } from './timetable/timetable.ts';

const today = '2026-03-10';
const line = (duty: Duty, due: string | null, status: DutyStatus): TimetableLine => ({
  child: 'K1',
  duty,
  due,
  status,
  basis: '',
});

describe('what of a timetable is on the list', () => {
  it.each<[string, TimetableLine, number | null]>([
    ['overdue by a day', line('review', '2026-03-09', 'overdue'), -1],
    ['overdue by a year', line('review', '2025-03-10', 'overdue'), -365],
    ['due today', line('review', '2026-03-10', 'due'), 0],
    ['due in 28 days', line('review', '2026-04-07', 'due'), 28],
    ['due in 29 days', line('review', '2026-04-08', 'due'), null],
    ['done', line('first_review', '2026-03-01', 'done'), null],
    ['not known, with a day', line('first_review', '2026-03-01', 'unknown'), null],
    ['not known, without one', line('review', null, 'unknown'), null],
  ])('%s', (_, one, days) => {
    expect(dueDuties([one], today).map((duty) => duty.days)).toEqual(days === null ? [] : [days]);
  });
});

describe('the list', () => {
  const of = (reference: string, ...lines: TimetableLine[]) => ({
    child: { reference },
    duties: dueDuties(lines, today),
  });
  const children = [
    of('K3', line('dental', '2026-03-20', 'due')),
    of('K2', line('review', '2026-03-20', 'due'), line('statutory_visit', '2026-03-01', 'overdue')),
    of('K1', line('statutory_visit', '2026-01-01', 'overdue'), line('sdq', '2026-02-01', 'overdue')),
    of('K4'),
  ];
  const all: DueFilter = { duty: null, overdueOnly: false };

  it.each<[string, DueFilter, string[]]>([
    ['everything, the worst first', all, ['K1 2', 'K2 2', 'K3 1']],
    ['only what is overdue', { ...all, overdueOnly: true }, ['K1 2', 'K2 1']],
    ['one duty', { ...all, duty: 'statutory_visit' }, ['K1 1', 'K2 1']],
    ['one duty, due', { ...all, duty: 'dental' }, ['K3 1']],
    ['one duty, only overdue', { duty: 'dental', overdueOnly: true }, []],
  ])('%s', (_, filter, shown) => {
    expect(
      dueList(children, filter).map(({ child, duties }) => `${child.reference} ${duties.length}`),
    ).toEqual(shown);
  });

  it('is counted as a whole', () => {
    expect(countDue(children)).toEqual({ overdue: 3, childrenOverdue: 2, soon: 2 });
  });
});
