import type { SourceLine } from '../rules/source-line.ts';

/** A table lays a page out when a cell holds more than one line, a very long one, or a marked one. */
export const isLayoutRow = (cells: SourceLine[][]): boolean =>
  cells.some(
    (cell) => cell.length > 1 || cell.some((line) => line.mark !== undefined || line.text.length > 300),
  );

/** The cells in order; a number alone in a cell is the number of what the next cell begins with. */
export const mergeCells = (cells: SourceLine[][]): SourceLine[] => {
  const lines: SourceLine[] = [];
  for (const cell of cells) {
    const before = lines.at(-1);
    const [first, ...rest] = cell;
    if (before && first && isNumberCell(before) && first.mark === undefined)
      lines.splice(-1, 1, { ...first, text: `${before.text.replace(/[.)]?$/, '.')} ${first.text}` }, ...rest);
    else for (const line of cell) lines.push(line);
  }
  return lines;
};

const isNumberCell = (line: SourceLine): boolean =>
  line.mark !== 'item number' && /^\d{1,3}[a-z]?[.)]?$/.test(line.text);
