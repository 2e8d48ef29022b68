import type { Definition } from './definition.ts';
import type { Point, Series } from './series.ts';

/** A figure as it is kept: `mark` stands where a published table has no number, `doubt` says why it looks wrong. */
export type SeriesFigure = {
  at: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  mark?: string | null;
  doubt: string | null;
};

const pointOf = ({ at, value, numerator, denominator, mark, doubt }: SeriesFigure): Point => ({
  at,
  value,
  ...(numerator !== null && denominator !== null && { numerator, denominator }),
  ...(mark != null && { mark }),
  ...(doubt !== null && { doubted: doubt }),
});

/** The figures of one area as a series, earliest first. A new version of the definition breaks it. */
export const seriesOf = (definition: Definition, figures: readonly SeriesFigure[]): Series => ({
  points: figures.map(pointOf).sort((one, other) => one.at.localeCompare(other.at)),
  unit: definition.unit,
  decimals: definition.decimals,
  polarity: definition.polarity,
  breaks: definition.versions.flatMap(({ from, change }) => (change ? [{ at: from, note: change }] : [])),
});
