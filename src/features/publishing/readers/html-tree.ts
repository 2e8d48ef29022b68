import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { deepestNesting, mostElements } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The tree of a web page, however broken; refuses only nesting and numbers of elements that no page has. */
export const parseHtml = (file: string, html: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0;
  let elements = 0;
  let line = 1;
  const bounded = {
    ...defaultTreeAdapter,
    createElement: (...made: Parameters<typeof defaultTreeAdapter.createElement>) => {
      elements += 1;
      if (elements > mostElements)
        throw new UnreadableFile(file, line, 'The page has more elements than any page should.');
      return defaultTreeAdapter.createElement(...made);
    },
    setNodeSourceCodeLocation: (...set: Parameters<typeof defaultTreeAdapter.setNodeSourceCodeLocation>) => {
      line = set[1]?.startLine ?? line;
      defaultTreeAdapter.setNodeSourceCodeLocation(...set);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > deepestNesting)
        throw new UnreadableFile(file, line, `The page nests elements more than ${deepestNesting} deep.`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parse(html, { treeAdapter: bounded, sourceCodeLocationInfo: true });
};

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text';

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

export const hasClass = (element: HtmlElement, name: string): boolean =>
  attribute(element, 'class').split(/\s+/).includes(name);
