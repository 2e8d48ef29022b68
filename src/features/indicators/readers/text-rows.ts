import type { SourceRow } from '../rules/published/published-tables.ts';
import { longestLine } from './limits.ts';

/** The lines of a text with their cells, parted by tabs, by bars or by two and more spaces. */
export const textRows = (text: string): SourceRow[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((raw, index) => ({ line: index + 1, text: raw, lines: null, ...cellsOf(raw) }));

const cellsOf = (raw: string): Pick<SourceRow, 'cells' | 'starts'> => {
  if (raw.length > longestLine) return { cells: [raw], starts: null };
  if (raw.includes('\t')) return { cells: trimmed(raw.split('\t')), starts: null };
  if (/^\s*\|.*\|\s*$/.test(raw)) return { cells: barred(raw.trim().slice(1, -1)), starts: null };
  return spaced(raw.trimEnd());
};

/** The line of dashes under the head of such a table says nothing. */
const barred = (raw: string): string[] => {
  const cells = trimmed(raw.split('|'));
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell)) ? [''] : cells;
};

const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

/** A line that begins with two or more spaces has an empty first cell: nothing stands over its labels. */
const spaced = (raw: string): Pick<SourceRow, 'cells' | 'starts'> => {
  const cells: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const part of raw.split(/(\s{2,})/)) {
    if (part === '' || part.trim() !== '') {
      cells.push(part.trim());
      starts.push(at);
    }
    at += part.length;
  }
  return { cells, starts };
};
