import { plainText } from '../../../../kernel/plain-text.ts';

/**
 * What a cell says, without the marks that a text keeps of its layout (`<p>`, `<b>`, `**`). Paragraphs and words
 * struck through stay lines of their own, for they part what stands in them.
 */
export const plainCell = (cell: string): string =>
  cell
    .replace(/<\/(?:p|li|del|s)>|<br ?\/?>/gi, '\n')
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n');
