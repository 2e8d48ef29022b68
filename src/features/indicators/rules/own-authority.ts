import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Neighbours } from './national-statistics.ts';

/** A council as the Department for Education names it: without what kind of council it is. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\b(county|city|borough|metropolitan|district|london|royal|council|of|the)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The council's own line in a list of statistical neighbours, found by its name. */
export const ownLine = (lines: readonly Neighbours[], council: string): Result<Neighbours> => {
  const found = lines.filter(({ name }) => plain(name) === plain(council));
  const [only] = found;
  if (only && found.length === 1) return ok(only);
  return refused(
    `The list has no authority called ${council}. Give the council the name that the Department for Education uses (bin/hearth authority --name).`,
  );
};
