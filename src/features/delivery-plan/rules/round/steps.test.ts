import { describe, expect, it } from 'vitest';
import { isLate, type Step, stepDue } from './steps.ts';

const days = { ask: '2026-03-10', back: '2026-03-17', brief: '2026-03-24' };
const meetingDay = '2026-03-31';

describe('the mail that is due', () => {
  it.each<[string, string, Step, Step | null]>([
    ['nothing before the leads are asked', '2026-03-09', 'none', null],
    ['the question on its day', '2026-03-10', 'none', 'ask'],
    ['the question later, where nothing ran', '2026-03-13', 'none', 'ask'],
    ['nothing twice', '2026-03-10', 'ask', null],
    ['nothing in between', '2026-03-13', 'ask', null],
    ['a reminder on the working day before', '2026-03-16', 'ask', 'remind'],
    ['the same on the day itself, where nothing ran', '2026-03-17', 'ask', 'remind'],
    ['no second reminder on the day', '2026-03-17', 'remind', null],
    ['what is late on the day after', '2026-03-18', 'remind', 'late'],
    ['what is late, though the reminder never went', '2026-03-20', 'ask', 'late'],
    ['the question first, even when its time is over', '2026-03-20', 'none', 'ask'],
    ['nothing after that', '2026-03-25', 'late', null],
    ['nothing after the meeting', '2026-04-01', 'ask', null],
  ])('is %s', (_, today, done, step) => {
    expect(stepDue({ days, meetingDay, done }, today)).toBe(step);
  });

  it('keeps to working days around a weekend', () => {
    const overWeekend = { ask: '2026-03-06', back: '2026-03-13', brief: '2026-03-20' };
    const at = (today: string, done: Step) => stepDue({ days: overWeekend, meetingDay, done }, today);
    expect([at('2026-03-14', 'remind'), at('2026-03-15', 'remind'), at('2026-03-16', 'remind')]).toEqual([
      null,
      null,
      'late',
    ]);
  });
});

it.each([
  ['2026-03-17', false],
  ['2026-03-18', true],
])('on %s an answer that is not there is late: %s', (today, late) => {
  expect(isLate(days, today)).toBe(late);
});
