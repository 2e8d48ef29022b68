import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type Attributes, attributes, Content, isFilled, translation } from './html.tsx';

describe('attributes a caller adds', () => {
  it.each<[string, Attributes | undefined, string]>([
    ['nothing given', undefined, '<p></p>'],
    ['a text', { id: 'x' }, '<p id="x"></p>'],
    ['a number', { 'data-count': 0 }, '<p data-count="0"></p>'],
    [
      'yes and no are written out',
      { 'aria-hidden': false, 'data-on': true },
      '<p aria-hidden="false" data-on="true"></p>',
    ],
    ['a missing value is written empty', { hidden: undefined, title: null }, '<p hidden title></p>'],
    ['a value in long form', { id: { value: 'x' } }, '<p id="x"></p>'],
    ['optional and there', { id: { value: 0, optional: true } }, '<p id="0"></p>'],
    ['optional and true', { hidden: { value: true, optional: true } }, '<p hidden></p>'],
    ['optional and false', { hidden: { value: false, optional: true } }, '<p></p>'],
    ['optional and missing', { hidden: { optional: true } }, '<p></p>'],
    ['quotes', { title: '"><script>' }, '<p title="&quot;>&lt;script>"></p>'],
  ])('%s', (_, given, html) => {
    expect(render(<p {...attributes(given)} />)).toBe(html);
  });
});

describe('a slot', () => {
  it('shows a text escaped', () => {
    expect(render(<Content text="<b>5 & 6</b>" />)).toBe('&lt;b>5 &amp; 6&lt;/b>');
  });
  it('shows a zero', () => {
    expect(render(<Content text={0} />)).toBe('0');
  });
  it('shows JSX rather than the text', () => {
    expect(render(<Content text="text">{'<b>'}</Content>)).toBe('&lt;b>');
  });
  it('shows trusted markup rather than anything else, with nothing around it', () => {
    expect(render(<Content html={'<b>1</b> &amp; <i>2</i>'} text="text" />)).toBe('<b>1</b> &amp; <i>2</i>');
  });
  it.each([
    ['nothing', undefined, false],
    ['no content', {}, false],
    ['an empty text', { text: '' }, false],
    ['a text', { text: 'x' }, true],
    ['markup', { html: '<b>x</b>' }, true],
    ['JSX', { children: <b>x</b> }, true],
  ])('with %s', (_, slot, filled) => {
    expect(isFilled(slot)).toBe(filled);
  });
});

describe('a text for the JavaScript of a component', () => {
  it.each([
    ['left out when not given', undefined, {}],
    ['one', 'Drop files', { 'data-i18n.drop': 'Drop files' }],
    [
      'by plural form',
      { one: '1 file', other: '%{count} files' },
      { 'data-i18n.drop.one': '1 file', 'data-i18n.drop.other': '%{count} files' },
    ],
  ])('%s', (_, text, expected) => {
    expect(translation('drop', text)).toEqual(expected);
  });
});
