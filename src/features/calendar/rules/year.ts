import type { ClosedPeriod } from '../../../kernel/closed-period.ts';
import {
  daysBetween,
  firstOfMonth,
  monthNumber,
  plusDays,
  plusMonths,
  weekdayNumber,
} from '../../../kernel/days.ts';
import { months } from '../../../kernel/local-date.ts';
import { whyClosed } from './closed-periods.ts';

/** What a year is proposed from. `weekday` is 1 for Monday; `week` the how-manieth of that weekday in its month. */
export type YearAsked = {
  from: string;
  everyMonths: number;
  weekday: number;
  week: number;
  avoid: { periods: readonly ClosedPeriod[]; august: boolean };
  /** Days on which the board meets already. */
  existing: readonly string[];
};

/** `moved` says why the usual day could not be, or null. */
export type ProposedMeeting = { date: string; kind: 'ordinary' | 'takeover'; moved: string | null };

const july = 7;
const daysAWeek = 7;

/** How many weeks a meeting may slip either way before nothing is proposed. */
const furthest = 6;

/** Meetings closer than this are the same one. */
const sameMeetingDays = 20;

/** The usual day in the month that begins on `first`. */
const usualDay = (first: string, { weekday, week }: YearAsked): string =>
  plusDays(first, ((weekday - weekdayNumber(first) + daysAWeek) % daysAWeek) + daysAWeek * (week - 1));

/** The usual day and then a week later, a week earlier, two later … : the first that is open. */
const nearestOpen = (usual: string, asked: YearAsked, isAllowed: (day: string) => boolean): string | null => {
  const tried = Array.from({ length: furthest + 1 }, (_, count) =>
    count === 0 ? [usual] : [plusDays(usual, daysAWeek * count), plusDays(usual, -daysAWeek * count)],
  ).flat();
  return tried.find((day) => isAllowed(day) && whyClosed(day, asked.avoid) === null) ?? null;
};

const isJuly = (day: string): boolean => monthNumber(day) === july;

const isTaken = (day: string, taken: readonly string[]): boolean =>
  taken.some((other) => Math.abs(daysBetween(day, other)) <= sameMeetingDays);

const propose = (
  first: string,
  kind: ProposedMeeting['kind'],
  asked: YearAsked,
  taken: readonly string[],
): ProposedMeeting | null => {
  const usual = usualDay(first, asked);
  if (asked.existing.some((date) => firstOfMonth(date) === first)) return null;
  if (isTaken(usual, asked.existing)) return null;
  const allowed = (day: string) =>
    day >= asked.from && !isTaken(day, taken) && (kind === 'takeover') === isJuly(day);
  const found = nearestOpen(usual, asked, allowed);
  if (!found) return null;
  const why = whyClosed(usual, asked.avoid);
  const moved = found === usual || why === null ? null : `${dayAndMonth(usual)} is ${inSentence(why)}`;
  return { date: found, kind, moved };
};

const dayAndMonth = (day: string): string => `${Number(day.slice(-2))} ${months[monthNumber(day) - 1]}`;

const inSentence = (why: string): string => (why === 'August' ? 'in August' : why);

/**
 * A year of meetings: every so many months on the usual weekday, moved by whole weeks off bank holidays, school
 * holidays, August and election periods. Each July the young people take over: the meeting of July, or of August where
 * nobody meets then, or else one more. A month in which the board meets already is left out.
 */
export const proposeYear = (asked: YearAsked): ProposedMeeting[] => {
  const start = firstOfMonth(asked.from);
  const all = Array.from({ length: 12 }, (_, index) => plusMonths(start, index));
  const rhythm = all.filter((_, index) => index % asked.everyMonths === 0);
  const inJuly = all.find(isJuly);
  const proposed: ProposedMeeting[] = [];
  const takeOf = () => [...asked.existing, ...proposed.map(({ date }) => date)];
  const takeover = inJuly ? propose(inJuly, 'takeover', asked, takeOf()) : null;
  if (takeover) proposed.push(takeover);
  const summerMonths = asked.avoid.august ? [july, july + 1] : [july];
  for (const month of rhythm) {
    const isDone = summerMonths.includes(monthNumber(month)) && inJuly !== undefined;
    const meeting = isDone ? null : propose(month, 'ordinary', asked, takeOf());
    if (meeting) proposed.push(meeting);
  }
  return proposed.sort((one, other) => one.date.localeCompare(other.date));
};
