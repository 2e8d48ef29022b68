import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { figuresOfDays, publishedFigures } from './queries.ts';
import { everywhere } from './rules/counted.ts';
import type { Definition } from './rules/definition.ts';
import { definitionsIn, type Group, groups } from './rules/groups.ts';
import { printed } from './rules/printed-cell.ts';

/** A figure of the whole council as it is printed; counts are whole numbers, null where there are none. */
type DayFigure = {
  printed: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
};

/**
 * An indicator on two days. A figure that is missing, doubted or hidden is null. `alike`: both were counted by the same
 * version of the definition, so that they can be compared.
 */
type FiguresOfTwoDays = {
  definition: Definition;
  group: Group;
  now: DayFigure | null;
  before: DayFigure | null;
  alike: boolean;
};

/** Two days (ISO), the later one first. */
type TwoDays = { now: string; before: string };

type Row = {
  indicator: string;
  area: string;
  at: string;
  version: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

const figureOf = (definition: Definition, row: Row | undefined): DayFigure | null =>
  row === undefined || row.value === null
    ? null
    : {
        printed: printed(row.value, definition),
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
      };

const together = (rows: readonly Row[], { now, before }: TwoDays): FiguresOfTwoDays[] => {
  const whole = new Map(
    rows.filter(({ area }) => area === everywhere).map((row) => [`${row.indicator} ${row.at}`, row] as const),
  );
  return groups.flatMap((group) =>
    definitionsIn(group).flatMap((definition) => {
      const [later, earlier] = [now, before].map((day) => whole.get(`${definition.code} ${day}`));
      const figures = {
        now: figureOf(definition, later),
        before: figureOf(definition, earlier),
        alike: later?.version === earlier?.version,
      };
      return figures.now || figures.before ? [{ definition, group, ...figures }] : [];
    }),
  );
};

/** The figures of the whole council on two days as they count, without those that look wrong. */
export const figuresOfTwoDays = async (tx: Tx, scope: Scope, days: TwoDays): Promise<FiguresOfTwoDays[]> =>
  together(
    (await figuresOfDays(tx, scope, [days.now, days.before])).filter(({ doubt }) => doubt === null),
    days,
  );

/** The same of figures that are public. */
export const publicFiguresOfTwoDays = async (
  tx: Tx,
  scope: Scope,
  days: TwoDays,
): Promise<FiguresOfTwoDays[]> =>
  together(
    (await publishedFigures(tx, scope, null)).filter(({ hidden }) => !hidden),
    days,
  );
