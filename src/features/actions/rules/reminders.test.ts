import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { digestDay, reminderDue, reminderKey, reminderSubject } from './reminders.ts';

const owed = (due: string | null, openSince = '2026-01-01') => ({ id: 'a', due, openSince });

describe('the reminder that is due', () => {
  it.each([
    ['2026-03-18', null, 'eight days before'],
    ['2026-03-17', -7, 'a week before'],
    ['2026-03-16', -7, 'six days before: made up for where the day was missed'],
    ['2026-03-11', -1, 'the day before'],
    ['2026-03-10', -1, 'on the day itself nothing new'],
    ['2026-03-09', 1, 'the day after'],
    ['2026-03-04', 1, 'six days after: nothing new'],
    ['2026-03-03', 7, 'a week after'],
    ['2026-02-25', 7, 'thirteen days after: nothing new'],
    ['2026-02-24', 14, 'two weeks after'],
    ['2025-12-30', 70, 'ten weeks after'],
  ])('due %s, seen on 10 March: %s (%s)', (due, step, _why) => {
    expect(reminderDue(owed(due), '2026-03-10')).toBe(step);
  });

  it('never comes for an action without a date', () => {
    expect(reminderDue(owed(null), '2026-03-10')).toBeNull();
  });

  it.each([
    ['2026-03-10', null, 'taken on today with three days to go: they have just heard'],
    ['2026-03-05', -7, 'taken on before the week began'],
    ['2026-03-06', null, 'taken on the very day of the reminder'],
  ])('due on 13 March and open since %s: %s (%s)', (openSince, step, _why) => {
    expect(reminderDue(owed('2026-03-13', openSince), '2026-03-10')).toBe(step);
  });

  it('is asked for every day of a year and comes once a step', () => {
    const due = '2026-03-10';
    const keys = new Set<string>();
    const sent: string[] = [];
    for (let day = Temporal.PlainDate.from('2026-01-02'); day.year === 2026; day = day.add({ days: 1 })) {
      const step = reminderDue(owed(due), day.toString());
      if (step === null || keys.has(reminderKey(owed(due), step))) continue;
      keys.add(reminderKey(owed(due), step));
      sent.push(day.toString());
    }
    expect(sent.slice(0, 6)).toEqual([
      '2026-03-03',
      '2026-03-09',
      '2026-03-11',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    expect(sent).toHaveLength(2 + 1 + 42);
  });

  it('has another key once the date or the owner is another', () => {
    const keys = [
      reminderKey(owed('2026-03-10'), 1),
      reminderKey(owed('2026-03-11'), 1),
      reminderKey(owed('2026-03-10', '2026-02-01'), 1),
      reminderKey(owed('2026-03-10'), 7),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

it('says in its subject how it stands', () => {
  expect(reminderSubject('Write to the dentists', '2026-03-17', '2026-03-10')).toBe(
    'Due in 7 days: Write to the dentists',
  );
  expect(reminderSubject('Write to the dentists', '2026-03-03', '2026-03-10')).toBe(
    'Late by 7 days: Write to the dentists',
  );
});

it.each([
  ['2026-03-09', '2026-03-09'],
  ['2026-03-10', null],
  ['2026-03-15', null],
])('sends the week’s digest on a Monday only: %s', (today, day) => {
  expect(digestDay(today)).toBe(day);
});
