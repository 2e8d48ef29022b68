import { longDateWords, nearWords, timeWords } from '../../../kernel/words-of-time.ts';

/** A meeting as Today speaks of it. `isPublic`: its agenda can be read by everyone. */
export type Coming = {
  id: string;
  body: string;
  date: string | null;
  time: string | null;
  venue: string | null;
  isPublic: boolean;
};

/** The first meeting from today on; null where none has a date. */
export const nextOf = <M extends { date: string | null; time: string | null }>(
  meetings: readonly M[],
  today: string,
): M | null => {
  const moment = ({ date, time }: M): string => `${date} ${time ?? ''}`;
  const coming = meetings.filter(({ date }) => date !== null && date >= today);
  return coming.sort((one, other) => (moment(one) < moment(other) ? -1 : 1))[0] ?? null;
};

/** "Wednesday 11 March 2026 at 6pm, Lantern Room". */
export const whenAndWhere = ({ date, time, venue }: Coming): string => {
  const when = [
    date === null ? 'No date yet' : longDateWords(date),
    ...(time === null ? [] : [timeWords(time)]),
  ];
  return [when.join(' at '), ...(venue === null ? [] : [venue])].join(', ');
};

/** How far on it is: "in 3 days – the agenda is published". */
export const stateWords = ({ date, isPublic }: Coming, today: string): string =>
  [
    ...[date === null ? null : nearWords(date, today)].filter((words) => words !== null),
    isPublic ? 'the agenda is published' : 'the agenda is not published yet',
  ].join(' – ');
