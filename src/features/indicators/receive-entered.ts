import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { belongingsNow } from './area-queries.ts';
import { figuresOfIndicator, type KeptFigure } from './queries.ts';
import { receiveSource } from './receive-source.ts';
import { type Definition, versionOn } from './rules/definition.ts';
import { doubtsIn } from './rules/entered/doubts.ts';
import { doubtsOfParts, type PartFigure } from './rules/entered/doubts-of-parts.ts';
import type { TypedFigure } from './rules/entered/read-row.ts';
import type { Family } from './rules/families.ts';
import { partOf } from './rules/part-names.ts';
import type { NewFigure } from './store.ts';

/** Where somebody took figures from that they typed, and of which day that is, and what they say of them. */
type About = { source: string; takenOn: string; note: string };

/** Keeps typed figures as a source that waits until somebody has looked at them. Answers its id. */
const receiveTyped = (
  tx: Tx,
  scope: Scope,
  { source, takenOn, note }: About,
  rows: readonly NewFigure[],
  problems: readonly string[],
  clock: Clock,
): Promise<string> => {
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const about = { kind: 'entered' as const, title: source, sha256, taken_on: takenOn, note };
  return receiveSource(tx, scope, { ...about, rows_left_out: 0, problems }, rows, clock);
};

/** Figures of one indicator and area that somebody typed. */
export type Entered = About & {
  definition: Definition;
  area: string;
  figures: readonly (TypedFigure & { at: string })[];
};

/**
 * Receives figures that were typed, with what the checks of reports doubt in them. Like all others they wait until
 * somebody has looked at them. Answers the id of their source.
 */
export const receiveEntered = async (
  tx: Tx,
  scope: Scope,
  { definition, area, figures, ...about }: Entered,
  clock: Clock,
): Promise<string> => {
  const counting = (await figuresOfIndicator(tx, scope, definition.code)).filter(
    ({ indicator }) => indicator === definition.code,
  );
  const typed = figures.map((figure) => ({ area, ...figure }));
  const doubts = doubtsIn(definition, typed, counting, await belongingsNow(tx, scope));
  const rows = typed.map((figure) => ({
    indicator: definition.code,
    version: versionOn(definition, figure.at)?.version ?? 1,
    doubt: doubts.get(figure.at) ?? null,
    ...figure,
  }));
  return receiveTyped(tx, scope, about, rows, [...doubts.values()], clock);
};

/** The parts of a family in one month that somebody typed; the one without a part is that of all together. */
export type EnteredParts = About & {
  family: Family;
  area: string;
  at: string;
  figures: readonly (TypedFigure & { part: string | null })[];
};

const indicatorOf = ({ definition, whole }: Family, part: string | null): string =>
  part === null ? whole.code : `${definition.code}.${part}`;

/** What counts of a family in an area: its parts, and all together. */
export const familyFigures = async (
  tx: Tx,
  scope: Scope,
  { definition, whole }: Family,
  area: string,
): Promise<(KeptFigure & { part: string | null })[]> => {
  const own = await figuresOfIndicator(tx, scope, definition.code);
  const together = whole === definition ? own : await figuresOfIndicator(tx, scope, whole.code);
  return [
    ...own.filter(({ indicator }) => indicator !== definition.code),
    ...together.filter(({ indicator }) => indicator === whole.code),
  ]
    .filter((figure) => figure.area === area)
    .map((figure) => ({
      ...figure,
      part: figure.indicator === whole.code ? null : partOf(definition, figure.indicator),
    }));
};

/** Receives parts that were typed, with what the check of totals doubts in them. Answers the id of their source. */
export const receiveEnteredParts = async (
  tx: Tx,
  scope: Scope,
  { family, area, at, figures, ...about }: EnteredParts,
  clock: Clock,
): Promise<string> => {
  const typed: PartFigure[] = figures.map((figure) => ({ at, ...figure }));
  const doubts = doubtsOfParts(family, typed, await familyFigures(tx, scope, family, area));
  const rows = figures.map(({ part, ...figure }) => ({
    indicator: indicatorOf(family, part),
    area,
    at,
    version: versionOn(part === null ? family.whole : family.definition, at)?.version ?? 1,
    doubt: doubts[0] ?? null,
    ...figure,
  }));
  return receiveTyped(tx, scope, about, rows, doubts, clock);
};
