import { dateIn, textIn } from './fields.ts';
import type { Records } from './records.ts';

/** The first date of birth that can be read: by the header, else by OC3, else by CareLeavers; null where there is none. */
export const birthsOf = (records: Records): ((child: string) => string | null) => {
  const births = new Map<string, string | null>();
  for (const kind of ['Header', 'OC3', 'CareLeavers'] as const)
    for (const row of records.rows(kind)) {
      const child = textIn(row, 'CHILD') ?? '';
      births.set(child, births.get(child) ?? dateIn(row, 'DOB').date);
    }
  return (child) => births.get(child) ?? null;
};
