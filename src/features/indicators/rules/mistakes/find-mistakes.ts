import type { PublishedReport } from '../published/published-tables.ts';
import { definitionChanges } from './definition-change.ts';
import type { Finding } from './finding.ts';
import { doubtfulHeadings } from './headings.ts';
import { labelAndUnit } from './label-and-unit.ts';
import { movedDecimals } from './moved-decimal.ts';
import { percentageAndCounts } from './percentage-and-counts.ts';
import { printedTwice } from './printed-twice.ts';
import { rateAndPopulation } from './rate-and-population.ts';
import { repeatedComparators } from './repeated-comparators.ts';
import { suddenEquality } from './sudden-equality.ts';
import { suddenNought } from './sudden-nought.ts';
import { totalsAndParts } from './totals-and-parts.ts';
import { unreadableFigures } from './unreadable-figures.ts';
import { valueAndParts } from './value-and-parts.ts';

const rules = [
  doubtfulHeadings,
  unreadableFigures,
  labelAndUnit,
  movedDecimals,
  totalsAndParts,
  percentageAndCounts,
  rateAndPopulation,
  printedTwice,
  valueAndParts,
  suddenNought,
  suddenEquality,
  repeatedComparators,
  definitionChanges,
];

/** Every doubt that the tables of a report raise, by line. It advises: the report stays as it is. */
export const findMistakes = ({ indicators }: PublishedReport): Finding[] =>
  rules.flatMap((rule) => rule(indicators)).toSorted((a, b) => a.line - b.line);
