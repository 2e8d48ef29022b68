import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import { type Council, lookedAfterOn } from './council.ts';
import { agedBetween, spanBegan } from './days.ts';
import { dateIn, textIn } from './fields.ts';
import type { PlainWay } from './plain-indicator.ts';

const termStarts = ['01-01', '05-01', '09-01'];

/** The first day of the term before the one of the day. */
const lastTermBegan = (day: string): string => {
  const year = Number(day.slice(0, 4));
  const starts = [year - 1, year].flatMap((of) => termStarts.map((start) => `${of}-${start}`));
  return starts.filter((start) => start <= day).at(-2) ?? '';
};

const planned = (kind: RecordKind, from: number, to: number, since: (day: string) => string): PlainWay => ({
  needs: ['Header', 'Episodes', kind],
  each: 'child',
  of: 'percentage',
  shares: (council: Council, day) =>
    lookedAfterOn(council, day)
      .filter(({ born }) => agedBetween(day, born, from, to))
      .map(({ child, team }) => {
        const dates = council.records
          .rows(kind)
          .filter((row) => textIn(row, 'CHILD') === child)
          .map((row) => dateIn(row, 'DATE').date ?? '');
        return {
          child,
          team,
          numerator: dates.some((date) => date >= since(day) && date <= day),
          denominator: true,
        };
      }),
});

/** Plans for learning and for leaving care. */
export const education: Readonly<Record<string, readonly PlainWay[]>> = {
  education_plan: [planned('EducationPlans', 4, 17, lastTermBegan)],
  pathway_plan: [planned('PathwayPlans', 16, 17, (day) => spanBegan(day, 6))],
};
