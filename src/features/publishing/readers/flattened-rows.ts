import type { SourceLine } from '../rules/source-line.ts';

const tableHead = /^No\.?\s*\|\s*Item\s*\|?$/i;
const numberCell = /^\|?\s*(\d{1,3}[a-z]?)[.)]?\s*\|\s*(?=\S)/;
const labels = /\s+(?=(?:Minutes|Decision|Decisions|Additional documents|Supporting documents):(?:\s|$))/;

/**
 * The table of a meeting's page whose rows were written as running lines ("Title … Minutes: … |"): what opens a row
 * is an item's title, and labels inside a line begin lines of their own. Lines outside that table stay.
 */
export const flattenedRows = (lines: SourceLine[]): SourceLine[] => {
  const head = lines.findIndex((line) => tableHead.test(line.text));
  if (head < 0) return lines;
  let opensRow = true;
  const rows = lines.slice(head + 1).flatMap((line) => {
    const opens = opensRow;
    const read = rowLines(line, opens);
    opensRow = /\|$/.test(line.text) || (opens && read.length === 0);
    return read;
  });
  return [...lines.slice(0, head), ...rows];
};

const rowLines = (line: SourceLine, opensRow: boolean): SourceLine[] => {
  const number = opensRow ? numberCell.exec(line.text) : null;
  const text = line.text
    .slice(number?.[0].length ?? 0)
    .replace(/^\|\s*/, '')
    .replace(/\s*\|$/, '');
  return text === ''
    ? []
    : text
        .split(labels)
        .flatMap(bulletsOf)
        .flatMap((piece, at) => cellLines(line, piece, opensRow && at === 0 ? (number?.[1] ?? '') : null));
};

/** "Introductions Councillor Ash": the cell's second line was written behind the first. */
const titleAndPresenter =
  /^(.{6,}?)\s+((?:(?:County|Cabinet) )?(?:Councillor|Cllr|CC|Member for)\s.{3,60}|Young [Pp]eople from .{3,80})$/;

/** A label stands alone; what opens a row is a title, its number before it. */
const cellLines = (line: SourceLine, text: string, number: string | null): SourceLine[] => {
  const label = /^((?:Minutes|Decisions?|Additional documents|Supporting documents):)\s*(.*)$/.exec(text);
  if (label)
    return [label[1] ?? '', label[2] ?? '']
      .filter((part) => part !== '')
      .map((part) => ({ ...line, text: part, gap: 1 }));
  if (number !== null) {
    const [, title = text, presenter] = titleAndPresenter.exec(text) ?? [];
    const read: SourceLine[] = [
      { ...line, text: number === '' ? title : `${number}. ${title}`, gap: 1, mark: 'item title' },
    ];
    return presenter ? [...read, { ...line, text: presenter, gap: 0, mark: 'presenter' }] : read;
  }
  const bullet = /^[·•]\s*/.exec(text);
  return [{ ...line, text: text.slice(bullet?.[0].length ?? 0), bullet: line.bullet || bullet !== null }];
};

/** "· one · two" on one line is two entries of a list. */
const bulletsOf = (text: string): string[] => text.split(/\s+(?=[·•]\s)/);
