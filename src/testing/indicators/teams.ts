import { dateIn, textIn } from './fields.ts';
import type { Records } from './records.ts';

/** A child's team on a day; null where nobody noted it. */
export type TeamOn = (child: string, day: string) => string | null;

/** The row that began last on or before the day tells the team, unless it has ended. */
export const teamsOf = (records: Records): TeamOn => {
  const rows = records.rows('Teams').map((row) => ({
    child: textIn(row, 'CHILD'),
    from: dateIn(row, 'FROM').date ?? '',
    to: dateIn(row, 'TO').date,
    team: textIn(row, 'TEAM'),
  }));
  const ordered = rows.toSorted((one, other) => one.from.localeCompare(other.from));
  return (child, day) => {
    const last = ordered.findLast((row) => row.child === child && row.from <= day);
    return last && (last.to === null || day <= last.to) ? last.team : null;
  };
};
