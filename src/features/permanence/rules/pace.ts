import { counted } from '../../../kernel/counted.ts';
import { plusDays } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** Gaps that stand now, and those of so many weeks ago; `before` is null where the tracker is younger. */
type Backlog = { now: number; before: number | null; weeks: number };

/** When the backlog would be cleared: a day (ISO), or that it is not to be said. */
export type Pace =
  | { kind: 'clear' }
  | { kind: 'too early' }
  | { kind: 'not at this pace' }
  | { kind: 'years' }
  | { kind: 'by'; weeks: number; day: string };

/** Beyond two years a pace of a few weeks says nothing. */
const furthest = 104;

/** At the pace of the last weeks, from a day (ISO). A backlog that does not shrink is never cleared. */
export const paceOf = ({ now, before, weeks }: Backlog, today: string): Pace => {
  if (now === 0) return { kind: 'clear' };
  if (before === null) return { kind: 'too early' };
  const fewer = before - now;
  if (fewer <= 0) return { kind: 'not at this pace' };
  const needed = Math.ceil((now * weeks) / fewer);
  return needed > furthest
    ? { kind: 'years' }
    : { kind: 'by', weeks: needed, day: plusDays(today, 7 * needed) };
};

/** The same as a sentence, which promises nothing. */
export const paceWords = (pace: Pace, weeks: number): string => {
  switch (pace.kind) {
    case 'clear':
      return 'Nothing is missing.';
    case 'too early':
      return `It cannot be said yet: the tracker is younger than ${counted(weeks, 'week')}.`;
    case 'not at this pace':
      return `Not at this pace: over the last ${counted(weeks, 'week')} the gaps did not become fewer.`;
    case 'years':
      return `Not within two years at the pace of the last ${counted(weeks, 'week')}.`;
    case 'by':
      return `In about ${counted(pace.weeks, 'week')}, by ${dateWords(pace.day)}, if the next weeks go as the last ${counted(weeks, 'week')} did.`;
  }
};
