import type { FormError } from '../../../web/form-page.tsx';
import type { Correction } from '../rules/corrections.ts';
import type { Definition } from '../rules/definition.ts';
import type { Explained } from '../rules/sentence/explain.ts';
import type { Series } from '../rules/series.ts';

/** The series of an area or a part of the indicator, by its name in words. */
export type NamedSeries = { name: string; series: Series };

export type Comment = { id: string; at: string; words: string; day: string; byName: string };

/** A figure from elsewhere; `nearness` counts the single neighbours, who stand in the table but not in the chart. */
export type Comparator = {
  name: string;
  nearness: number | null;
  value: number | null;
  mark: string | null;
  at: string;
  source: string;
};

/** Everything that the page of an indicator shows. */
export type IndicatorModel = {
  definition: Definition;
  said: Explained;
  young: Explained;
  whole: Series;
  /** Where the last figure of the whole came from, and the day on which it was taken. */
  from: { source: string; takenOn: string } | null;
  areas: readonly NamedSeries[];
  parts: readonly NamedSeries[];
  comparators: readonly Comparator[];
  corrections: readonly Correction[];
  comments: readonly Comment[];
  explains: boolean;
  typed: string;
  error: FormError;
  done: boolean;
};
