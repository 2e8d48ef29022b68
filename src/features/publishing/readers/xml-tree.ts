import { SaxesParser } from 'saxes';
import { deepestNesting, mostElements } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** An element of an XML answer; names are lower case, `text` is its own text without its children's. */
export type XmlElement = {
  name: string;
  line: number;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/** The root of an XML file. Refuses what is malformed, and what declares entities (an XML bomb does). */
export const parseXml = (file: string, xml: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const refuse = (message: string): never => {
    throw new UnreadableFile(file, parser.line, message);
  };
  parser.on('error', (error) => refuse(`The XML is malformed: ${plainReason(error.message)}.`));
  parser.on('doctype', () =>
    refuse('The XML brings a document type with it. That is not accepted, since it can hide a bomb.'),
  );
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > mostElements) refuse('The XML has more elements than any answer should.');
    if (open.length >= deepestNesting) refuse(`The XML nests elements more than ${deepestNesting} deep.`);
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    const name = tag.name.toLowerCase().replace(/^.*:/, '');
    const element: XmlElement = { name, line: parser.line, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root ?? refuse('The XML holds no element.');
};

/** saxes begins its messages with the place, which the caller names already. */
const plainReason = (message: string): string =>
  message.replace(/^[^:]{0,300}:\d+:\d+:\s*/, '').replace(/\.$/, '');

/** The first child of that name. */
export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((other) => other.name === name);

/** The trimmed text of the first child of that name; '' when there is none. */
export const childText = (element: XmlElement, name: string): string =>
  child(element, name)?.text.trim() ?? '';

/** Elements of one of the names, the nearest first, anywhere at or below the element. */
export const descendants = (element: XmlElement, names: readonly string[]): XmlElement[] => {
  const found: XmlElement[] = [];
  const queue = [element];
  for (const next of queue) {
    if (names.includes(next.name)) found.push(next);
    else for (const inner of next.children) queue.push(inner);
  }
  return found;
};
