import { describe, expect, it } from 'vitest';
import { loadOrder, type Reference } from './load-order.ts';

const references = (...pairs: string[]): Reference[] =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to };
  });

describe('the order in which tables are loaded', () => {
  it.each<[string, string[], Reference[], string[]]>([
    ['is by name where nothing refers to anything', ['c', 'a', 'b'], [], ['a', 'b', 'c']],
    ['puts what is referred to first', ['a', 'b', 'c'], references('a>b', 'b>c'), ['c', 'b', 'a']],
    ['takes two references to one table', ['a', 'b', 'c'], references('a>b', 'a>c', 'b>c'), ['c', 'b', 'a']],
    ['leaves tables aside that are not asked for', ['a'], references('a>elsewhere'), ['a']],
  ])('%s', (_what, tables, given, expected) => {
    expect(loadOrder(tables, given)).toEqual(expected);
  });

  it.each([
    ['a circle', references('a>b', 'b>a')],
    ['a table that refers to itself', references('a>a')],
  ])('is refused for %s, by name', (_what, given) => {
    expect(() => loadOrder(['a', 'b', 'c'], given)).toThrow(/circle.*: a/);
  });
});
