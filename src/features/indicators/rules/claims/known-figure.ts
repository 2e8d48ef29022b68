/**
 * A figure that is known from elsewhere: from a table of the same document, or because Hearth holds it. `measure` names
 * what is counted, in any of its wordings ("Children looked after", "CLA at the month end"). `area` is null, or the
 * `whole` is true, where it is for all that the report is about. `period` is written as in a report ("March 2018",
 * "2017/18") or ISO ("2018-03-31"). `source` tells the reader where it stands.
 */
export type KnownFigure = {
  measure: readonly string[];
  area: string | null;
  whole: boolean;
  period: string;
  value: number;
  unit: 'count' | 'percent' | 'rate';
  source: string;
};
