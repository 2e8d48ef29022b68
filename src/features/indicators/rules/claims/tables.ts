import type { KnownFigure } from './known-figure.ts';
import type { Row } from './passages.ts';
import { periodOrder } from './periods.ts';

const aPeriod = /^(?:[A-Z][a-z]{2,8}[-’' ]\d\d|[A-Z][a-z]{2,8} 20\d\d|20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?)$/;
const aValue = /^-?\d[\d,]*(?:\.\d+)?\s?%?$/;
const monthInLabel =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

type Header = { row: Row; periods: (string | null)[] };

const headerOf = (row: Row): Header | null => {
  const periods = row.cells.map((cell, place) => (place > 0 && aPeriod.test(cell) ? cell : null));
  return periods.filter((period) => period !== null).length > 1 ? { row, periods } : null;
};

const unitOf = (text: string, value: string): KnownFigure['unit'] =>
  value.includes('%') ? 'percent' : /\brate\b|per 10,?000|per 1,?000/i.test(text) ? 'rate' : 'count';

/** A year over a row of 31 March is that day's, whatever the heading calls it. */
const periodFor = (label: string, header: string, period: string): string => {
  const month = monthInLabel.exec(`${label} ${header}`)?.[0];
  return month && /^20\d\d$/.test(period) ? `${month} ${period}` : period;
};

const plainLabel = /^(?:number|rate(?: per [\d,]+)?|percentage|%|at \d.*|total|value)?$/i;

const figuresOf = (header: Header, row: Row, isFirst: boolean): KnownFigure[] => {
  const label = row.cells[0] ?? '';
  const corner = header.row.cells[0] ?? '';
  const isPlain = plainLabel.test(label);
  const title = header.row.headings.at(-1) ?? '';
  return row.cells.flatMap((cell, place) => {
    const period = header.periods[place];
    if (!period || !aValue.test(cell)) return [];
    const value = Number(cell.replace(/[,%\s]/g, ''));
    return [
      {
        measure: [title],
        area: isPlain ? corner || null : label,
        whole: isFirst || isPlain,
        period: periodFor(label, corner, period),
        value,
        unit: unitOf(`${label} ${corner}`, cell),
        source: `table in line ${row.line}`,
      },
    ];
  });
};

const farthestRow = 3;

/** The figures of the tables of a document that have periods over their columns. */
export const figuresInTables = (rows: readonly Row[]): KnownFigure[] => {
  const found: KnownFigure[] = [];
  let header: Header | null = null;
  let last = 0;
  let place = 0;
  for (const row of rows) {
    const own = headerOf(row);
    if (own) [header, place] = [own, 0];
    else if (header && row.section === header.row.section && row.line - last <= farthestRow) {
      found.push(...figuresOf(header, row, place === 0));
      place += 1;
    } else header = null;
    last = row.line;
  }
  return found.filter(({ period }) => periodOrder(period) !== null);
};
