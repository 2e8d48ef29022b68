/** One figure with what it is held against, measured in the same run on the same machine. */
export type Row = {
  name: string;
  figure: number;
  unit: string;
  baseline: { name: string; figure: number };
};

/** What a measure prints: one row, or a few that belong together. */
export type Measure = () => Promise<Row[]>;

const inFigures = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

const head = ['Measure', 'Figure', 'Unit', 'Held against', 'Its figure', 'Ratio'];
const alignRight = [false, true, false, false, true, true];

const cellsOf = ({ name, figure, unit, baseline }: Row): string[] => [
  name,
  inFigures(figure),
  unit,
  baseline.name,
  inFigures(baseline.figure),
  inFigures(figure / baseline.figure),
];

/** The rows as a Markdown table whose columns also line up in a terminal. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const lineOf = (cells: string[]): string =>
    `| ${cells.map((cell, column) => (alignRight[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    alignRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [head, rule, ...lines.slice(1)].map(lineOf).join('\n');
};
