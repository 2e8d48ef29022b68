import { csvText } from '../../kernel/csv.ts';
import { gapNames } from './rules/gaps.ts';
import { paceWords } from './rules/pace.ts';
import { type weekByDistrict, weeksOfPace } from './rules/week.ts';

/** The weekly report as CSV: a line a district, and one of all. */
export const weekCsv = ({ districts, all }: ReturnType<typeof weekByDistrict>): string =>
  csvText(
    [
      'District',
      'Children',
      'With a plan for permanence',
      'With a plan of permanence',
      'Gaps',
      'New this week',
      'Cleared this week',
      ...gapNames,
      'When nothing would be missing',
    ],
    [...districts, all].map(
      ({ district, children, planFor, planOf, gaps, appeared, cleared, byName, pace }) => [
        district,
        ...[children, planFor, planOf, gaps, appeared, cleared].map(String),
        ...gapNames.map((name) => String(byName.find((one) => one.name === name)?.count ?? 0)),
        paceWords(pace, weeksOfPace),
      ],
    ),
  );
