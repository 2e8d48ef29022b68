import { describe, expect, it } from 'vitest';
import { type Move, moved } from './order.ts';

describe('the order of an agenda', () => {
  it.each<[string, Move, string]>([
    ['b', 'up', 'bacd'],
    ['a', 'up', 'abcd'],
    ['b', 'down', 'acbd'],
    ['d', 'down', 'abcd'],
    ['d', { after: 'first' }, 'dabc'],
    ['a', { after: 'c' }, 'bcad'],
    ['c', { after: 'd' }, 'abdc'],
    ['c', { after: 'a' }, 'acbd'],
    ['b', { after: 'b' }, 'abcd'],
    ['b', { after: 'gone' }, 'abcd'],
    ['gone', 'up', 'abcd'],
  ])('moving %s %j gives %s', (id, move, order) => {
    expect(moved(['a', 'b', 'c', 'd'], id, move).join('')).toBe(order);
  });
});
