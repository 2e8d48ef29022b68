import { birthday, laterDay, plusDays, plusMonths } from '../../../../kernel/days.ts';
import { addWorkingDays } from '../../../../kernel/working-days.ts';
import { owed, type Standing, unknown } from './duty.ts';
import { type ChildInCare, since, type Told } from './history.ts';

const termMonths = 4;

/** The last day of the term in which a day lies: terms begin in January, May and September. */
const endOfTerm = (day: string): string => {
  const year = day.slice(0, 'yyyy'.length);
  const term = ['09', '05', '01'].find((month) => day.slice(5, 7) >= month) ?? '01';
  return plusDays(plusMonths(`${year}-${term}-01`, termMonths), -1);
};

/**
 * The personal education plan, from 4 to 17: there for the first review, then new each term (Promoting the education of
 * looked-after and previously looked-after children, 2018).
 */
export const educationPlan = (child: ChildInCare, at: string, { kinds }: Told): Standing | null => {
  if (child.born === null) return unknown(null, 'The date of birth is not known');
  const four = birthday(child.born, 4);
  if (at < four || at >= birthday(child.born, 18)) return null;
  if (!kinds.has('EducationPlans')) return unknown(null, 'The extract has no education plans');
  const last = since(child.since, child.educationPlans).at(-1);
  if (last !== undefined)
    return owed(endOfTerm(plusDays(endOfTerm(last), 1)), at, 'By the end of the term after the last plan');
  if (!child.fromTheStart) return unknown(null, 'The last plan was before what the extract tells of');
  const begins = addWorkingDays(child.since, 20);
  return owed(
    laterDay(begins, endOfTerm(four)),
    at,
    'Within 20 working days of coming into care, from the term of the fourth birthday',
  );
};
