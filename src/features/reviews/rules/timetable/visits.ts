import { plusDays, plusMonths } from '../../../../kernel/days.ts';
import { owed, type Standing, unknown } from './duty.ts';
import { type ChildInCare, since, type Told } from './history.ts';

/** Foster homes that are meant to last until the child is 18. */
const longTerm: readonly string[] = ['U1', 'U4'];

/**
 * The social worker's visit: within a week of the move, then every six weeks; in a home that is meant to last every
 * three months from its second year on (Care Planning, Placement and Case Review (England) Regulations 2010,
 * regulation 28).
 */
export const statutoryVisit = (child: ChildInCare, at: string, { kinds }: Told): Standing => {
  if (!kinds.has('Visits')) return unknown(null, 'The extract has no visits');
  const home = child.home ?? { since: child.since, place: null };
  const last = since(home.since, child.visits).at(-1);
  if (last === undefined)
    return child.fromTheStart || home.since > child.since
      ? owed(plusDays(home.since, 7), at, 'Within a week of the move')
      : unknown(null, 'The last visit was before what the extract tells of');
  const sixWeeks = plusDays(last, 42);
  return longTerm.includes(home.place ?? '') && sixWeeks >= plusMonths(home.since, 12)
    ? owed(plusMonths(last, 3), at, 'Within three months of the last visit, in a long-term home')
    : owed(sixWeeks, at, 'Within six weeks of the last visit');
};
