import { endOfMonth } from '../../../kernel/days.ts';
import type { Brag } from './brag.ts';
import type { Deliverable, Measure } from './deliverable.ts';
import type { Standing } from './history/change.ts';
import type { BragFacts, MetricFacts } from './suggest-brag.ts';
import { readTimescale } from './timescale.ts';

/** The newest figure of an indicator and its day (ISO); null where there is none. */
export type Figure = { value: number; at: string } | null;

/** What is known around a deliverable: figures by indicator and area, other deliverables by id, rounds without an answer. */
export type Around = {
  figureOf: (indicator: string, area: string | null) => Figure;
  others: ReadonlyMap<string, Standing<Deliverable>>;
  silentRounds: number;
};

/** An entry of a month may be of its last day. */
export const lastDayOf = (date: string): string =>
  date.length === 'yyyy-mm'.length ? endOfMonth(date) : date;

/** The current figure of a measure: from its indicator where it names one, else what was entered. */
export const currentOf = (measure: Measure, figureOf: Around['figureOf']): Figure => {
  if (measure.indicator !== null) return figureOf(measure.indicator, measure.area);
  return measure.current === null ? null : { value: measure.current, at: measure.currentOn ?? '' };
};

/** A measure with a target, ready to be held against it; null without one. */
const metricOf = (measure: Measure, figureOf: Around['figureOf']): MetricFacts | null =>
  measure.target === null
    ? null
    : {
        baseline: measure.baseline,
        current: currentOf(measure, figureOf)?.value ?? null,
        target: measure.target,
        better: measure.better,
      };

const isMissed = ({ current, target, better }: MetricFacts): boolean =>
  current === null || (better === 'up' ? current < target : current > target);

/** Of several measures one that misses its target counts, else the first. */
const metricIn = (measures: readonly Measure[], figureOf: Around['figureOf']): MetricFacts | null => {
  const metrics = measures.flatMap((measure) => metricOf(measure, figureOf) ?? []);
  return metrics.find(isMissed) ?? metrics[0] ?? null;
};

/** What ratings rest on: how a deliverable stands, with what is known around it. `rating` is the one that is declared. */
export const factsOf = (
  { fields, lastWord, evidence }: Standing<Deliverable>,
  rating: Brag | null,
  { figureOf, others, silentRounds }: Around,
): BragFacts => {
  const { kind, starts, due } = readTimescale(fields.timescale);
  return {
    timescale: { kind, starts, due },
    stages: fields.stages.map(({ name, when, done }) => ({ name, due: readTimescale(when).due, done })),
    lastWord: lastWord?.date ? lastDayOf(lastWord.date) : null,
    silentRounds,
    saidComplete: rating === 'blue' || kind === 'complete',
    evidence,
    metric: metricIn(fields.measures, figureOf),
    waitsFor: fields.waitsFor.flatMap((id) => {
      const other = others.get(id);
      return other && !other.removed ? [{ ref: other.fields.ref, brag: other.fields.rating }] : [];
    }),
  };
};
