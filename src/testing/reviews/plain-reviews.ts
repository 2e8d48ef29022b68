import { plusDays, plusMonths } from '../../kernel/days.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import { beganBefore, type ChildInCare, daysIn, knownFrom, rowsOf } from './plain-child.ts';
import { type Answer, done, owed, unknown } from './plain-line.ts';

const heldOf = ({ council, child, since, at }: ChildInCare): string[] =>
  daysIn(rowsOf(council, 'Reviews', child), 'REVIEW', since, at);

const reviewsKnownFrom = ({ council }: ChildInCare): string | null => knownFrom(council, 'Reviews', 'REVIEW');

const firstDue = ({ since }: ChildInCare): string => addWorkingDays(since, 20);

export const firstReview = (child: ChildInCare): Answer => {
  const due = firstDue(child);
  const known = reviewsKnownFrom(child);
  if (known === null) return unknown(beganBefore(child) ? null : due);
  if (due < known || beganBefore(child)) return unknown(null);
  return heldOf(child).length > 0 ? done(due) : owed(due, child.at);
};

export const secondReview = (child: ChildInCare): Answer => {
  const known = reviewsKnownFrom(child);
  if (known === null || firstDue(child) < known || beganBefore(child)) return unknown(null);
  const [first, second] = heldOf(child);
  if (first === undefined) return null;
  const due = plusMonths(first, 3);
  return second === undefined ? owed(due, child.at) : done(due);
};

export const nextReview = (child: ChildInCare): Answer => {
  const known = reviewsKnownFrom(child);
  if (known === null) return unknown(null);
  const held = heldOf(child);
  const last = held.at(-1);
  if (beganBefore(child)) return last === undefined ? unknown(null) : owed(plusMonths(last, 6), child.at);
  if (firstDue(child) >= known)
    return last === undefined || held.length < 2 ? null : owed(plusMonths(last, 6), child.at);
  if (last !== undefined) return owed(plusMonths(last, 6), child.at);
  const latest = plusMonths(plusDays(known, -1), 6);
  return child.at > latest ? { due: latest, status: 'overdue' } : unknown(latest);
};
