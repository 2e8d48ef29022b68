import { type Council, forMonths, type LookedAfter, lookedAfterOn } from './council.ts';
import { agedBetween, ageOn, spanBegan } from './days.ts';
import { codeIn, dateIn, numberIn, textIn } from './fields.ts';
import type { PlainWay } from './plain-indicator.ts';
import type { RawRow } from './raw-extract.ts';
import type { Records } from './records.ts';

export type Check = { child: string; kind: 'initial' | 'review' | 'dental' | null; on: string };

const kinds = {
  INITIAL: 'initial',
  IHA: 'initial',
  REVIEW: 'review',
  RHA: 'review',
  DENTAL: 'dental',
} as const;

/** Health assessments and dental checks. */
export const checksOf = (records: Records): Check[] =>
  records.rows('HealthChecks').map((row) => ({
    child: textIn(row, 'CHILD') ?? '',
    kind: kinds[codeIn(row, 'KIND') as keyof typeof kinds] ?? null,
    on: dateIn(row, 'DATE').date ?? '',
  }));

const forAYear = (council: Council, day: string): LookedAfter[] =>
  lookedAfterOn(council, day).filter((child) => forMonths(child, day, 12));

const hasBetween = (checks: readonly Check[], child: string, from: string, to: string): boolean =>
  checks.some((check) => check.child === child && check.on >= from && check.on <= to);

const dentalChecked: PlainWay['shares'] = (council, day) => {
  const dental = checksOf(council.records).filter(({ kind }) => kind === 'dental');
  return forAYear(council, day).map(({ child, team }) => ({
    child,
    team,
    numerator: hasBetween(dental, child, spanBegan(day, 12), day),
    denominator: true,
  }));
};

const assessed: PlainWay['shares'] = (council, day) => {
  const assessments = checksOf(council.records).filter(({ kind }) => kind === 'initial' || kind === 'review');
  return forAYear(council, day).map(({ child, team, born }) => {
    const age = ageOn(day, born);
    const months = age !== null && age < 5 ? 6 : 12;
    return {
      child,
      team,
      numerator: hasBetween(assessments, child, spanBegan(day, months), day),
      denominator: true,
    };
  });
};

type Told = LookedAfter & { rows: readonly RawRow[] };

const told = (council: Council, day: string): Told[] =>
  forAYear(council, day).flatMap((child) => {
    const rows = council.records.rows('OC2').filter((row) => textIn(row, 'CHILD') === child.child);
    return rows.length > 0 ? [{ ...child, rows }] : [];
  });

const saysYes = (column: string, from = 0): PlainWay['shares'] => {
  return (council, day) =>
    told(council, day)
      .filter(({ born }) => from === 0 || agedBetween(day, born, from, 200))
      .map(({ child, team, rows }) => ({
        child,
        team,
        numerator: rows.some((row) => codeIn(row, column) === '1'),
        denominator: true,
      }));
};

const scoreOf = (rows: readonly RawRow[]): number | null => {
  const scores = rows
    .map((row) => numberIn(row, 'SDQ_SCORE'))
    .filter((score) => score !== null && score <= 40);
  return scores.at(-1) ?? null;
};

const fourToSixteen = (council: Council, day: string): Told[] =>
  told(council, day).filter(({ born }) => agedBetween(day, born, 4, 16));

const toldOnce = (column: string): PlainWay => ({
  needs: ['Episodes', 'OC2'],
  lastDayOnly: true,
  each: 'child',
  of: 'percentage',
  shares: saysYes(column),
});

/** Health of children looked after for a year, by the checks themselves or by what the return tells of them. */
export const health: Readonly<Record<string, readonly PlainWay[]>> = {
  dental_check: [
    { needs: ['Episodes', 'HealthChecks'], each: 'child', of: 'percentage', shares: dentalChecked },
    toldOnce('TEETH_CHECK'),
  ],
  health_assessment: [
    { needs: ['Header', 'Episodes', 'HealthChecks'], each: 'child', of: 'percentage', shares: assessed },
    toldOnce('HEALTH_ASSESSMENT'),
  ],
  immunisations: [toldOnce('IMMUNISATIONS')],
  youth_justice: [
    {
      needs: ['Header', 'Episodes', 'OC2'],
      lastDayOnly: true,
      each: 'child',
      of: 'percentage',
      shares: saysYes('CONVICTED', 10),
    },
  ],
  sdq_completed: [
    {
      needs: ['Header', 'Episodes', 'OC2'],
      lastDayOnly: true,
      each: 'child',
      of: 'percentage',
      shares: (council, day) =>
        fourToSixteen(council, day).map(({ child, team, rows }) => ({
          child,
          team,
          numerator: scoreOf(rows) !== null,
          denominator: true,
        })),
    },
  ],
  sdq_average: [
    {
      needs: ['Header', 'Episodes', 'OC2'],
      lastDayOnly: true,
      each: 'row',
      of: 'average',
      shares: (council, day) =>
        fourToSixteen(council, day).map(({ child, team, rows }) => ({
          child,
          team,
          numerator: scoreOf(rows) ?? 0,
          denominator: scoreOf(rows) !== null,
        })),
    },
  ],
};
