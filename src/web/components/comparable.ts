import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Between these and a text, a space is seen on the page. */
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'span', 'strong']);
const KEEPS_WHITESPACE = new Set(['pre', 'textarea']);

/**
 * Markup as a tree that two renderings can be compared by: attributes in the order of their names, and
 * whitespace only where a reader sees it.
 */
export function comparable(html: string): unknown[] {
  return nodes(parseFragment(html).childNodes, false);
}

function nodes(children: readonly Node[], keepsWhitespace: boolean): unknown[] {
  return children.flatMap((child, index): unknown[] => {
    if (defaultTreeAdapter.isTextNode(child)) {
      const text = keepsWhitespace
        ? child.value
        : seen(child.value, children[index - 1], children[index + 1]);
      return text ? [text] : [];
    }
    return [defaultTreeAdapter.isElementNode(child) ? element(child) : child.nodeName];
  });
}

function element(node: DefaultTreeAdapterTypes.Element): object {
  return {
    element: node.tagName,
    namespace: node.namespaceURI,
    attributes: Object.fromEntries(
      node.attrs.map(({ name, value }) => [name, name === 'class' ? collapsed(value).trim() : value]),
    ),
    children: nodes(node.childNodes, KEEPS_WHITESPACE.has(node.tagName)),
  };
}

function seen(value: string, before: Node | undefined, after: Node | undefined): string {
  const text = collapsed(value);
  if (text.trim() === '') return '';
  const start = isInline(before) ? text : text.trimStart();
  return isInline(after) ? start : start.trimEnd();
}

function isInline(node: Node | undefined): boolean {
  return node !== undefined && INLINE.has(node.nodeName);
}

function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}
