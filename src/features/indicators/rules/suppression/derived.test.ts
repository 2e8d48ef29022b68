import { expect, it } from 'vitest';
import { type Derived, hiddenDerived } from './derived.ts';
import type { Reason } from './sensitive.ts';

const share = (id: string, ...counts: string[]): Derived => ({ id, kind: 'share', counts });
const average = (id: string, count: string): Derived => ({ id, kind: 'average', count });
const relations = [
  { total: 'county', parts: ['north', 'south'] },
  { total: 'south', parts: ['s1', 's2', 's3'] },
  { total: 'north', parts: ['n1', 'n2'] },
];
const all = ['county', 'north', 'south', 's1', 's2', 's3', 'n1', 'n2'];
const averages = all.map((count) => average(`of ${count}`, count));

it.each<[string, Derived[], string[], string[]]>([
  ['a share stays where both its counts are shown', [share('rate', 'did', 'all')], ['other'], []],
  ['a share goes with its numerator', [share('rate', 'did', 'all')], ['did'], ['rate']],
  ['a share goes with its denominator', [share('rate', 'did', 'all')], ['all'], ['rate']],
  // 20 of 3 children is what 50 children have together, less the 47 others: all three teams are hidden.
  ['the average of one team takes those of its sisters along', averages, ['s1'], ['of s1', 'of s2', 'of s3']],
  ['averages stay where no count is hidden', averages, [], []],
])('%s', (_what, derived, hidden, expected) => {
  const reasons = new Map(hidden.map((id): [string, Reason] => [id, 'small']));
  expect([...hiddenDerived(derived, relations, { hidden: reasons })].sort()).toEqual(expected);
});

it('hides the averages of a whole table with two breakdowns, row by row and column by column', () => {
  const square = ['ax', 'ay', 'bx', 'by'];
  const crossed = [
    { total: 'a', parts: ['ax', 'ay'] },
    { total: 'b', parts: ['bx', 'by'] },
    { total: 'x', parts: ['ax', 'bx'] },
    { total: 'y', parts: ['ay', 'by'] },
  ];
  const hidden = new Map([['ax', 'small' as const]]);
  const derived = square.map((count) => average(count, count));
  expect([...hiddenDerived(derived, crossed, { hidden })].sort()).toEqual(square);
});
