/** Excel takes no more in a cell (32,767 characters). */
const longestCell = 32_000;

const cutMark = '\n… (the rest stands in Hearth)';

/** Characters that a workbook cannot carry, and what stands for those that were lost before. */
const unwritable = /(?![\t\n])\p{Cc}|[\ufffd-\uffff]/gu;

/** A text as a cell of a workbook can hold it: what is too long ends with a note. */
export const writableCell = (text: string): string => {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '');
  if (plain.length <= longestCell) return plain;
  return `${plain
    .slice(0, longestCell)
    .toWellFormed()
    .replace(/\ufffd$/, '')}${cutMark}`;
};

/** Whether a cell holds only the beginning of what stands here. */
export const wasCut = (text: string): boolean => text.includes(cutMark.trim());

/** What programmes for tables change without anybody's wish: kinds and numbers of blanks, line ends, blanks at the ends of lines. */
const tidied = (text: string): string =>
  writableCell(text)
    .normalize('NFC')
    .replace(/[\t\u00a0\u202f ]+/g, ' ')
    .replace(/ $/gm, '')
    .trim();

/** Whether a cell of a file still says what stood here when it went out. */
export const saysTheSame = (inFile: string, here: string): boolean => tidied(inFile) === tidied(here);
