import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { permanenceChanged, permanenceLookedOver } from './events.ts';
import { changesOf, linesOf, noLine } from './queries.ts';
import { type Change, lineAfter } from './rules/history.ts';
import { changedFields, mistakesIn, type PermanenceLine } from './rules/line.ts';
import { insertChange, writeLine } from './store.ts';

/** What somebody wants a child's line to say, and the version of it that they saw. */
type Wanted = { childId: string; seen: number; line: PermanenceLine };

/**
 * What came of it. `clash`: somebody else changed the same fields meanwhile (`theirs` are their changes, `line` is theirs with
 * what was wanted on top); nothing was written. `mistake`: the two together cannot be right.
 */
export type Outcome =
  | { kind: 'changed' | 'looked over' }
  | { kind: 'clash'; theirs: Change[]; line: PermanenceLine; version: number }
  | { kind: 'mistake'; field: keyof PermanenceLine; text: string };

const part = (line: PermanenceLine, fields: readonly (keyof PermanenceLine)[]): Partial<PermanenceLine> =>
  Object.fromEntries(fields.map((field) => [field, line[field]]));

/**
 * Changes a child's line, or writes down that all of it still holds. What others changed since it was seen stays where it
 * is not the same field. `today` is ISO. Whoever calls may work with the child.
 */
export const changeLine = async (tx: Tx, scope: Scope, wanted: Wanted, today: string): Promise<Outcome> => {
  const { childId, seen, line } = wanted;
  const { line: standing, version } = (await linesOf(tx, scope, [childId])).get(childId) ?? noLine;
  const history = (await changesOf(tx, scope, [childId])).get(childId) ?? [];
  const base = lineAfter(history.filter(({ number }) => number <= seen));
  const mine = changedFields(base, line);
  const after = { ...standing, ...part(line, mine) };
  const theirs = history.filter(({ number }) => number > seen);
  const clash = { kind: 'clash', theirs, line: after, version } as const;
  const taken = new Set(changedFields(base, standing));
  if (mine.some((field) => taken.has(field) && standing[field] !== line[field])) return clash;
  const [mistake] = mistakesIn(after, today);
  if (mistake) return { kind: 'mistake', ...mistake };
  const set = part(after, changedFields(standing, after));
  const next = version + 1;
  if (!(await writeLine(tx, scope, { childId, line: after, day: today, version: next }))) return clash;
  await insertChange(tx, scope, { childId, number: next, day: today, set });
  const isChanged = Object.keys(set).length > 0;
  await record(
    tx,
    scope,
    isChanged ? permanenceChanged(childId, sha256Of(JSON.stringify(set))) : permanenceLookedOver(childId),
  );
  return { kind: isChanged ? 'changed' : 'looked over' };
};
