import { describe, expect, it } from 'vitest';
import { comparable } from './comparable.ts';

describe('two renderings are the same', () => {
  it.each([
    ['attributes in another order', '<a href="#" class="x">Go</a>', '<a class="x" href="#">Go</a>'],
    ['indented', '<p>\n  Two\n  words\n</p>', '<p>Two words</p>'],
    ['one to a line', '<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>', '<ul><li>One</li><li>Two</li></ul>'],
    ['a bare attribute', '<input disabled>', '<input disabled="">'],
    ['an escaped character', '<p>&quot;5 &lt; 6&quot;</p>', '<p>"5 &lt; 6"</p>'],
  ])('%s', (_, one, other) => {
    expect(comparable(one)).toEqual(comparable(other));
  });
});

describe('two renderings differ', () => {
  it.each([
    ['another text', '<p>One</p>', '<p>Two</p>'],
    ['another element', '<p>One</p>', '<div>One</div>'],
    ['another value', '<a href="#one">Go</a>', '<a href="#two">Go</a>'],
    ['one attribute more', '<input>', '<input disabled>'],
    ['one class more', '<p class="a">One</p>', '<p class="a b">One</p>'],
    ['one wrapper more', '<p>One</p>', '<p><span>One</span></p>'],
    ['markup shown as text', '<p><b>One</b></p>', '<p>&lt;b>One&lt;/b></p>'],
    ['no space between words', '<p><span>Error:</span> Enter</p>', '<p><span>Error:</span>Enter</p>'],
    ['lines of a text area', '<textarea>One\nTwo</textarea>', '<textarea>One Two</textarea>'],
  ])('%s', (_, one, other) => {
    expect(comparable(one)).not.toEqual(comparable(other));
  });
});
