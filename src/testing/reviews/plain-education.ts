import { plusDays } from '../../kernel/days.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import { agedBetween } from '../indicators/days.ts';
import { beganBefore, birthday, type ChildInCare, daysIn, later, rowsOf } from './plain-child.ts';
import { type Answer, owed, unknown } from './plain-line.ts';

/** The last day of the term of a day. */
const termEnds = (day: string): string => {
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  if (date <= '04-30') return `${year}-04-30`;
  return date <= '08-31' ? `${year}-08-31` : `${year}-12-31`;
};

const nextTermEnds = (day: string): string => termEnds(plusDays(termEnds(day), 1));

export const educationPlan = (child: ChildInCare, born: string): Answer => {
  const { council, since, at } = child;
  if (!agedBetween(at, born, 4, 17)) return null;
  if (!council.records.kinds.has('EducationPlans')) return unknown(null);
  const last = daysIn(rowsOf(council, 'EducationPlans', child.child), 'DATE', since, at).at(-1);
  if (last === undefined && beganBefore(child)) return unknown(null);
  const first = later(addWorkingDays(since, 20), termEnds(birthday(born, 4)));
  return owed(last === undefined ? first : nextTermEnds(last), at);
};
