import { type LineMark, plainLine, type SourceLine } from '../rules/source-line.ts';
import { cleanText, cutLongLine } from './clean-text.ts';
import { isBold, isHidden, isItalic, markOf } from './html-marks.ts';
import { isLayoutRow, mergeCells } from './html-rows.ts';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  hasClass,
  isElement,
  isText,
  parseHtml,
} from './html-tree.ts';

const unread = new Set([
  'head',
  'script',
  'style',
  'nav',
  'noscript',
  'form',
  'button',
  'select',
  'svg',
  'template',
  'iframe',
  'footer',
  'object',
  'video',
  'audio',
]);
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'td',
  'th',
  'tr',
  'ul',
]);

/** Lines of a web page; the classes of Modern.Gov become marks, and pages without them are read the same way. */
export const readHtml = (file: string, html: string): SourceLine[] => {
  const document = parseHtml(file, html);
  const main = findMain(document.childNodes) ?? document.childNodes;
  return linesOf(main, { heading: 0, bold: false, italic: false, bullet: false });
};

type Style = Pick<SourceLine, 'heading' | 'bold' | 'italic' | 'bullet'> & { mark?: LineMark };
type Run = { text: string; bold: boolean; italic: boolean; n: number };

/** The part of the page that holds its own content, so that menus and site headings stay out. */
const findMain = (nodes: HtmlNode[]): HtmlNode[] | null => {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const id = attribute(node, 'id');
    if (
      hasClass(node, 'mgContent') ||
      id === 'mgContent' ||
      node.tagName === 'main' ||
      attribute(node, 'role') === 'main'
    )
      return [node];
    const inside = findMain(node.childNodes);
    if (inside) return inside;
  }
  return null;
};

const linesOf = (nodes: HtmlNode[], style: Style): SourceLine[] => {
  const lines: SourceLine[] = [];
  let runs: Run[] = [];
  let atStart = true;
  const flush = () => {
    for (const line of lineOf(runs, atStart ? style : { ...style, bullet: false })) {
      lines.push(line);
      atStart = false;
    }
    runs = [];
  };
  const addBlock = (element: HtmlElement, bold: boolean, italic: boolean): void => {
    flush();
    const inner = blockLines(element, { ...style, bullet: style.bullet && atStart, bold, italic });
    if (inner.length > 0) atStart = false;
    for (const line of inner) lines.push(line);
  };
  const inline = (node: HtmlNode, bold: boolean, italic: boolean): void => {
    if (isText(node)) runs.push(runOf(node, bold, italic));
    if (!isElement(node) || unread.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br') flush();
    else if (blocks.has(node.tagName)) addBlock(node, bold, italic);
    else for (const child of node.childNodes) inline(child, bold || isBold(node), italic || isItalic(node));
  };
  for (const node of nodes) inline(node, style.bold, style.italic);
  flush();
  return lines;
};

const blockLines = (element: HtmlElement, style: Style): SourceLine[] => {
  if (hasClass(element, 'mgActionList')) return [];
  if (element.tagName === 'tr') return rowLines(element, style);
  const heading = /^h([1-6])$/.exec(element.tagName);
  // Inside the cell of the number, a paragraph of the title's class still holds the number.
  const mark = style.mark === 'item number' ? style.mark : (markOf(element) ?? style.mark);
  const lines = linesOf(element.childNodes, {
    heading: heading ? (Number(heading[1]) as SourceLine['heading']) : style.heading,
    bold: style.bold,
    italic: style.italic,
    bullet: style.bullet || element.tagName === 'li',
    ...(mark ? { mark } : {}),
  });
  return lines.map((line, index) => (index === 0 ? { ...line, gap: Math.max(line.gap, 1) } : line));
};

/** A table's row: columns parted by tabs, or, where a table only lays the page out, its cells one after another. */
const rowLines = (row: HtmlElement, style: Style): SourceLine[] => {
  const cells = row.childNodes
    .filter(isElement)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
    .map((cell) => blockLines(cell, style));
  return isLayoutRow(cells) ? mergeCells(cells) : joinCells(cells);
};

const joinCells = (cells: SourceLine[][]): SourceLine[] => {
  const first = cells.flat()[0];
  if (!first) return [];
  const text = cells
    .map((cell) => cell[0]?.text ?? '')
    .join('\t')
    .trimEnd();
  return [{ ...first, gap: 0, text: text.replace(/\t{2,}/g, '\t').trim() }];
};

const runOf = (node: HtmlText, bold: boolean, italic: boolean): Run => ({
  text: node.value,
  bold,
  italic,
  n: textLine(node.value, node.sourceCodeLocation?.startLine ?? 0),
});

/** The line on which the words of a text begin; text often opens with the line breaks before them. */
const textLine = (value: string, startLine: number): number =>
  startLine + (value.slice(0, value.search(/\S|$/)).split('\n').length - 1);

const lineOf = (runs: Run[], style: Style): SourceLine[] => {
  const text = cleanText(
    runs
      .map((run) => run.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (text === '') return [];
  const words = runs.filter((run) => run.text.trim() !== '');
  const bullet = /^(?:[·•▪◦‣●○Ø➢]|o(?=\s{2}))\s*/.exec(text);
  return cutLongLine(bullet ? text.slice(bullet[0].length) : text).map((piece) => ({
    ...plainLine(words[0]?.n ?? 1, piece),
    ...style,
    bold: words.every((run) => run.bold),
    italic: words.every((run) => run.italic),
    bullet: style.bullet || bullet !== null,
  }));
};
