import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayReadFigures } from './policy.ts';
import { figuresOfCouncil, publishedFigures } from './queries.ts';
import type { KnownFigure } from './rules/claims/known-figure.ts';
import { everywhere } from './rules/counted.ts';
import type { Definition } from './rules/definition.ts';
import { definitionOf } from './rules/definitions.ts';
import type { Unit } from './rules/series.ts';

const units: Readonly<Record<Unit, KnownFigure['unit'] | null>> = {
  number: 'count',
  percentage: 'percent',
  rate: 'rate',
  average: null,
};

/** The indicator's own name, and the same said of those whom it counts: "children who …". */
const measureOf = ({ name, wording }: Definition): string[] => [name, `${wording.who.many} ${name}`];

type Held = { indicator: string; at: string; value: number | null };

const known = ({ indicator, at, value }: Held): KnownFigure[] => {
  const definition = definitionOf(indicator);
  const unit = definition ? units[definition.unit] : null;
  if (!definition || unit === null || value === null) return [];
  return [
    {
      measure: measureOf(definition),
      area: null,
      whole: true,
      period: at,
      value,
      unit,
      source: 'the figure in Hearth',
    },
  ];
};

/**
 * The council's figures that Hearth holds, to hold a text against: all that count for those who read figures, for
 * everybody else those that are public. Figures that look wrong prove nothing and are left out.
 */
export const figuresHeld = async (tx: Tx, scope: Scope): Promise<KnownFigure[]> => {
  if (!mayReadFigures(scope.actor).ok)
    return (await publishedFigures(tx, scope, null))
      .filter(({ area, hidden }) => area === everywhere && !hidden)
      .flatMap(known);
  const figures = await figuresOfCouncil(tx, scope, '2000-01-01');
  return figures.filter(({ doubt }) => doubt === null).flatMap(known);
};
