import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.tsx';
import { registry } from './registry.ts';

type Element = DefaultTreeAdapterTypes.Element;

const shown = examples.flatMap(({ name, examples }) =>
  examples.map(({ title, view }) => ({ name, title, elements: elementsIn(parseFragment(render(view))) })),
);
const elements = shown.flatMap((example) => example.elements);
const ids = valuesOf('id', elements);

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter((child) => defaultTreeAdapter.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);
}

function valuesOf(attribute: string, among: readonly Element[]): string[] {
  return among.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === attribute).map(({ value }) => value),
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the examples of the design page', () => {
  it('show every component', () => {
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(registry).sort());
  });

  it('are all there to be seen', () => {
    expect(shown.filter((example) => example.elements.length === 0)).toEqual([]);
  });

  it('share no id', () => {
    expect(ids).not.toEqual([]);
    expect(repeated(ids)).toEqual([]);
  });

  it.each(['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-aria-controls'])(
    'point with %s to ids that are there',
    (attribute) => {
      const pointedTo = valuesOf(attribute, elements).flatMap((value) => value.split(/\s+/));
      expect(pointedTo.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it('name their landmarks apart', () => {
    const names = elements
      .filter(({ tagName }) => tagName === 'nav')
      .map((nav) => valuesOf('aria-label', [nav])[0] ?? '(none)');
    expect(names).not.toEqual([]);
    expect(repeated(names)).toEqual([]);
  });

  it('leave the header, the footer, the main part and the first heading to the page', () => {
    const ofThePage = elements.filter(
      ({ tagName, attrs }) =>
        ['header', 'footer', 'main', 'h1'].includes(tagName) ||
        attrs.some(({ name, value }) => name === 'role' && ['banner', 'contentinfo', 'main'].includes(value)),
    );
    expect(ofThePage.map(({ tagName }) => tagName)).toEqual([]);
  });
});
