/** What a figure counts in. */
export type Unit = 'number' | 'percentage' | 'rate' | 'average';

/**
 * The time of a figure: a month's end, a 31 March, or a year that ends on 31 March (2018/19 ends on 2019-03-31).
 * `at` is its last day, ISO.
 */
export type Period = { kind: 'month' | '31 March' | 'year'; at: string };

/** Whose figures a row or column holds. `whole` is the authority itself, `part` one of its areas or of its kinds. */
export type Role = 'whole' | 'part' | 'region' | 'national' | 'neighbours';

/** One cell. A cell without number has a mark ("*", "n/a") or could not be read, and then has neither. */
export type Figure = {
  printed: string;
  value: number | null;
  mark: string | null;
  unit: Unit;
  line: number;
  heading: string;
  period: Period | null;
};

/** `label` is as printed, `name` without the marks around it ("<b>EAST Team*</b>" is "EAST Team"). */
export type Row = {
  label: string;
  name: string;
  role: Role;
  unit: Unit;
  line: number;
  figures: Figure[];
};

/**
 * What the rows of a table are. `measures`: number, rate or percentage of one area by month. `areas`: areas by month.
 * `kinds`: the parts that a count is made of, such as legal statuses, by month. `history`: the authority at each
 * 31 March. `comparators`: authority, region, England and neighbours in one year; `years`: the same by year.
 */
export type Shape = 'measures' | 'areas' | 'kinds' | 'history' | 'comparators' | 'years';

/** A heading of a column; `problem` says in words what is wrong with it. */
export type Heading = { printed: string; period: Period | null; problem: string | null };

export type PublishedTable = {
  shape: Shape;
  /** The authority that the table names, as printed; null where it names none. */
  area: string | null;
  /** The measure that stands over the labels instead ("Rate per 10,000 at 31 March"); else null. */
  measure: string | null;
  line: number;
  headings: Heading[];
  rows: Row[];
};

/** A change of what is counted, as the report tells it; `since` is the first day of that month. */
export type DefinitionChange = { text: string; line: number; since: string };

/** What stands under one heading of a report: an indicator's tables and its words. Empty words are null. */
export type PublishedIndicator = {
  section: string | null;
  title: string;
  line: number;
  definition: string | null;
  commentary: string | null;
  extraction: string | null;
  change: DefinitionChange | null;
  tables: PublishedTable[];
};

/** All tables of a published monthly report, in its order. */
export type PublishedReport = { indicators: PublishedIndicator[] };

/**
 * A line of a source with its cells. `starts` tells where each stands when only spaces part them; `lines` tells the
 * line of each figure where they come from several.
 */
export type SourceRow = {
  line: number;
  text: string;
  cells: string[];
  starts: number[] | null;
  lines: number[] | null;
};
