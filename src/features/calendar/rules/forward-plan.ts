import { counted } from '../../../kernel/counted.ts';

/** Proposed by somebody and waiting for the clerk; planned; or dropped, which can be taken back. */
export type EntryState = 'proposed' | 'planned' | 'dropped';

/** How the time of a meeting is used by what is planned for it, in words. */
export type PlannedTime = {
  planned: number;
  length: number;
  /** Entries that do not say how long they take. */
  untimed: number;
  state: 'fits' | 'full' | 'too long';
  words: string;
};

/** Minutes that every meeting needs for introductions, the notes of the last meeting and what is left over. */
const standingMinutes = 20;

/** What is planned against the meeting's length, both in minutes. */
export const plannedTime = (entries: readonly { minutes: number | null }[], length: number): PlannedTime => {
  const untimed = entries.filter(({ minutes }) => minutes === null).length;
  const planned = standingMinutes + entries.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const left = length - planned;
  const state = left < 0 ? 'too long' : left === 0 ? 'full' : 'fits';
  const rest =
    left < 0
      ? `${counted(-left, 'minute')} too many`
      : left === 0
        ? 'no time left'
        : `${counted(left, 'minute')} left`;
  const unknown = untimed === 0 ? '' : `; ${counted(untimed, 'item')} without a time`;
  return {
    planned,
    length,
    untimed,
    state,
    words: `${planned} of ${length} minutes planned, ${rest}${unknown}`,
  };
};

type Dated = { id: string; date: string };

/** The first of the meetings after a day, or null. */
export const nextAfter = <M extends Dated>(meetings: readonly M[], date: string): M | null =>
  meetings
    .filter((meeting) => meeting.date > date)
    .reduce<M | null>(
      (first, meeting) => (first === null || meeting.date < first.date ? meeting : first),
      null,
    );

/** The last of the meetings before a day, but not before `today`; or null. */
export const previousBefore = <M extends Dated>(
  meetings: readonly M[],
  date: string,
  today: string,
): M | null =>
  meetings
    .filter((meeting) => meeting.date < date && meeting.date >= today)
    .reduce<M | null>((last, meeting) => (last === null || meeting.date > last.date ? meeting : last), null);

/** "Deferred twice, last from 13 May 2026: the figures were not ready", or null where it never was. */
export const deferredWords = (count: number, reason: string | null): string | null => {
  if (count === 0) return null;
  const times = count === 1 ? 'Deferred once' : count === 2 ? 'Deferred twice' : `Deferred ${count} times`;
  return reason ? `${times}: ${reason}` : times;
};
