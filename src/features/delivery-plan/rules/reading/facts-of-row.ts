import { lastDayOf } from '../standing-facts.ts';
import type { BragFacts } from '../suggest-brag.ts';
import { readTimescale } from '../timescale.ts';
import type { PlanRow } from './plan-row.ts';

/**
 * What a published row tells that ratings rest on. Its figures are words, and its stages stand in its progress: neither
 * counts. Evidence counts as one piece where the cell says anything.
 */
export const factsOfRow = ({ timescale, progress, evidence, brag }: PlanRow): BragFacts => {
  const { kind, starts, due } = readTimescale(timescale);
  const days = progress.flatMap(({ date }) => (date === null ? [] : [lastDayOf(date)])).sort();
  return {
    timescale: { kind, starts, due },
    stages: [],
    lastWord: days.at(-1) ?? null,
    silentRounds: 0,
    saidComplete: brag === 'blue' || kind === 'complete',
    evidence: evidence === '' ? 0 : 1,
    metric: null,
    waitsFor: [],
  };
};
