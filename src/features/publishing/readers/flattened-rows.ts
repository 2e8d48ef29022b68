import type { SourceLine } from '../rules/source-line.ts';

const tableHead = /^No\.?\s*\|\s*Item\s*\|?$/i;
const numberCell = /^\|?\s*(\d{1,3}[a-z]?)[.)]?\s*\|\s*(?=\S)/;
const labels = /\s+(?=(?:Minutes|Decision|Decisions|Additional documents|Supporting documents):(?:\s|$))/;

/**
 * The table of a meeting's page whose rows were written as running lines ("Title … Minutes: … |"): what opens a row
 * is an item's title, and labels inside a line begin lines of their own. Lines outside that table stay.
 */
export const flattenedRows = (lines: SourceLine[]): SourceLine[] => {
  const read: SourceLine[] = [];
  let opensRow = false;
  let inTable = false;
  for (const line of lines) {
    if (tableHead.test(line.text)) {
      inTable = true;
      opensRow = true;
      continue;
    }
    const closes = inTable && /\|$/.test(line.text);
    const number = opensRow ? numberCell.exec(line.text) : null;
    const text = line.text
      .slice(number?.[0].length ?? 0)
      .replace(/^\|\s*/, '')
      .replace(/\s*\|$/, '');
    if (text !== '') {
      const pieces = inTable ? text.split(labels).flatMap(bulletsOf) : [text];
      for (const [index, piece] of pieces.entries())
        read.push(...cellLines(line, piece, opensRow && index === 0 ? (number?.[1] ?? '') : null));
      opensRow = false;
    }
    if (closes) opensRow = true;
  }
  return read;
};

/** A label stands alone; what opens a row is a title, its number before it. */
const cellLines = (line: SourceLine, text: string, number: string | null): SourceLine[] => {
  const label = /^((?:Minutes|Decisions?|Additional documents|Supporting documents):)\s*(.*)$/.exec(text);
  if (label)
    return [label[1] ?? '', label[2] ?? '']
      .filter((part) => part !== '')
      .map((part) => ({ ...line, text: part, gap: 1 }));
  if (number !== null)
    return [{ ...line, text: number === '' ? text : `${number}. ${text}`, gap: 1, mark: 'item title' }];
  const bullet = /^[·•]\s*/.exec(text);
  return [{ ...line, text: text.slice(bullet?.[0].length ?? 0), bullet: line.bullet || bullet !== null }];
};

/** "· one · two" on one line is two entries of a list. */
const bulletsOf = (text: string): string[] => text.split(/\s+(?=[·•]\s)/);
