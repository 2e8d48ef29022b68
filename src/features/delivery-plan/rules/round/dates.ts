import { counted } from '../../../../kernel/counted.ts';
import { daysBetween } from '../../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { daysBefore } from '../../../../kernel/working-days.ts';

/** How many weeks before the meeting the leads are asked, their answers are back, and the chair is briefed. */
export type Weeks = { ask: number; back: number; brief: number };

export const usualWeeks: Weeks = { ask: 3, back: 2, brief: 1 };

/** The same in a sentence. */
export const weeksWords = ({ ask, back, brief }: Weeks): string =>
  `The leads are asked ${counted(ask, 'week')} before the meeting, answers are back ${counted(back, 'week')} before it, and the chair is briefed ${counted(brief, 'week')} before it.`;

/** The days of a round, ISO. */
export type RoundDays = Record<keyof Weeks, string>;

const week = 7;

/** The days of a round before a meeting (ISO). A day that is no working day moves to the working day before. */
export const roundDays = (meetingDay: string, { ask, back, brief }: Weeks): RoundDays => ({
  ask: daysBefore(meetingDay, ask * week),
  back: daysBefore(meetingDay, back * week),
  brief: daysBefore(meetingDay, brief * week),
});

const most = 26;

/** The weeks as they were typed. */
export const readWeeks = (typed: Record<keyof Weeks, string>): Result<Weeks> => {
  const [ask = 0, back = 0, brief = 0] = [typed.ask, typed.back, typed.brief].map((text) =>
    /^\d{1,2}$/.test(text.trim()) ? Number(text) : -1,
  );
  if ([ask, back, brief].some((weeks) => weeks < 0 || weeks > most))
    return refused(`Give whole weeks, from 0 to ${most}.`);
  return ask > back && back >= brief
    ? ok({ ask, back, brief })
    : refused('The leads are asked first, then their answers are back, then the chair is briefed.');
};

/** Whether a round can be held before a meeting on that day: there has to be time to ask. */
export const mayMeetOn = (meetingDay: string, today: string): Result<true> => {
  const days = daysBetween(today, meetingDay);
  if (days <= 0) return refused('Give a day that is still to come.');
  return days > most * week
    ? refused(`The meeting is more than ${most} weeks away. Check the year.`)
    : ok(true);
};
