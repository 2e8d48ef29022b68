import { plusDays, plusMonths } from '../../kernel/days.ts';
import { openOn } from '../indicators/care.ts';
import type { CareLeaver } from '../indicators/care-leavers.ts';
import type { Council } from '../indicators/council.ts';
import { codeIn } from '../indicators/fields.ts';
import { birthday, type ChildInCare, daysIn, later, rowsOf } from './plain-child.ts';
import { type Answer, owed, unknown } from './plain-line.ts';

const neededDays = 91;
const anyDay = '';

/** The day of becoming eligible (Children Act 1989, Schedule 2, paragraph 19B); null where it has not come by `at`. */
const eligibleSince = ({ episodes, at }: ChildInCare, born: string): string | null => {
  let days = 0;
  for (let day = birthday(born, 14); day <= at; day = plusDays(day, 1)) {
    if (openOn(episodes, day)) days += 1;
    const eligible = later(day, birthday(born, 16));
    if (days === neededDays) return eligible <= at ? eligible : null;
  }
  return null;
};

const lastPlan = (council: Council, child: string, at: string): string | undefined =>
  daysIn(rowsOf(council, 'PathwayPlans', child), 'DATE', anyDay, at).at(-1);

export const pathwayPlan = (child: ChildInCare, born: string): Answer => {
  const { council, at } = child;
  const eligible = eligibleSince(child, born);
  if (eligible === null) return null;
  if (!council.records.kinds.has('PathwayPlans')) return unknown(null);
  const last = lastPlan(council, child.child, at);
  return owed(last === undefined ? plusMonths(eligible, 3) : plusMonths(last, 6), at);
};

export const personalAdviser = (child: ChildInCare, born: string): Answer => {
  const eligible = eligibleSince(child, born);
  return eligible === null ? null : unknown(eligible);
};

/** Six months after the last plan; where there is none nobody can say. */
export const planOfCareLeaver = (council: Council, { child }: CareLeaver, at: string): Answer => {
  const last = lastPlan(council, child, at);
  return last === undefined ? unknown(null) : owed(plusMonths(last, 6), at);
};

const outOfContact = ['DIED', 'REFU', 'NREQ', 'RHOM'];

export const contact = (council: Council, { child, row }: CareLeaver, at: string): Answer => {
  if (outOfContact.includes(codeIn(row, 'IN_TOUCH') ?? '')) return null;
  const inTouch = rowsOf(council, 'CareLeavers', child).filter((one) => codeIn(one, 'IN_TOUCH') === 'YES');
  const last = daysIn(inTouch, 'DATE', anyDay, at).at(-1);
  return last === undefined ? unknown(null) : owed(plusMonths(last, 2), at);
};
