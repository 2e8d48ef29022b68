import { describe, expect, it } from 'vitest';
import {
  type DeadlineKind,
  deadlineKinds,
  deadlineRules,
  deadlinesBefore,
  disorderly,
  dueOn,
} from './deadlines.ts';

const asked = (parts: Partial<Parameters<typeof deadlinesBefore>[1]> = {}) => ({
  measures: {},
  met: new Map<DeadlineKind, string>(),
  agendaSettingOn: null,
  today: '2026-03-10',
  ...parts,
});

/** Golden Rules: two weeks; s.100B(3) LGA 1972 with S.I. 2002/715: five clear working days. Bank holidays: gov.uk. */
const cases: [meeting: string, kind: DeadlineKind, due: string, why: string][] = [
  ['2026-04-29', 'young people', '2026-04-15', 'two weeks before a Wednesday'],
  ['2026-04-20', 'young people', '2026-04-02', 'two weeks before is Easter Monday: Maundy Thursday'],
  ['2026-04-29', 'agenda', '2026-04-21', 'five clear working days before a Wednesday'],
  ['2026-04-08', 'agenda', '2026-03-27', 'five clear working days around Easter'],
  ['2026-05-06', 'agenda', '2026-04-27', 'the Early May bank holiday does not count'],
  ['2026-01-07', 'agenda', '2025-12-29', 'New Year’s Day does not count'],
  ['2026-04-29', 'reports', '2026-04-10', 'twelve clear working days'],
  ['2026-04-29', 'items', '2026-03-27', 'twenty clear working days over Easter'],
  ['2026-04-29', 'questions', '2026-04-24', 'two clear working days'],
  ['2026-04-29', 'agenda setting', '2026-03-18', 'six weeks'],
];

describe('a deadline worked backwards', () => {
  it.each(cases)('from %s: %s by %s (%s)', (meeting, kind, due) => {
    expect(dueOn(meeting, deadlineRules[kind].usual)).toBe(due);
  });

  it('names a source for every kind', () => {
    for (const kind of deadlineKinds) expect(deadlineRules[kind].source).not.toBe('');
  });

  it('comes in an order that works, with the usual measures, for meetings of every weekday', () => {
    for (const date of ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'])
      expect(deadlinesBefore(date, asked()).map(({ kind }) => kind)).toEqual(deadlineKinds);
  });

  it('takes the day that a board set, and the day agreed with the young people', () => {
    const found = deadlinesBefore(
      '2026-04-29',
      asked({ measures: { agenda: 3 }, agendaSettingOn: '2026-03-25' }),
    );
    expect(found.find(({ kind }) => kind === 'agenda')?.due).toBe('2026-04-23');
    expect(found.find(({ kind }) => kind === 'agenda setting')?.due).toBe('2026-03-25');
  });
});

describe('the state of a deadline', () => {
  const stateOn = (today: string, metOn?: string) =>
    deadlinesBefore('2026-04-29', asked({ today, met: new Map(metOn ? [['agenda', metOn]] : []) })).find(
      ({ kind }) => kind === 'agenda',
    );

  it.each([
    ['2026-03-10', undefined, 'ahead', 'in 6 weeks'],
    ['2026-04-18', undefined, 'ahead', 'in 3 days'],
    ['2026-04-21', undefined, 'today', 'Today'],
    ['2026-04-22', undefined, 'late', 'Late by 1 day'],
    ['2026-04-29', undefined, 'late', 'Late by 8 days'],
    ['2026-04-24', '2026-04-20', 'done', 'Done'],
    ['2026-04-24', '2026-04-23', 'done late', 'Done late'],
    ['2026-05-20', undefined, 'not recorded', 'Not recorded'],
  ])('on %s, done %s: %s, "%s"', (today, metOn, state, words) => {
    expect(stateOn(today, metOn)).toMatchObject({ state, words });
  });
});

describe('measures that cannot work', () => {
  it.each([
    [{}, 0],
    [{ reports: 5 }, 1],
    [{ items: 8 }, 1],
    [{ 'young people': 21 }, 1],
  ])('%o: %i found', (measures, count) => {
    expect(disorderly(measures, '2026-06-17')).toHaveLength(count);
  });
});
