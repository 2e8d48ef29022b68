import { describe, expect, it } from 'vitest';
import { caseloadOf, type Weighed } from './caseload.ts';

const alone = (count: number): Weighed[] => Array.from({ length: count }, () => ({ siblings: '', miles: 5 }));
const group = (count: number, miles: number | null = null): Weighed[] =>
  Array.from({ length: count }, () => ({ siblings: 'S1', miles }));

describe('a caseload for a whole post', () => {
  it.each<[string, Weighed[], number, ReturnType<typeof caseloadOf>]>([
    ['nobody yet', [], 100, { children: 0, perPost: 0, weighted: 0, standing: 'below' }],
    ['49 of a whole post', alone(49), 100, { children: 49, perPost: 49, weighted: 49, standing: 'below' }],
    ['50', alone(50), 100, { children: 50, perPost: 50, weighted: 50, standing: 'within' }],
    ['70', alone(70), 100, { children: 70, perPost: 70, weighted: 70, standing: 'within' }],
    ['71', alone(71), 100, { children: 71, perPost: 71, weighted: 71, standing: 'above' }],
    ['40 of half a post', alone(40), 50, { children: 40, perPost: 80, weighted: 80, standing: 'above' }],
    ['no share of a post', alone(3), 0, { children: 3, perPost: null, weighted: null, standing: 'unknown' }],
    ['five brothers and sisters', group(5), 100, { children: 5, perPost: 5, weighted: 4, standing: 'below' }],
    ['20 miles is not far', group(1, 20), 10, { children: 1, perPost: 10, weighted: 10, standing: 'below' }],
    ['21 miles is', group(1, 21), 10, { children: 1, perPost: 10, weighted: 13, standing: 'below' }],
    [
      'two groups',
      [...group(2), { siblings: 'S2', miles: 30 }],
      10,
      { children: 3, perPost: 30, weighted: 30, standing: 'below' },
    ],
  ])('%s', (_, children, share, figures) => {
    expect(caseloadOf(children, share)).toEqual(figures);
  });
});
