import { weekdays } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTime } from '../../../kernel/typed-line.ts';
import { type DeadlineKind, deadlineKinds, deadlineRules, type Measures } from './deadlines.ts';

/** How a board usually meets. `weekday` 1 is Monday; `week` 2 is the second of that weekday in its month. */
export type CalendarSetting = {
  weekday: number;
  week: number;
  time: string;
  venue: string | null;
  avoidsAugust: boolean;
  measures: Measures;
  remindBefore: number;
};

/** What holds until a board sets its own. */
export const usualSetting: CalendarSetting = {
  weekday: 3,
  week: 2,
  time: '18:00',
  venue: null,
  avoidsAugust: true,
  measures: {},
  remindBefore: 2,
};

export const weekNames = ['first', 'second', 'third', 'fourth'] as const;

/** "the second Wednesday of the month, at 18:00". */
export const usualDayWords = ({ weekday, week }: CalendarSetting): string =>
  `the ${weekNames[week - 1]} ${weekdays[weekday - 1]} of the month`;

/** The form as typed. `measures` are numbers of days by kind. */
export type SettingForm = {
  weekday: string;
  week: string;
  time: string;
  venue: string;
  avoidsAugust: string;
  remindBefore: string;
  measures: Record<DeadlineKind, string>;
};

export const settingFormOf = (setting: CalendarSetting): SettingForm => ({
  weekday: String(setting.weekday),
  week: String(setting.week),
  time: setting.time,
  venue: setting.venue ?? '',
  avoidsAugust: setting.avoidsAugust ? 'yes' : 'no',
  remindBefore: String(setting.remindBefore),
  measures: Object.fromEntries(
    deadlineKinds.map((kind) => [kind, String(setting.measures[kind] ?? deadlineRules[kind].usual.count)]),
  ) as Record<DeadlineKind, string>,
});

const whole = (text: string, from: number, to: number): number | null => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : null;
};

/** The longest time before a meeting that a deadline can have, in days. */
const longest = 120;

const readMeasures = (typed: SettingForm['measures']): Result<Measures, Record<string, string>> => {
  const read = deadlineKinds.map((kind) => ({ kind, count: whole(typed[kind], 0, longest) }));
  const wrong = read.filter(({ count }) => count === null);
  if (wrong.length > 0)
    return refused(
      Object.fromEntries(
        wrong.map(({ kind }) => [
          kind,
          `${deadlineRules[kind].label}: give a whole number of days from 0 to ${longest}.`,
        ]),
      ),
    );
  const own = read.filter(({ kind, count }) => count !== null && count !== deadlineRules[kind].usual.count);
  return ok(Object.fromEntries(own.map(({ kind, count }) => [kind, count])));
};

/** Reads the form: the setting, or a message for each field that cannot be used. */
export const readSetting = (form: SettingForm): Result<CalendarSetting, Record<string, string>> => {
  const weekday = whole(form.weekday, 1, 5);
  const week = whole(form.week, 1, weekNames.length);
  const time = readTime(form.time);
  const remindBefore = whole(form.remindBefore, 0, 20);
  const measures = readMeasures(form.measures);
  if (weekday && week && time.ok && time.value && remindBefore !== null && measures.ok)
    return ok({
      weekday,
      week,
      time: time.value,
      venue: form.venue.trim() || null,
      avoidsAugust: form.avoidsAugust === 'yes',
      remindBefore,
      measures: measures.value,
    });
  return refused({
    ...(!weekday && { weekday: 'Choose a day from Monday to Friday.' }),
    ...(!week && { week: 'Choose which week of the month.' }),
    ...(!(time.ok && time.value) && { time: 'Give the usual time like 6pm, 1.30pm or 18:00.' }),
    ...(remindBefore === null && { remindBefore: 'Give a whole number of working days from 0 to 20.' }),
    ...(!measures.ok && measures.reason),
  });
};
