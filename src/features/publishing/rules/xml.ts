/** A piece of XML that is written already; texts are escaped when they become part of one. */
export type Xml = { xml: string };

/** Characters that XML 1.0 cannot hold, however they are written (section 2.2); lone surrogates are mended before. */
const impossible = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const written = (text: string, special: RegExp): string =>
  text
    .toWellFormed()
    .replace(impossible, '\ufffd')
    .replace(special, (character) => entities[character] ?? character);

const textOf = (text: string): string => written(text, /[&<>\r]/g);

/** In an attribute line breaks and tabs would be read as blanks, so they are written as numbers. */
const attributeOf = (text: string): string => written(text, /[&<>"\r\n\t]/g);

/** An element with a text, or with elements, in it. An empty one is written with both of its tags. */
export const element = (
  name: string,
  content: string | number | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml => {
  const inside =
    typeof content === 'object' ? content.map(({ xml }) => `\n${xml}`).join('') : textOf(String(content));
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeOf(value)}"`);
  const end = typeof content === 'object' && content.length > 0 ? '\n' : '';
  return { xml: `<${name}${said.join('')}>${inside}${end}</${name}>` };
};

/** Elements with a text each, in the order in which they are given. */
export const elements = (texts: Readonly<Record<string, string | number>>): Xml[] =>
  Object.entries(texts).map(([name, text]) => element(name, text));

/** A whole answer. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
