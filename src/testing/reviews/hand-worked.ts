import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import type { RawExtract, RawRow } from '../indicators/raw-extract.ts';
import type { Duty, PlainLine, Status } from './plain-line.ts';

/** Rows as CSV under the heading of their kind. A kind that is not there is a file that was left out. */
type ExtractRows = Partial<Record<RecordKind, readonly string[]>>;

/** A line of the timetable, or that there is none of this duty. */
type ExpectedLine =
  | readonly [child: string, duty: Duty, due: string | null, status: Status]
  | readonly [child: string, duty: Duty, 'no line'];

/**
 * A small history and what is due on a day, worked out by hand. `source` says where the rule stands. `expect` holds the
 * lines that the case is about; with `nothingElse` they are all there are, in their order.
 */
export type TimetableCase = {
  name: string;
  source: string;
  extract: ExtractRows;
  at: string;
  expect: readonly ExpectedLine[];
  nothingElse?: true;
};

/** Cases about one thing. The rows of `beside` stand in each of them, in those files that the case has. */
export type TimetableTable = { about: string; beside?: ExtractRows; cases: readonly TimetableCase[] };

/** Makes files reach back for many years, by somebody who is not in our care. */
export const manyYears: ExtractRows = {
  Header: ['z,1,01/05/2008,WBRI'],
  Reviews: ['z,20/05/2010,PN1'],
  HealthChecks: ['z,Dental,20/05/2010'],
};

const headings: ExtractRows = {
  Header: ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
  Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
  Reviews: ['CHILD', 'REVIEW', 'REVIEW_CODE'],
  OC2: ['CHILD', 'SDQ_SCORE', 'CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT'],
  OC3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  HealthChecks: ['CHILD', 'KIND', 'DATE'],
  EducationPlans: ['CHILD', 'DATE'],
  Visits: ['CHILD', 'DATE'],
  PathwayPlans: ['CHILD', 'DATE'],
  CareLeavers: ['CHILD', 'CATEGORY', 'DATE', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
};

const rowOf = (columns: readonly string[], line: string): RawRow => {
  const fields = line.split(',');
  if (fields.length !== columns.length) throw new Error(`"${line}" has not the columns ${columns.join()}`);
  return Object.fromEntries(columns.map((column, place) => [column, fields[place] ?? '']));
};

/** The extract of a case. */
export const extractOf = ({ beside = {} }: TimetableTable, { extract }: TimetableCase): RawExtract =>
  new Map(
    (Object.entries(extract) as [RecordKind, readonly string[]][]).map(([kind, lines]) => {
      const columns = headings[kind];
      if (!columns) throw new Error(`There is no heading for ${kind}`);
      return [kind, [...lines, ...(beside[kind] ?? [])].map((line) => rowOf(columns, line))];
    }),
  );

const asExpected = ({ child, duty, due, status }: PlainLine): ExpectedLine => [child, duty, due, status];

/** What a timetable says of what the case expects, in the same words. */
export const foundFor = (
  { expect, nothingElse }: TimetableCase,
  lines: readonly PlainLine[],
): ExpectedLine[] => {
  if (nothingElse) return lines.map(asExpected);
  return expect.flatMap(([child, duty]) => {
    const found = lines.filter((line) => line.child === child && line.duty === duty);
    return found.length > 0 ? found.map(asExpected) : [[child, duty, 'no line'] as const];
  });
};
