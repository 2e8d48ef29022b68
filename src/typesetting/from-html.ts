import type { Block, Inline } from '../kernel/paper.ts';
import { headingLevel } from './from-text.ts';
import { pictureOf } from './html-picture.ts';
import { tableOf } from './html-table.ts';
import { attribute, bodyOf, descendants, type Element, isElement, type Node, textOf } from './html-tree.ts';
import { addLineBreak, addText, finished, type Manner } from './inline-run.ts';
import { isPublicAddress } from './print-blocks.ts';

/** What a page or a Word file holds: its blocks, the pictures they name by sha256, and what was left out. */
export type Reading = { blocks: Block[]; images: Map<string, Uint8Array>; warnings: string[] };

/** The blocks made so far, and the words of the paragraph that is being read. */
type Flow = { blocks: Block[]; run: Inline[] };

const silent = new Set(
  'script style template noscript iframe object embed svg math head title select textarea button canvas audio video'.split(
    ' ',
  ),
);
const parting = new Set(
  'p div section article main header footer nav aside address blockquote pre figure figcaption form fieldset dl dt dd hr center details summary li'.split(
    ' ',
  ),
);
const lists = new Set(['ul', 'ol']);
const itemsAndLists = new Set(['li', 'ul', 'ol']);
const captions = new Set(['caption']);
const none = new Set<string>();
/** Deeper than people write; from here on only the words are kept. */
const deepest = 100;

/** Reads HTML. Scripts, styles and what nobody can print are dropped; unknown tags give up their words. */
export function blocksFromHtml(html: string): Reading {
  const reader = new HtmlReader();
  const body = bodyOf(html);
  const blocks = body === null ? [] : reader.blocksIn(body, 0);
  return { blocks, images: reader.images, warnings: [...reader.warnings] };
}

class HtmlReader {
  readonly images = new Map<string, Uint8Array>();
  readonly warnings = new Set<string>();

  blocksIn(element: Element, depth: number): Block[] {
    const flow: Flow = { blocks: [], run: [] };
    this.#readChildren(element, {}, flow, depth);
    endParagraph(flow);
    return flow.blocks;
  }

  #readChildren(element: Element, manner: Manner, flow: Flow, depth: number): void {
    for (const node of element.childNodes) this.#read(node, manner, flow, depth + 1);
  }

  #read(node: Node, manner: Manner, flow: Flow, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) {
      addText(flow.run, node.value, manner);
    } else if (isElement(node) && !silent.has(node.tagName)) {
      if (depth > deepest) addText(flow.run, textOf(node, silent), manner);
      else this.#readElement(node, manner, flow, depth);
    }
  }

  #readElement(element: Element, manner: Manner, flow: Flow, depth: number): void {
    const { tagName } = element;
    if (tagName === 'br') addLineBreak(flow.run);
    else if (tagName === 'img') this.#readPicture(element, flow);
    else if (tagName === 'table') this.#readTable(element, flow, depth);
    else if (lists.has(tagName)) this.#readList(element, flow, depth);
    else if (/^h[1-6]$/.test(tagName)) this.#readHeading(element, flow, depth);
    else if (parting.has(tagName)) {
      endParagraph(flow);
      this.#readChildren(element, manner, flow, depth);
      endParagraph(flow);
    } else this.#readChildren(element, mannerOf(element, manner), flow, depth);
  }

  #readHeading(element: Element, flow: Flow, depth: number): void {
    endParagraph(flow);
    // Read as any other content, because Word puts pictures into headings; the words become the heading.
    const inside = this.blocksIn(element, depth);
    const text = inside.map(wordsOf).join(' ').trim();
    if (text !== '')
      flow.blocks.push({ kind: 'heading', level: headingLevel(Number(element.tagName[1])), text });
    flow.blocks.push(...inside.filter((block) => block.kind === 'figure'));
  }

  #readList(element: Element, flow: Flow, depth: number): void {
    endParagraph(flow);
    // A list straight inside a list is no item, but its words must not be lost.
    const entries = descendants(element, itemsAndLists, none).map((entry) =>
      lists.has(entry.tagName) ? this.#listIn(entry, depth + 1) : this.blocksIn(entry, depth + 1),
    );
    const filled = entries.filter((entry) => entry.length > 0);
    if (filled.length === 0) return;
    const start = Number(attribute(element, 'start') ?? '1');
    const numbered = element.tagName === 'ol' && Number.isInteger(start) && start > 1 ? { start } : {};
    flow.blocks.push({ kind: 'list', ordered: element.tagName === 'ol', ...numbered, items: filled });
  }

  #listIn(element: Element, depth: number): Block[] {
    const flow: Flow = { blocks: [], run: [] };
    this.#read(element, {}, flow, depth);
    endParagraph(flow);
    return flow.blocks;
  }

  #readTable(element: Element, flow: Flow, depth: number): void {
    endParagraph(flow);
    const { header, rows } = tableOf(element, (cell) => this.#readCell(cell, depth));
    if (header.length === 0 && rows.length > 0) this.warnings.add('A table has no row of headings.');
    const [caption] = descendants(element, captions, none);
    const words = caption === undefined ? '' : textOf(caption, silent).replace(/\s+/g, ' ').trim();
    flow.blocks.push({ kind: 'table', caption: words === '' ? null : words, header, rows });
  }

  #readCell(cell: Element, depth: number): Inline[] {
    const blocks = this.blocksIn(cell, depth + 1);
    if (blocks.some((block) => block.kind === 'figure')) {
      this.warnings.add('A picture inside a table was left out.');
    }
    return blocks.flatMap((block, index) =>
      index === 0 ? inlineOf(block) : [{ text: '\n' }, ...inlineOf(block)],
    );
  }

  #readPicture(element: Element, flow: Flow): void {
    const picture = pictureOf(attribute(element, 'src'), attribute(element, 'alt'));
    if (!picture.ok) {
      this.warnings.add(picture.reason);
      return;
    }
    const { figure, bytes } = picture.value;
    if (attribute(element, 'alt') === null) this.warnings.add('A picture has no description.');
    endParagraph(flow);
    this.images.set(figure.sha256, bytes);
    flow.blocks.push(figure);
  }
}

function endParagraph(flow: Flow): void {
  const content = finished(flow.run);
  flow.run = [];
  if (content.length > 0) flow.blocks.push({ kind: 'paragraph', content });
}

function mannerOf(element: Element, manner: Manner): Manner {
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return { ...manner, strong: true };
    case 'em':
    case 'i':
    case 'cite':
      return { ...manner, emphasis: true };
    case 'a': {
      const href = attribute(element, 'href')?.trim() ?? '';
      return isPublicAddress(href) ? { ...manner, href } : manner;
    }
    default:
      return manner;
  }
}

/** A block's words in one run, as a table cell takes them: the entries of a list one to a line. */
function inlineOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, strong: true }];
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flatMap((item, index) => [
        { text: index === 0 ? '• ' : '\n• ' },
        ...item.flatMap(inlineOf),
      ]);
    case 'table':
      return [...(block.header.length > 0 ? [block.header] : []), ...block.rows].flatMap((row, index) => [
        ...(index === 0 ? [] : [{ text: '\n' }]),
        ...row.flatMap((cell, column) => (column === 0 ? cell : [{ text: ' | ' }, ...cell])),
      ]);
    case 'figure':
    case 'resolved':
      return [];
  }
}

const wordsOf = (block: Block): string =>
  inlineOf(block)
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ');
