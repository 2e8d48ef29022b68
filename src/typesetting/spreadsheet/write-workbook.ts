import writeWorkbookFile, { type Cell, type Feature, type Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** A cell of text; `fill` is a colour as "#rrggbb". */
export type WrittenCell = { text: string; fill?: string };

/** A column: how many characters wide, and whether it is hidden. */
export type WrittenColumn = { heading: string; width: number; hidden?: boolean };

export type WrittenSheet = {
  sheet: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly WrittenCell[])[];
};

const borders = { borderStyle: 'thin', borderColor: '#b1b4b6' } as const;

/** Excel reads "_x0041_" as "A"; so escaped it stays what it is. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const headingCell = ({ heading }: WrittenColumn): Cell => ({
  value: escaped(heading),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#f3f2f1',
  wrap: true,
  alignVertical: 'top',
  ...borders,
});

const cellOf = ({ text, fill }: WrittenCell): Cell =>
  text === '' && fill === undefined
    ? { ...borders }
    : {
        value: escaped(text),
        // A text and no formula, whatever it begins with.
        type: String,
        format: '@',
        wrap: true,
        alignVertical: 'top',
        ...borders,
        ...(fill && { backgroundColor: fill }),
      };

const worksheet = 'xl/worksheets/sheet{id}.xml';

/** What the writer has no option for: hidden columns, and arrows at the headings that filter and sort. */
const filtersAndHiddenColumns = (sheets: readonly WrittenSheet[]): Feature<Image['content']> => ({
  files: {
    transform: {
      [worksheet]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          const order = getOrderOfSiblings(worksheet, 'worksheet');
          if (!sheet || !order) return xml;
          const range = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
          const filter = `<autoFilter ref="${range}"/>`;
          return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
        },
        transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) =>
          tag === 'col' && sheets[sheetIndex]?.columns[index ?? -1]?.hidden
            ? { ...attributes, hidden: 1 }
            : attributes,
      },
    },
  },
});

/** An Excel workbook of these sheets: headings that stay in view, with filters, and rows of wrapped text. */
export const writtenWorkbook = (sheets: readonly WrittenSheet[]): Promise<Uint8Array> =>
  writeWorkbookFile(
    sheets.map(({ sheet, columns, rows }) => ({
      sheet,
      data: [columns.map(headingCell), ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [filtersAndHiddenColumns(sheets)] },
  ).toBuffer();
