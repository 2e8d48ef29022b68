import { csvText } from '../../kernel/csv.ts';
import { columnName } from '../../kernel/list-columns.ts';
import { trackerList } from './rules/bring-in/columns.ts';
import { dischargeState } from './rules/discharge.ts';
import {
  choicesOf,
  emptyLine,
  fieldNames,
  isDayField,
  isWordField,
  lineFields,
  type PermanenceLine,
} from './rules/line.ts';
import { taskOf } from './rules/tracker.ts';
import type { ChildOnTracker } from './tracked.ts';

/** What was never said is an empty cell, which says nothing when the file comes back. */
const cellOf = (line: PermanenceLine, field: keyof PermanenceLine): string => {
  const value = line[field];
  if (value === null || (value === emptyLine[field] && field !== 'lifeStory')) return '';
  if (isDayField(field) || isWordField(field)) return value;
  const words: Readonly<Record<string, string>> = choicesOf[field];
  return words[value] ?? value;
};

/** The tracker as CSV, a line a child; brought back in it changes nothing. Days are ISO. */
export const trackerCsv = (children: readonly ChildOnTracker[], today: string): string =>
  csvText(
    [
      columnName(trackerList, 'reference'),
      'District',
      'Team',
      ...lineFields.map((field) => fieldNames[field]),
      'How far the discharge is',
      'Updated',
      'Missing',
      'Who must act',
      'Must do',
      'Deadline',
    ],
    children.map(({ reference, district, team, line, gaps, standing }) => {
      const { who, what, by } = taskOf({ line, gaps });
      return [
        reference,
        district,
        team,
        ...lineFields.map((field) => cellOf(line, field)),
        dischargeState(line, today) ?? '',
        standing.updatedOn ?? '',
        gaps.map(({ name }) => name).join('; '),
        who,
        what,
        by,
      ];
    }),
  );
