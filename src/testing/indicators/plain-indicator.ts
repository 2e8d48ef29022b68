import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import type { Council } from './council.ts';

/** What one child or row adds to an indicator: nothing to either side where it does not count. */
export type Share = {
  child: string;
  team: string | null;
  part?: string;
  numerator: number | boolean;
  denominator?: boolean;
};

/**
 * A plain way to count an indicator on a day. `each`: a child counts once in an area, or every row does. `of`: what
 * the value is given for; `population` divides by the children who live in the area.
 */
export type PlainWay = {
  needs: readonly RecordKind[];
  lastDayOnly?: true;
  each: 'child' | 'row';
  of: 'number' | 'percentage' | 'average' | 'population';
  shares(council: Council, day: string): Share[];
};
