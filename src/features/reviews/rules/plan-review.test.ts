import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { cautions, dayOff, type PlannedDay, readPlan, suggestedDay } from './plan-review.ts';

describe('the day that the form offers', () => {
  it.each([
    ['due on a working day', '2026-03-24', '2026-03-24'],
    ['due on a Sunday: the Friday before', '2026-03-22', '2026-03-20'],
    ['due on Easter Monday: the Thursday before Good Friday', '2026-04-06', '2026-04-02'],
    ['due today', '2026-03-10', '2026-03-10'],
    ['overdue: today', '2026-02-02', '2026-03-10'],
    ['not known: today', null, '2026-03-10'],
  ])('%s', (_, due, day) => {
    expect(suggestedDay(due, '2026-03-10')).toBe(day);
  });

  it('is never before today, though the last working day by which it is due has passed', () => {
    expect(suggestedDay('2026-03-15', '2026-03-14')).toBe('2026-03-16');
  });
});

describe('a day on which no review is planned', () => {
  it.each([
    ['2026-03-11', null],
    ['2026-03-14', 'Saturday 14 March 2026 is at a weekend. The next working day is Monday 16 March 2026.'],
    [
      '2026-04-03',
      'Friday 3 April 2026 is a bank holiday (Good Friday). The next working day is Tuesday 7 April 2026.',
    ],
    [
      '2026-12-28',
      'Monday 28 December 2026 is a bank holiday (Boxing Day (substitute day)). The next working day is Tuesday 29 December 2026.',
    ],
  ])('%s', (day, text) => {
    expect(dayOff(day)?.text ?? null).toBe(text);
  });
});

describe('what speaks against a day', () => {
  const planned: PlannedDay = {
    day: '2026-03-24',
    at: '10:00',
    due: '2026-03-24',
    endBy: null,
    today: '2026-03-10',
    others: [],
  };
  it.each<[string, Partial<PlannedDay>, string[]]>([
    ['nothing on the last lawful day', {}, []],
    ['nothing where nobody knows when it is due', { due: null }, []],
    ['late by a day', { day: '2026-03-25' }, ['It is due by 24 March 2026: this would be late, by 1 day.']],
    ['late by a week', { day: '2026-03-31' }, ['It is due by 24 March 2026: this would be late, by 7 days.']],
    ['a day that has passed', { day: '2026-03-09' }, ['9 March 2026 has passed.']],
    ['today is no past day', { day: '2026-03-10' }, []],
    ['two others', { others: ['09:00', '14:00'] }, []],
    [
      'three others',
      { others: ['14:00', '09:00', ''] },
      [
        'The reviewing officer has 3 other reviews that day, at 9am and 2pm. More than 3 leave no time for each.',
      ],
    ],
    ['the same time', { others: ['10:00'] }, ['The reviewing officer has another review at 10am that day.']],
    ['no times', { at: '', others: [''] }, []],
    [
      'the school holidays',
      { schoolHoliday: 'Spring half term' },
      [
        'Schools are closed that day (Spring half term): ask the child whether it suits them, and school how it will take part.',
      ],
    ],
    [
      'an adjourned one too long after',
      { due: null, endBy: '2026-03-23' },
      ['It was adjourned, and has to be ended within 20 working days: by 23 March 2026.'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(cautions({ ...planned, ...parts })).toEqual(expected);
  });
});

describe('the plan of a review', () => {
  const typed: Typed = {
    day: '24 March 2026',
    at: '10am',
    place: ' School ',
    asked: ['The child', 'School'],
    others: 'Grandparents\n\nSchool',
    papers: 'The child',
    sent: '2 March 2026',
  };

  it('is read with those who were ticked and those on lines of their own, nobody twice', () => {
    expect(readPlan(typed)).toEqual({
      ok: true,
      value: {
        day: '2026-03-24',
        at: '10:00',
        place: 'School',
        people: ['The child', 'School', 'Grandparents'].map((who) => ({ who, asked: true, came: false })),
        papers: [{ to: 'The child', sentOn: '2026-03-02', backOn: null }],
      },
    });
  });

  it('needs no more than the day', () => {
    expect(readPlan({ day: '24/3/2026' })).toEqual({
      ok: true,
      value: { day: '2026-03-24', at: '', place: '', people: [], papers: [] },
    });
  });

  it.each<[Typed, string]>([
    [{ day: '' }, 'day'],
    [{ day: 'soon' }, 'day'],
    [{ at: 'early' }, 'at'],
    [{ sent: '31 February 2026' }, 'sent'],
  ])('asks again for %o', (parts, field) => {
    const read = readPlan({ ...typed, ...parts });
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
