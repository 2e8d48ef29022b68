import { withoutMarks } from './marks.ts';

/** Where a piece of a passage comes from: the offset in its text at which the line begins. */
type LineStart = { at: number; line: number };

/**
 * Prose that belongs together: a paragraph or an entry of a list, its lines joined. `section` counts the headings
 * before it. An entry follows its lead sentence ("of these:") in the same section.
 */
export type Passage = { text: string; starts: LineStart[]; section: number };

/** A row of a table: its cells, the line it stands in, and the headings above it, the nearest last. */
export type Row = { cells: string[]; line: number; section: number; headings: readonly string[] };

export type Pieces = { passages: Passage[]; rows: Row[] };

const bullet = /^\s*(?:[-–•*·▪●○]|\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]{1,4}\)|[ivx]{1,4}[.)])\s+/;
const pageNumber = /^\s*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\s*$/i;
const endsSentence = /[.!?:;]["'”’)\]]*\s*$/;
const leansOn = /\b(?:of|in|the|and|to|for|with|at|from|by|a|an|or|on|than|our|is|was|were)\s*$/i;
const aNumber = /^[£(]?-?\d[\d,.]*\s?%?\)?$/;
/** A short cell that says something by itself: "d. Eastmere: 51%". */
const aStatement = /^(?:[a-z]\.\s+)?[A-Z][\w ]{2,40}\s?[:–-]\s?\d[\d.]*\s?%[,.]?$/;
const shortLine = 50;
const headingsKept = 3;

/** The cells of a line that is a row of a table, by tabs, bars, or spaces between mostly numbers; null for prose. */
const cellsOf = (line: string): string[] | null => {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  if (/^\s*\|/.test(line))
    return line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const cells = line.trim().split(/\s{2,}/);
  const words = line
    .replace(/(\d)\s%/g, '$1%')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
  const numbers = words.filter((word) => aNumber.test(word)).length;
  if (numbers < 3 || numbers * 2 < words.length || /[a-z]\)?\.$/.test(line.trim())) return null;
  return cells.length > 2 ? cells : words;
};

/** Takes a document line by line. One reader of one document. */
class PassageReader {
  readonly passages: Passage[] = [];
  readonly rows: Row[] = [];
  #open: Passage | null = null;
  #lastLine = '';
  #afterGap = false;
  #section = 0;
  #headings: string[] = [];

  take(piece: string, line: number): void {
    if (piece.trim() === '' || pageNumber.test(piece)) {
      this.#afterGap = true;
      return;
    }
    const cells = cellsOf(piece);
    if (cells) this.#takeRow(cells, line);
    else if (/^\s*#{1,6}\s/.test(piece)) this.#takeHeading(piece.replace(/^\s*#{1,6}\s+/, ''));
    else this.#takeProse(piece, line);
  }

  /** The line before proves to have been a heading when what follows cannot be its continuation. */
  #takeProse(piece: string, line: number): void {
    const marked = bullet.test(piece);
    const text = (marked ? piece.replace(bullet, '') : piece).replace(/\s+/g, ' ').trim();
    const open = this.#open;
    if (open && !marked && this.#continues(open, text)) {
      open.starts.push({ at: open.text.length + 1, line });
      open.text += ` ${text}`;
    } else {
      this.#open = { text, starts: [{ at: 0, line }], section: this.#section };
      this.passages.push(this.#open);
    }
    this.#lastLine = piece;
    this.#afterGap = false;
  }

  #continues(open: Passage, text: string): boolean {
    const ended = endsSentence.test(open.text);
    if (this.#afterGap) return !ended && /^[a-z]/.test(text) && open.text.length > shortLine;
    const newStart = /^["“‘(]?[A-Z]/.test(text);
    return ended || !newStart || this.#lastLine.trim().length >= shortLine || leansOn.test(open.text);
  }

  #takeHeading(text: string): void {
    this.#section += 1;
    this.#headings = [...this.#headings, text.trim()].slice(-headingsKept);
    this.#open = null;
    this.#afterGap = true;
  }

  /** A cell that holds a sentence, or a label with its percentage, is prose as well. */
  #takeRow(cells: string[], line: number): void {
    const near = this.passages.at(-1)?.text;
    const headings = near && near.length < 2 * shortLine ? [...this.#headings, near] : this.#headings;
    this.rows.push({ cells, line, section: this.#section, headings });
    this.#open = null;
    for (const cell of cells) {
      if (!aStatement.test(cell) && (cell.length <= shortLine || !/[a-z] [a-z]/.test(cell))) continue;
      this.passages.push({
        text: cell.replace(bullet, ''),
        starts: [{ at: 0, line }],
        section: this.#section,
      });
    }
    this.#afterGap = true;
  }
}

/** The prose and the rows of tables of a text, with the lines they stand in, from 1. */
export const readPieces = (text: string): Pieces => {
  const reader = new PassageReader();
  const lines = text.split(/\r\n|[\r\n\f\u2028]/);
  for (const [index, line] of lines.entries())
    for (const piece of withoutMarks(line)) reader.take(piece, index + 1);
  return reader;
};
