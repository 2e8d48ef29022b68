import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Owed } from './action.ts';

/** An action is late from the day after it was due: the whole of that day is still in time. */
export const isLate = ({ due, closedOn }: Pick<Owed, 'due' | 'closedOn'>, today: string): boolean =>
  closedOn === null && due !== null && daysBetween(due, today) > 0;

/** How many days ahead an open action counts as due soon. */
const soon = 14;

/** Where an action stands, in one word that lists can be narrowed by. */
export type Standing = 'closed' | 'late' | 'due soon' | 'open' | 'no date';

export const standingOf = ({ due, closedOn }: Pick<Owed, 'due' | 'closedOn'>, today: string): Standing => {
  if (closedOn !== null) return 'closed';
  if (due === null) return 'no date';
  const past = daysBetween(due, today);
  if (past > 0) return 'late';
  return past >= -soon ? 'due soon' : 'open';
};

/** Where an action stands, as a reader is told: "Late by 3 days", "Due tomorrow", "No date yet". */
export const standingWords = ({ due, closedOn }: Pick<Owed, 'due' | 'closedOn'>, today: string): string => {
  if (closedOn !== null) return `Closed on ${dateWords(closedOn)}`;
  if (due === null) return 'No date yet';
  const past = daysBetween(due, today);
  if (past > 0) return `Late by ${counted(past, 'day')}`;
  if (past === 0) return 'Due today';
  if (past === -1) return 'Due tomorrow';
  return past >= -soon ? `Due in ${-past} days` : `Due on ${dateWords(due)}`;
};
