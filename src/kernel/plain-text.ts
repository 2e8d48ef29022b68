/** The words of a line or cell without the marks that a text keeps of its layout: `<b>`, `**`, `#`, `\*`. */
export const plainText = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,40}>/gi, '')
    .replace(/\\([*_#])/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
