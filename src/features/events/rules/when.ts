import { longDateWords, monthWords, timeWords } from '../../../kernel/words-of-time.ts';

/** When something is: a day (ISO), and times of day in England; `ends` empty where it is not known. */
export type When = { day: string; begins: string; ends: string };

/** "Saturday 31 October 2026, 6pm to 9pm". */
export const whenWords = ({ day, begins, ends }: When): string =>
  `${longDateWords(day)}, ${timeWords(begins)}${ends === '' ? '' : ` to ${timeWords(ends)}`}`;

type Dated = When & { week: string };

/** Events under the name of their week, or their month where they belong to none, in the order of their first day. */
export const groupsOf = <One extends Dated>(events: readonly One[]): { name: string; events: One[] }[] => {
  const groups = new Map<string, One[]>();
  for (const event of events) {
    const name = event.week === '' ? monthWords(event.day) : `${event.week}, ${monthWords(event.day)}`;
    groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return [...groups].map(([name, some]) => ({ name, events: some }));
};

type Open = { day: string; closesOn: string; cancelledOn: string | null };

/** Whether one can still sign up on the day `today`; why not, in words. */
export const closedBecause = ({ day, closesOn, cancelledOn }: Open, today: string): string | null => {
  if (cancelledOn !== null) return 'This is cancelled.';
  if (day < today) return 'This is over.';
  return closesOn < today ? 'It is too late to sign up for this.' : null;
};
