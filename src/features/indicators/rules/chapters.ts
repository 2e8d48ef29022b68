import { everywhere } from './counted.ts';
import type { Definition } from './definition.ts';
import { explainIndicator } from './explain-indicator.ts';
import { definitionsIn, type Group, groups } from './groups.ts';
import { partOf } from './part-names.ts';
import { type SeriesFigure, seriesOf } from './series-of.ts';

/** A figure among those of all indicators. */
type ListedFigure = SeriesFigure & { indicator: string; area: string };

/** An indicator in a list: its name, what it says, and whether its last figure is doubted. */
export type ListedIndicator = { code: string; name: string; sentence: string; doubted: boolean };

export type Chapter = { group: Group; indicators: readonly ListedIndicator[] };

const listed = (definition: Definition, figures: readonly ListedFigure[]): ListedIndicator[] => {
  const { code, name, question } = definition;
  const own = figures.filter(({ indicator }) => indicator === code || indicator.startsWith(`${code}.`));
  if (own.length === 0) return [];
  const whole = own.filter(
    ({ indicator, area }) => area === everywhere && partOf(definition, indicator) === null,
  );
  // A family of parts has no whole of its own to speak of.
  if (whole.length === 0) return [{ code, name, sentence: question, doubted: false }];
  const series = seriesOf(definition, whole);
  const { latest, change } = explainIndicator(definition, series, 'board');
  return [
    {
      code,
      name,
      sentence: [latest, change].filter(Boolean).join(' '),
      doubted: series.points.at(-1)?.doubted !== undefined,
    },
  ];
};

/** The indicators of which there are figures, chapter by chapter. */
export const chaptersOf = (figures: readonly ListedFigure[]): Chapter[] =>
  groups
    .map((group) => ({
      group,
      indicators: definitionsIn(group).flatMap((definition) => listed(definition, figures)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
