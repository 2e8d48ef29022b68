import { expect, it } from 'vitest';
import { correctionsIn, type KeptOnce } from './corrections.ts';

const kept = (at: string, value: number | null, reason = ''): KeptOnce => ({
  at,
  value,
  source: 'Extract',
  takenOn: '2019-05-01',
  reason,
});

it.each<[string, KeptOnce[], [string, number | null, number | null][]]>([
  ['kept once', [kept('2019-03-31', 88.7)], []],
  ['kept again as it was', [kept('2019-03-31', 88.7), kept('2019-03-31', 88.7)], []],
  ['put right', [kept('2019-03-31', 88.7), kept('2019-03-31', 64.1)], [['2019-03-31', 88.7, 64.1]]],
  [
    'put right twice',
    [kept('2019-03-31', 88.7), kept('2019-03-31', 64.1), kept('2019-03-31', 64.2)],
    [
      ['2019-03-31', 88.7, 64.1],
      ['2019-03-31', 64.1, 64.2],
    ],
  ],
  ['another day is no correction', [kept('2019-04-30', 61.8), kept('2019-03-31', 64.1)], []],
  ['taken out', [kept('2019-03-31', 88.7), kept('2019-03-31', null)], [['2019-03-31', 88.7, null]]],
])('%s', (_, all, corrections) => {
  expect(correctionsIn(all).map(({ at, before, after }) => [at, before, after])).toEqual(corrections);
});
