/**
 * What a cell says, without the marks that a text keeps of its layout (`<p>`, `<b>`, `**`). Paragraphs and words
 * struck through stay lines of their own, for they part what stands in them.
 */
export const plainCell = (cell: string): string =>
  cell
    .replace(/<\/(?:p|li|del|s)>|<br ?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,40}>/gi, '')
    .replace(/\\([*_#])/g, '$1')
    .replace(/\*\*|__/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
