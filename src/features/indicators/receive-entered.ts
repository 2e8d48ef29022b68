import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { belongingsNow } from './area-queries.ts';
import { comparatorsEntered } from './events.ts';
import { figuresOfIndicator } from './queries.ts';
import { receiveSource } from './receive-source.ts';
import { type Definition, versionOn } from './rules/definition.ts';
import { doubtsIn } from './rules/entered/doubts.ts';
import type { EnteredComparator } from './rules/entered/elsewhere.ts';
import type { TypedFigure } from './rules/entered/read-row.ts';
import { replaceComparators } from './store.ts';

/** Figures of one area that somebody typed: where they took them from and when, and what they say of them. */
export type Entered = {
  definition: Definition;
  area: string;
  figures: readonly (TypedFigure & { at: string })[];
  source: string;
  takenOn: string;
  note: string;
};

/**
 * Receives figures that were typed, with what the checks of reports doubt in them. Like all others they wait until
 * somebody has looked at them. Answers the id of their source.
 */
export const receiveEntered = async (
  tx: Tx,
  scope: Scope,
  { definition, area, figures, source, takenOn, note }: Entered,
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
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return receiveSource(
    tx,
    scope,
    {
      kind: 'entered',
      title: source,
      sha256,
      taken_on: takenOn,
      note,
      rows_left_out: 0,
      problems: [...doubts.values()],
    },
    rows,
    clock,
  );
};

/** Figures of other councils, of their region or of England that somebody typed beside an indicator, for one year. */
export type EnteredElsewhere = {
  indicator: string;
  /** The last day of the year, ISO. */
  at: string;
  comparators: readonly EnteredComparator[];
  source: string;
  today: string;
};

/** Puts them beside the indicator, in the place of what stood there of that year at the same level. */
export const receiveElsewhere = async (
  tx: Tx,
  scope: Scope,
  { indicator, at, comparators, source, today }: EnteredElsewhere,
): Promise<void> => {
  await replaceComparators(
    tx,
    scope,
    { indicator, at },
    comparators.map((one) => ({ indicator, at, ...one, source, added_on: today })),
  );
  await record(tx, scope, comparatorsEntered(indicator));
};
