import { storedZip } from '../typesetting/stored-zip.ts';

type Cell = string | number | { date: number } | { formula: string; saved: number };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cellXml = (cell: Cell, at: string): string => {
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  return `<c r="${at}"><f>${escaped(cell.formula)}</f><v>${cell.saved}</v></c>`;
};

/** Rows by their number. */
type Rows = readonly Record<number, readonly Cell[]>[];

const sheetXml = (rows: Rows): string =>
  rows
    .flatMap((row) => Object.entries(row))
    .map(
      ([number, cells]) =>
        `<row r="${number}">${cells.map((cell, place) => cellXml(cell, `${String.fromCharCode(65 + place)}${number}`)).join('')}</row>`,
    )
    .join('');

const mergedXml = (ranges: readonly string[]): string =>
  ranges.length === 0
    ? ''
    : `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

/**
 * An Excel workbook of these sheets by their names; the dates are days since 30 December 1899. `merged` are ranges of
 * cells on each sheet ("A2:A4").
 */
export const workbookOf = (
  sheets: Readonly<Record<string, Rows>>,
  merged: readonly string[] = [],
): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const numbered = Object.entries(sheets).map(([name, rows], place) => ({ name, rows, number: place + 1 }));
  const named = numbered.map(
    ({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`,
  );
  const related = numbered.map(
    ({ number }) =>
      `<Relationship Id="r${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return storedZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${related.join('')}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      numbered.map(({ number, rows }) => [
        `xl/worksheets/sheet${number}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${sheetXml(rows)}</sheetData>${mergedXml(merged)}</worksheet>`,
      ]),
    ),
  });
};

/** A workbook of one sheet. */
export const workbook = (sheet: string, rows: Rows, merged: readonly string[] = []): Uint8Array =>
  workbookOf({ [sheet]: rows }, merged);
