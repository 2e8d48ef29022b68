import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page or a fragment and answers its body. */
export function bodyOf(html: string): Element | null {
  const root = parse(html).childNodes.find((node): node is Element => node.nodeName === 'html');
  return root?.childNodes.find((node): node is Element => node.nodeName === 'body') ?? null;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Everything below the element with one of these names, in order, not looking inside what was found. */
export function descendants(
  element: Element,
  names: ReadonlySet<string>,
  barred: ReadonlySet<string>,
): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node) || barred.has(node.tagName)) continue;
    if (names.has(node.tagName)) found.push(node);
    else waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The words below a node, white space as it came; it does not recurse, however deep the tree. */
export function textOf(node: Node, barred: ReadonlySet<string>): string {
  const parts: string[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === '#text' && 'value' in next) parts.push(next.value);
    else if (isElement(next) && next.tagName === 'br') parts.push('\n');
    else if (isElement(next) && !barred.has(next.tagName)) {
      for (const child of next.childNodes.toReversed()) waiting.push(child);
    }
  }
  return parts.join('');
}
