import { SaxesParser } from 'saxes';

/** Cells of one column that were merged: its place and the first and the last row, all counted from 0. */
export type Merged = { column: number; first: number; last: number };

type Attributes = Readonly<Record<string, string>>;

/** The attributes of each element of that name, whatever its prefix. Throws where the text is no XML. */
const elements = (xml: string, name: string): Attributes[] => {
  const found: Attributes[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name.split(':').at(-1) === name) found.push(tag.attributes as Attributes);
  });
  parser.write(xml).close();
  return found;
};

const placeOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B4:B6" as cells of one column; a range over several columns is a heading, and none. */
const rangeOf = (ref: string): Merged[] => {
  const [, from = '', first = '', to = '', last = ''] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  return from !== '' && from === to
    ? [{ column: placeOf(from), first: Number(first) - 1, last: Number(last) - 1 }]
    : [];
};

const attribute = (attributes: Attributes, name: string): string =>
  Object.entries(attributes).find(([key]) => key.split(':').at(-1) === name)?.[1] ?? '';

/** The merged cells of each sheet of a workbook, by the name of the sheet; `texts` are its texts by their names. */
export const mergedCells = (texts: Readonly<Record<string, string>>): Map<string, Merged[]> => {
  const targets = new Map(
    elements(texts['xl/_rels/workbook.xml.rels'] ?? '<none/>', 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  );
  return new Map(
    elements(texts['xl/workbook.xml'] ?? '<none/>', 'sheet').map((sheet) => {
      const target = targets.get(attribute(sheet, 'id')) ?? '';
      const xml = texts[target.startsWith('/') ? target.slice(1) : `xl/${target}`] ?? '<none/>';
      return [
        attribute(sheet, 'name'),
        xml.includes('mergeCell')
          ? elements(xml, 'mergeCell').flatMap((one) => rangeOf(attribute(one, 'ref')))
          : [],
      ];
    }),
  );
};
